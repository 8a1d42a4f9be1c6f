package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Paragraph;
import org.gainsay.model.Quote;
import org.gainsay.model.QuoteIds;
import org.gainsay.search.Unit;

/// Reads articles back as they were accepted.
final class Originals {

  private static final byte ARTICLE = Fields.code(Unit.ARTICLES);

  private final Snapshot snapshot;

  Originals(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  Optional<AnnotatedArticle> article(String id) throws IOException {
    for (LeafReaderContext leaf : snapshot.leaves()) {
      int document = live(leaf, new Term(Fields.ARTICLE, id));
      if (document >= 0) {
        int article = snapshot.columns().get(leaf.ord).next(ARTICLE, document);
        return Optional.of(read(leaf, article));
      }
    }
    return Optional.empty();
  }

  /// The number in the whole reader of the article with this id, or -1.
  int number(String id) throws IOException {
    for (LeafReaderContext leaf : snapshot.leaves()) {
      int document = live(leaf, new Term(Fields.ARTICLE, id));
      if (document >= 0) {
        return leaf.docBase + snapshot.columns().get(leaf.ord).next(ARTICLE, document);
      }
    }
    return -1;
  }

  /// The number in the whole reader of the quote with this id, or -1.
  int quote(String id) throws IOException {
    String articleId;
    try {
      articleId = QuoteIds.articleOf(id);
    } catch (IllegalArgumentException _) {
      return -1;
    }
    for (LeafReaderContext leaf : snapshot.leaves()) {
      int first = live(leaf, new Term(Fields.ARTICLE, articleId));
      BinaryDocValues data = leaf.reader().getBinaryDocValues(Fields.PASSAGE);
      if (first >= 0 && data != null) {
        int end = snapshot.columns().get(leaf.ord).next(ARTICLE, first);
        for (int document = first; document < end; document++) {
          int index = data.advanceExact(document) ? index(new Passage(data.binaryValue()), id) : -1;
          if (index >= 0) {
            return leaf.docBase + document - index;
          }
        }
      }
    }
    return -1;
  }

  /// How many documents a quote with this id stands before its paragraph, or -1 if it is of
  /// another.
  private static int index(Passage passage, String id) {
    int count = passage.quoteCount();
    for (int i = 0; i < count; i++) {
      if (passage.quoteId(i).equals(id)) {
        return count - i;
      }
    }
    return -1;
  }

  void forEach(Consumer<AnnotatedArticle> consumer) throws IOException {
    for (LeafReaderContext leaf : snapshot.leaves()) {
      SegmentColumns columns = snapshot.columns().get(leaf.ord);
      Bits live = leaf.reader().getLiveDocs();
      for (int document = 0; document < columns.size(); document++) {
        if (columns.unit(document) == ARTICLE && (live == null || live.get(document))) {
          consumer.accept(read(leaf, document));
        }
      }
    }
  }

  private static int live(LeafReaderContext leaf, Term term) throws IOException {
    PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
    if (postings == null) {
      return -1;
    }
    Bits live = leaf.reader().getLiveDocs();
    int document = postings.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
      document = postings.nextDoc();
    }
    return document == DocIdSetIterator.NO_MORE_DOCS ? -1 : document;
  }

  private AnnotatedArticle read(LeafReaderContext leaf, int document) throws IOException {
    BinaryDocValues heads = leaf.reader().getBinaryDocValues(Fields.ARTICLE_HEAD);
    if (heads == null || !heads.advanceExact(document)) {
      throw new IOException("document %d is not an article".formatted(document));
    }
    ArticleHead head = ArticleHead.read(heads.binaryValue());
    Document stored = leaf.reader().storedFields().document(document);
    List<Quote> quotes = new ArrayList<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    readPassages(leaf, document, paragraphs, quotes);
    String text = Layout.text(stored, paragraphs);
    return new AnnotatedArticle(
        head.article(stored.get(Fields.LANGUAGE), text),
        quotes,
        OriginalCodec.readAnswers(stored.getBinaryValue(Fields.ANSWERS)),
        OriginalCodec.readProvenance(stored.getBinaryValue(Fields.PROVENANCE)),
        Arrays.stream(stored.getBinaryValues(Fields.EARLIER))
            .map(OriginalCodec::readVersion)
            .toList());
  }

  private void readPassages(
      LeafReaderContext leaf, int article, List<Paragraph> paragraphs, List<Quote> quotes)
      throws IOException {
    BinaryDocValues data = leaf.reader().getBinaryDocValues(Fields.PASSAGE);
    if (data != null) {
      int at = snapshot.columns().get(leaf.ord).blockStart(article, ARTICLE);
      for (; at < article; at++) {
        if (data.advanceExact(at)) {
          Passage passage = new Passage(data.binaryValue());
          paragraphs.add(passage.paragraph());
          quotes.addAll(passage.quotes());
        }
      }
    }
  }
}
