package org.gainsay.exchange;

import java.util.Arrays;

/// Converts offsets into one text between UTF-16 code units and Unicode code points. A surrogate
/// without its partner counts as one code point, as it does in Python. Immutable.
final class CodePoints {

  /// Offsets, in code units, of the second halves of surrogate pairs, rising.
  private final int[] seconds;

  private final int units;

  CodePoints(String text) {
    units = text.length();
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < units; i++) {
      boolean secondHalf =
          Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
      if (secondHalf) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    seconds = Arrays.copyOf(found, count);
  }

  /// The length of the text in code points.
  int length() {
    return units - seconds.length;
  }

  /// Code points before this offset in code units. Within a pair it counts as before the pair, so
  /// that no code point is ever cut.
  int ofUnits(int offset) {
    int at = Arrays.binarySearch(seconds, offset);
    return at >= 0 ? offset - at - 1 : offset - (-at - 1);
  }

  /// Code units before this offset in code points.
  ///
  /// @throws IndexOutOfBoundsException if the text has no such offset
  int toUnits(int offset) {
    if (offset < 0 || offset > length()) {
      throw new IndexOutOfBoundsException(
          "offset %d is outside a text of %d".formatted(offset, length()));
    }
    // seconds[k] - k - 1 is the code point of the k-th pair; each pair before the offset adds one.
    int low = 0;
    int high = seconds.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (seconds[middle] - middle - 1 < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return offset + low;
  }
}
