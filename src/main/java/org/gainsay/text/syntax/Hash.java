package org.gainsay.text.syntax;

/// Hashes of words and features. What they return is written into trained models: a change makes
/// every model useless.
public final class Hash {

  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

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

  /// A feature of one value.
  static long feature(int template, int a) {
    return mix(template * SECOND + a);
  }

  /// A feature of two values.
  static long feature(int template, int a, int b) {
    return mix((template * SECOND + a) * FIRST + b);
  }

  /// A feature of three values.
  static long feature(int template, int a, int b, int c) {
    return mix(((template * SECOND + a) * FIRST + b) * SECOND + c);
  }

  /// A feature of four values.
  static long feature(int template, int a, int b, int c, int d) {
    return mix((((template * SECOND + a) * FIRST + b) * SECOND + c) * FIRST + d);
  }

  private static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * FIRST;
    return mixed ^ (mixed >>> 29);
  }
}
