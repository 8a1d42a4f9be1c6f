package org.gainsay.text;

import java.util.Arrays;

/// The tokens of a paragraph as they are being found. Grows without an object a token.
final class TokenSpans {

  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int size;

  void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }
}
