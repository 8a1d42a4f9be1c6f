package org.gainsay.search.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.gainsay.model.Span;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Sentences;
import org.gainsay.search.words.Tokens;

/// The words of a text, cut, with blanks between them.
///
/// @param stems of the words
/// @param exact the words as written
/// @param bounds as many marks, that tell where sentences begin and end; empty if that was not
///   asked
record Cut(String stems, String exact, String bounds) {

  /// The first word of a sentence.
  static final String BEGIN = "s";

  /// The last word of a sentence.
  static final String END = "e";

  /// The only word of a sentence.
  static final String BOTH = "b";

  /// Any other word. It is not indexed, but it counts as a place.
  static final String NEITHER = "x";

  static Cut all(Tokens tokens) {
    Builder builder = new Builder();
    for (int i = 0; i < tokens.size(); i++) {
      builder.add(tokens, i);
    }
    return builder.cut("");
  }

  /// The words of some spans, which follow on each other.
  static Cut ofSpans(Tokens tokens, List<Span> spans) {
    Builder builder = new Builder();
    for (Span span : spans) {
      for (int i = tokens.firstEndingAfter(span.start());
          i < tokens.size() && tokens.start(i) < span.end();
          i++) {
        builder.add(tokens, i);
      }
    }
    return builder.cut("");
  }

  /// The words from the first up to the one after the last, with the bounds of their sentences.
  static Cut ofParagraph(String text, Tokens tokens, int first, int after) {
    Builder builder = new Builder();
    StringBuilder bounds = new StringBuilder();
    boolean begins = true;
    for (int i = first; i < after; i++) {
      builder.add(tokens, i);
      boolean ends = i + 1 == after || Sentences.begins(text, tokens, i + 1);
      bounds.append(bounds.isEmpty() ? "" : " ").append(mark(begins, ends));
      begins = ends;
    }
    return builder.cut(bounds.toString());
  }

  private static String mark(boolean begins, boolean ends) {
    if (begins) {
      return ends ? BOTH : BEGIN;
    }
    return ends ? END : NEITHER;
  }

  String words(boolean exact) {
    return exact ? this.exact : stems;
  }

  /// Adds the words of a paragraph to a document.
  void addTo(Map<String, Object> document) {
    for (boolean exact : new boolean[] {false, true}) {
      document.put(Schema.words(Unit.PARAGRAPHS, exact), words(exact));
    }
    document.put(Schema.bounds(Unit.PARAGRAPHS), bounds);
  }

  /// Adds the words of all paragraphs to the document of an article.
  static void addAllTo(Map<String, Object> article, List<Cut> paragraphs) {
    for (boolean exact : new boolean[] {false, true}) {
      article.put(
          Schema.words(Unit.ARTICLES, exact),
          paragraphs.stream().map(cut -> cut.words(exact)).toList());
    }
    article.put(Schema.bounds(Unit.ARTICLES), paragraphs.stream().map(Cut::bounds).toList());
  }

  /// Puts words together as the bytes that they are in: to make each a text first costs more.
  private static final class Builder {
    private final ByteArrayOutputStream stems = new ByteArrayOutputStream();
    private final ByteArrayOutputStream exact = new ByteArrayOutputStream();

    void add(Tokens tokens, int i) {
      add(stems, tokens.word(i).stem());
      add(exact, tokens.word(i).exact());
    }

    private static void add(ByteArrayOutputStream words, BytesRef word) {
      if (words.size() > 0) {
        words.write(' ');
      }
      words.write(word.bytes, word.offset, word.length);
    }

    Cut cut(String bounds) {
      return new Cut(stems.toString(UTF_8), exact.toString(UTF_8), bounds);
    }
  }
}
