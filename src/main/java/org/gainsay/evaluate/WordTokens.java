package org.gainsay.evaluate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.model.Span;

/// The words of a text, by which spans are compared: marks and blanks at their edges do not count.
final class WordTokens {

  /// A run of letters, digits and underscores.
  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private final int[] starts;
  private final int[] ends;

  WordTokens(String text) {
    int[] from = new int[64];
    int[] to = new int[64];
    int count = 0;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (count == from.length) {
        from = Arrays.copyOf(from, count * 2);
        to = Arrays.copyOf(to, count * 2);
      }
      from[count] = word.start();
      to[count] = word.end();
      count++;
    }
    starts = Arrays.copyOf(from, count);
    ends = Arrays.copyOf(to, count);
  }

  /// Adds the numbers of the words that lie at least half within the span.
  void addCovered(Span span, BitSet words) {
    int at = Arrays.binarySearch(starts, span.start());
    int first = Math.max(0, (at >= 0 ? at : -at - 1) - 1);
    for (int i = first; i < starts.length && starts[i] < span.end(); i++) {
      int inside = Math.min(ends[i], span.end()) - Math.max(starts[i], span.start());
      if (inside > 0 && 2 * inside >= ends[i] - starts[i]) {
        words.set(i);
      }
    }
  }
}
