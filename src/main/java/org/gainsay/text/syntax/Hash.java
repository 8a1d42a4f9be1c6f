package org.gainsay.text.syntax;

/// Hashes of words and their parts. What they return is written into trained models: a change makes
/// every model useless.
public final class Hash {

  private static final long FIRST = 0x9E3779B97F4A7C15L;

  private Hash() {}

  /// The hash of a string, of 32 bits, never 0.
  public static int of(CharSequence word) {
    return of(word, 0, word.length());
  }

  /// The hash of a part of a string, of 32 bits, never 0.
  public static int of(CharSequence word, int from, int to) {
    long hash = (long) to - from;
    for (int i = from; i < to; i++) {
      hash = (hash ^ word.charAt(i)) * FIRST;
      hash ^= hash >>> 29;
    }
    int folded = (int) (hash ^ (hash >>> 32));
    return folded == 0 ? 1 : folded;
  }
}
