package org.gainsay.search.lucene;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.gainsay.model.Quote;
import org.gainsay.model.Span;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Sentences;
import org.gainsay.search.words.Tokens;
import org.gainsay.search.words.Word;

/// Adds words that are already cut to documents, as stems and as they are written. Offsets are not
/// indexed: highlights are found by walking over the few texts that are shown.
final class WordFields {

  private static final FieldType STEMS = new FieldType();
  private static final FieldType EXACT = new FieldType();
  private static final BytesRef SENTENCE_START = new BytesRef(Fields.SENTENCE_START);

  static {
    for (FieldType words : List.of(STEMS, EXACT)) {
      words.setTokenized(true);
      words.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    }
    EXACT.setOmitNorms(true); // a text has as many words as stems, see Fields.lengths
    STEMS.freeze();
    EXACT.freeze();
  }

  private final WordStream stems = new WordStream();
  private final WordStream exact = new WordStream();

  /// The words of the content; those of its spans follow on each other.
  void ofQuote(Document document, Tokens tokens, Quote quote) {
    empty();
    for (Span span : quote.content()) {
      for (int i = tokens.firstEndingAfter(span.start());
          i < tokens.size() && tokens.start(i) < span.end();
          i++) {
        add(tokens.word(i));
      }
    }
    addTo(document, Unit.QUOTES);
  }

  /// The words from the first up to the one after the last, and where sentences begin.
  void ofParagraph(Document document, String text, Tokens tokens, int first, int after) {
    empty();
    for (int i = first; i < after; i++) {
      add(tokens.word(i));
      if (i == first || Sentences.begins(text, tokens, i)) {
        exact.add(SENTENCE_START, 0);
      }
    }
    addTo(document, Unit.PARAGRAPHS);
  }

  void ofTitle(Document document, Tokens tokens) {
    empty();
    for (int i = 0; i < tokens.size(); i++) {
      add(tokens.word(i));
    }
    addTo(document, Unit.ARTICLES);
  }

  private void empty() {
    stems.empty();
    exact.empty();
  }

  private void add(Word word) {
    stems.add(word.stem(), 1);
    exact.add(word.exact(), 1);
  }

  private void addTo(Document document, Unit unit) {
    document.add(new Field(Fields.words(unit, false), stems, STEMS));
    document.add(new Field(Fields.words(unit, true), exact, EXACT));
  }
}
