package org.gainsay.search.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.gainsay.model.Span;

/// Finds the words to mark in a text by one walk over its words.
public final class Highlighter {

  private final MarkedWords inside;
  private final MarkedWords around;
  private final Tokens tokens;

  /// @param inside the words to mark in certain spans
  /// @param around the words to mark everywhere
  public Highlighter(MarkedWords inside, MarkedWords around, Tokens tokens) {
    this.inside = inside;
    this.around = around;
    this.tokens = tokens;
  }

  /// The words to mark in a text, as spans of the article.
  ///
  /// @param offset where the text starts in the article
  /// @param spans where to look for the words to mark inside; spans of the article in order
  public List<Span> highlights(String text, int offset, List<Span> spans) {
    if (inside.isEmpty() && around.isEmpty()) {
      return List.of();
    }
    if (around.isEmpty() && inside.runs().isEmpty()) {
      tokens.readMarked(text, inside);
      return single(offset, spans);
    }
    tokens.read(text);
    BitSet found = new BitSet();
    if (!around.isEmpty()) {
      int[] places = new int[tokens.size()];
      Arrays.setAll(places, i -> i);
      mark(around, places, places.length, found);
    }
    if (!inside.isEmpty()) {
      int[] places = new int[tokens.size()];
      int size = 0;
      for (int i = 0; i < tokens.size(); i++) {
        if (isInside(tokens.start(i) + offset, tokens.end(i) + offset, spans)) {
          places[size++] = i;
        }
      }
      mark(inside, places, size, found);
    }
    List<Span> marks = new ArrayList<>();
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      marks.add(new Span(tokens.start(i) + offset, tokens.end(i) + offset));
    }
    return marks;
  }

  /// Where only single words of the spans are marked, which is most of the time.
  private List<Span> single(int offset, List<Span> spans) {
    List<Span> marks = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int start = tokens.start(i) + offset;
      int end = tokens.end(i) + offset;
      if (inside.has(tokens.word(i)) && isInside(start, end, spans)) {
        marks.add(new Span(start, end));
      }
    }
    return marks;
  }

  private void mark(MarkedWords marked, int[] places, int size, BitSet found) {
    for (int i = 0; i < size; i++) {
      if (marked.has(tokens.word(places[i]))) {
        found.set(places[i]);
      }
      for (MarkedWords.Run run : marked.runs()) {
        if (startsAt(places, size, i, run)) {
          for (int j = 0; j < run.words().size(); j++) {
            found.set(places[i + j]);
          }
        }
      }
    }
  }

  private static boolean isInside(int start, int end, List<Span> spans) {
    for (Span span : spans) {
      if (start < span.end() && end > span.start()) {
        return true;
      }
    }
    return false;
  }

  private boolean startsAt(int[] places, int size, int at, MarkedWords.Run run) {
    List<BytesRef> words = run.words();
    if (at + words.size() > size) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      Word word = tokens.word(places[at + i]);
      if (!words.get(i).equals(run.exact() ? word.exact() : word.stem())) {
        return false;
      }
    }
    return true;
  }
}
