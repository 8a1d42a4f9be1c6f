package org.gainsay.search.lucene;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/// Hands words that are already analysed to the index writer. Filled, consumed, filled again.
final class WordStream extends TokenStream {

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  private BytesRef[] words = new BytesRef[64];
  private int[] steps = new int[64];
  private int size;
  private int next;

  void empty() {
    size = 0;
  }

  /// Adds a word so many positions after the one before.
  void add(BytesRef word, int positions) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      steps = Arrays.copyOf(steps, size * 2);
    }
    words[size] = word;
    steps[size] = positions;
    size++;
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == size) {
      return false;
    }
    // Nothing to clear: both attributes are set anew each time.
    term.setBytesRef(words[next]);
    step.setPositionIncrement(steps[next]);
    next++;
    return true;
  }
}
