package org.gainsay.search.lucene;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.util.BytesRef;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.model.ArticleVersion;
import org.gainsay.model.Paragraph;
import org.gainsay.model.Quote;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Fingerprint;
import org.gainsay.search.words.Sketch;
import org.gainsay.search.words.Tokens;

/// Makes the block of documents of an article. Its text is cut into words once, and these feed the
/// quotes' and the paragraphs' fields, stems and exact words. Not for several threads.
final class DocumentMapper {

  private final Tokens tokens = new Tokens();
  private final Tokens titleTokens = new Tokens();
  private final QuoteDocument quoteDocument = new QuoteDocument();
  private final Fingerprint fingerprint = new Fingerprint();
  private final WordFields words = new WordFields();

  /// The documents of an article in their order. The result is to be iterated once, each document
  /// used before the next is asked for, and all before the next call: they share their buffers.
  Iterable<Document> block(AnnotatedArticle annotated) {
    Article article = annotated.article();
    List<Paragraph> own = article.paragraphs();
    List<Paragraph> paragraphs = own.isEmpty() ? standIn(annotated) : own;
    tokens.read(article.text());
    Disagreements disagreements = new Disagreements(annotated);
    List<Supplier<Document>> documents = new ArrayList<>();
    List<Quote> quotes = annotated.quotes();
    boolean[] placed = new boolean[quotes.size()];
    int token = 0;
    for (int p = 0; p < paragraphs.size(); p++) {
      Paragraph paragraph = paragraphs.get(p);
      boolean last = p == paragraphs.size() - 1;
      int end = last ? Integer.MAX_VALUE : paragraphs.get(p + 1).offset();
      List<Quote> here = new ArrayList<>();
      for (int q = 0; q < quotes.size(); q++) {
        Quote quote = quotes.get(q);
        if (!placed[q] && quote.extent().start() < end) {
          placed[q] = true;
          here.add(quote);
          documents.add(() -> quote(article, quote, disagreements));
        }
      }
      int first = token;
      while (token < tokens.size() && tokens.start(token) < end) {
        token++;
      }
      int after = token;
      documents.add(() -> paragraph(article, paragraph, here, first, after));
    }
    documents.add(() -> article(annotated, own));
    return () -> oneByOne(documents.iterator());
  }

  /// Makes each document when it is asked for and not when it is asked whether there is one more,
  /// as the iterator of a stream would.
  private static Iterator<Document> oneByOne(Iterator<Supplier<Document>> documents) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return documents.hasNext();
      }

      @Override
      public Document next() {
        return documents.next().get();
      }
    };
  }

  /// A text of nothing but blanks counts as a paragraph if something is quoted from it.
  private static List<Paragraph> standIn(AnnotatedArticle annotated) {
    return annotated.quotes().isEmpty() ? List.of() : List.of(new Paragraph(0, 0, "?"));
  }

  private Document quote(Article article, Quote quote, Disagreements disagreements) {
    Document document = document(article, Unit.QUOTES);
    words.ofQuote(document, tokens, quote);
    quoteDocument.fill(document, article, quote);
    BytesRef print = fingerprint.of(tokens, quote.content());
    document.add(new BinaryDocValuesField(Fields.FINGERPRINT, print));
    disagreements.addTo(document, quote);
    return document;
  }

  private Document paragraph(
      Article article, Paragraph paragraph, List<Quote> quotes, int first, int after) {
    Document document = document(article, Unit.PARAGRAPHS);
    words.ofParagraph(document, article.text(), tokens, first, after);
    document.add(new BinaryDocValuesField(Fields.PASSAGE, Passage.write(paragraph, quotes)));
    return document;
  }

  private Document article(AnnotatedArticle annotated, List<Paragraph> paragraphs) {
    Article article = annotated.article();
    Document document = document(article, Unit.ARTICLES);
    document.add(new SortedDocValuesField(Fields.ID, new BytesRef(article.id())));
    document.add(new BinaryDocValuesField(Fields.ARTICLE_HEAD, ArticleHead.of(article).write()));
    if (article.published() != null) {
      document.add(new NumericDocValuesField(Fields.DAY, article.published().toEpochDay()));
    }
    if (article.outlet() != null) {
      BytesRef outlet = new BytesRef(Keys.name(article.outlet()));
      document.add(new SortedDocValuesField(Fields.OUTLET, outlet));
    }
    BytesRef language = new BytesRef(Keys.name(article.language()));
    document.add(new SortedDocValuesField(Fields.LANGUAGE, language));
    document.add(Layout.of(article, paragraphs));
    if (article.title() != null) {
      titleTokens.read(article.title());
      words.ofTitle(document, titleTokens);
    }
    document.add(new StoredField(Fields.LANGUAGE, article.language()));
    BytesRef sketch = Sketch.of(tokens, article.text());
    if (sketch != null) {
      document.add(new BinaryDocValuesField(Fields.SKETCH, sketch));
      Bands.add(document, sketch);
    }
    if (!annotated.answers().isEmpty()) {
      BytesRef answers = OriginalCodec.writeAnswers(annotated.answers());
      document.add(new StoredField(Fields.ANSWERS, answers));
    }
    if (annotated.provenance() != null) {
      BytesRef provenance = OriginalCodec.writeProvenance(annotated.provenance());
      document.add(new StoredField(Fields.PROVENANCE, provenance));
    }
    for (ArticleVersion version : annotated.earlier()) {
      document.add(new StoredField(Fields.EARLIER, OriginalCodec.writeVersion(version)));
    }
    return document;
  }

  private static Document document(Article article, Unit unit) {
    Document document = new Document();
    Keys.add(document, Fields.ARTICLE, article.id());
    Keys.add(document, Fields.UNIT, unit.name());
    document.add(new NumericDocValuesField(Fields.UNIT, Fields.code(unit)));
    return document;
  }
}
