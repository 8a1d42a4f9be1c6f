package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;
import org.gainsay.model.Paragraph;
import org.gainsay.model.Quote;
import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.gainsay.search.Dimension;
import org.gainsay.search.Hit;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Highlighter;
import org.gainsay.search.words.Identities;
import org.jspecify.annotations.Nullable;

/// Makes hits of documents, from doc values of the document itself and of its neighbours in the
/// block. Not for several threads.
final class HitReader {

  private static final byte PARAGRAPH = Fields.code(Unit.PARAGRAPHS);
  private static final byte ARTICLE = Fields.code(Unit.ARTICLES);

  private final Snapshot snapshot;
  private final Unit unit;
  private final Highlighter highlighter;

  /// The leaf of the last hit, and its doc values by field: hits that come in order share them.
  private @Nullable LeafReaderContext last;

  private final Map<String, BinaryDocValues> open = new HashMap<>();

  HitReader(Snapshot snapshot, Unit unit, Highlighter highlighter) {
    this.snapshot = snapshot;
    this.unit = unit;
    this.highlighter = highlighter;
  }

  /// The hit of a document of the unit.
  ///
  /// @param document its number in the whole reader
  /// @param copies how often its wording is printed
  Hit hit(int document, float score, Copies copies) throws IOException {
    LeafReaderContext leaf = snapshot.leafOf(document);
    if (leaf != last) {
      last = leaf;
      open.clear();
    }
    Block block =
        new Block(
            leaf.reader(),
            snapshot.columns().get(leaf.ord),
            document - leaf.docBase,
            score,
            copies);
    return switch (unit) {
      case QUOTES -> block.quote();
      case PARAGRAPHS -> block.paragraph();
      case ARTICLES -> block.article();
    };
  }

  /// How often a wording is printed.
  ///
  /// @param printings number of quotes with it
  /// @param outlets number of outlets that carry them
  record Copies(int printings, int outlets) {
    static final Copies ONE = new Copies(1, 1);
  }

  /// The document and its neighbours.
  private final class Block {
    private final LeafReader reader;
    private final SegmentColumns columns;
    private final int document;
    private final float score;
    private final Copies copies;

    Block(LeafReader reader, SegmentColumns columns, int document, float score, Copies copies) {
      this.reader = reader;
      this.columns = columns;
      this.document = document;
      this.score = score;
      this.copies = copies;
    }

    Hit quote() throws IOException {
      int at = columns.next(PARAGRAPH, document);
      Passage own = passage(at);
      // Its quotes are the documents before it.
      Quote quote = own.quote(document - at + own.quoteCount());
      Paragraph first = own.paragraph();
      StringBuilder passage = new StringBuilder(first.text());
      Paragraph last = first;
      while (last.span().end() < quote.extent().end()) {
        int following = nextParagraph(at);
        if (following < 0) {
          break;
        }
        at = following;
        last = paragraph(at);
        // What stood between two paragraphs was blank; offsets need only its length.
        passage.repeat('\n', last.offset() - first.offset() - passage.length());
        passage.append(last.text());
      }
      Speaker speaker = quote.speaker();
      return hit(
          first.offset(),
          passage.toString(),
          quote.content(),
          quote,
          speaker == null ? null : shown());
    }

    private @Nullable String shown() {
      Identities identities = snapshot.identities(Dimension.SPEAKER);
      int number = columns.head(Dimension.SPEAKER, document);
      return number < 0 ? null : identities.shown(identities.of(number));
    }

    private int nextParagraph(int after) {
      int at = after + 1;
      while (columns.unit(at) != PARAGRAPH) {
        if (columns.unit(at) == ARTICLE) {
          return -1;
        }
        at++;
      }
      return at;
    }

    Hit paragraph() throws IOException {
      Paragraph paragraph = paragraph(document);
      return hit(paragraph.offset(), paragraph.text(), List.of(paragraph.span()), null, null);
    }

    Hit article() throws IOException {
      List<Integer> paragraphs = new ArrayList<>();
      for (int at = columns.blockStart(document, ARTICLE); at < document; at++) {
        if (columns.unit(at) == PARAGRAPH) {
          paragraphs.add(at);
        }
      }
      if (paragraphs.isEmpty()) {
        return hit(0, "", List.of(), null, null);
      }
      for (int at : paragraphs) {
        Paragraph paragraph = paragraph(at);
        Hit hit = hit(paragraph.offset(), paragraph.text(), List.of(paragraph.span()), null, null);
        if (!hit.highlights().isEmpty()) {
          return hit;
        }
      }
      Paragraph first = paragraph(paragraphs.getFirst());
      return hit(first.offset(), first.text(), List.of(), null, null);
    }

    private Hit hit(
        int offset,
        String passage,
        List<Span> inside,
        @Nullable Quote quote,
        @Nullable String speaker)
        throws IOException {
      ArticleHead head =
          ArticleHead.read(bytes(Fields.ARTICLE_HEAD, columns.next(ARTICLE, document)));
      return new Hit(
          head.id(),
          head.title(),
          head.outlet(),
          head.published(),
          head.url(),
          offset,
          passage,
          quote,
          speaker,
          highlighter.highlights(passage, offset, inside),
          score,
          copies.printings(),
          copies.outlets());
    }

    private Paragraph paragraph(int at) throws IOException {
      return passage(at).paragraph();
    }

    /// What a paragraph's document has; valid until the next is asked for.
    private Passage passage(int at) throws IOException {
      return new Passage(bytes(Fields.PASSAGE, at));
    }

    private BytesRef bytes(String field, int at) throws IOException {
      BinaryDocValues values = open.get(field);
      // Doc values go only forwards.
      if (values == null || values.docID() > at) {
        values = reader.getBinaryDocValues(field);
        if (values == null) {
          throw new IOException("a segment has no " + field);
        }
        open.put(field, values);
      }
      if (!values.advanceExact(at)) {
        throw new IOException("document %d has no %s".formatted(at, field));
      }
      return values.binaryValue();
    }
  }
}
