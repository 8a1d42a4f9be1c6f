package org.gainsay.text.syntax;

import java.util.Arrays;

/// The words of one sentence as the model sees them: hashes of what is known of each word by
/// itself. Reused from sentence to sentence; not for several threads.
public final class SentenceWords {

  // The kinds of features; the word in lower case with its digits, which vectors are found by,
  // comes first.
  static final int EXACT = 0;
  static final int WORD = 1;
  static final int SUFFIX2 = 2;
  static final int SUFFIX3 = 3;
  static final int SUFFIX4 = 4;
  static final int PREFIX2 = 5;
  static final int PREFIX3 = 6;
  static final int SHAPE = 7;

  /// How many kinds of features a word has.
  public static final int KINDS = 8;

  private static final int INSIDE = 1 << 12;

  private char[] letters = new char[64];
  private int size;
  private boolean inside;
  private int[] features = new int[64 * KINDS];

  /// How many words there are.
  public int size() {
    return size;
  }

  /// Makes it empty.
  public void clear() {
    size = 0;
    inside = false;
  }

  /// The hash of a word's feature of a kind.
  public int feature(int word, int kind) {
    return features[word * KINDS + kind];
  }

  /// Adds the next word.
  public void add(CharSequence text, int start, int end) {
    if ((size + 1) * KINDS > features.length) {
      features = Arrays.copyOf(features, features.length * 2);
    }
    int length = end - start;
    if (length > letters.length) {
      letters = new char[length * 2];
    }
    int at = size++ * KINDS;
    int shape = lowerCase(text, start, end);
    if ((shape & MARK) != 0) {
      inside = (shape & OPENS) != 0 || ((shape & CLOSES) == 0 && !inside);
    }
    Letters view = new Letters(letters, length);
    features[at + EXACT] = Hash.of(view);
    for (int i = 0; i < length; i++) {
      if (letters[i] >= '1' && letters[i] <= '9') {
        letters[i] = '0';
      }
    }
    features[at + WORD] = Hash.of(view);
    features[at + SUFFIX2] = Hash.of(view, Math.max(0, length - 2), length);
    features[at + SUFFIX3] = Hash.of(view, Math.max(0, length - 3), length);
    features[at + SUFFIX4] = Hash.of(view, Math.max(0, length - 4), length);
    features[at + PREFIX2] = Hash.of(view, 0, Math.min(2, length));
    features[at + PREFIX3] = Hash.of(view, 0, Math.min(3, length));
    features[at + SHAPE] = shape | (inside ? INSIDE : 0);
  }

  static final int UPPER_FIRST = 1;
  static final int UPPER_LATER = 2;
  static final int LOWER = 4;
  static final int DIGIT = 8;
  static final int HYPHEN = 16;
  static final int PERIOD = 32;
  static final int SYMBOL = 64;
  static final int MARK = 128;
  static final int OPENS = 256;
  static final int CLOSES = 512;
  static final int SINGLE = 1024;

  /// Puts the word into `letters`, in lower case and with plain marks, and returns its shape.
  private int lowerCase(CharSequence text, int start, int end) {
    int kind = end - start == 1 ? SINGLE : 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char plain = c;
      if (c >= 'a' && c <= 'z') {
        kind |= LOWER;
      } else if (Character.isUpperCase(c)) {
        kind |= i == start ? UPPER_FIRST : UPPER_LATER;
        plain = Character.toLowerCase(c);
      } else if (Character.isDigit(c)) {
        kind |= DIGIT;
      } else if (Character.isLetter(c)) {
        kind |= LOWER;
      } else {
        switch (c) {
          case '-', '\u2010', '\u2011', '\u2013', '\u2014' -> {
            kind |= HYPHEN;
            plain = c == '\u2010' || c == '\u2011' ? '-' : c;
          }
          case '.' -> kind |= PERIOD;
          case '\u2019', '\u2018' -> plain = '\'';
          case '\u201c', '\u00ab', '\u201e' -> {
            plain = '"';
            kind |= MARK | OPENS;
          }
          case '\u201d', '\u00bb' -> {
            plain = '"';
            kind |= MARK | CLOSES;
          }
          case '"' -> kind |= MARK;
          default -> kind |= SYMBOL;
        }
      }
      letters[i - start] = plain;
    }
    if (end - start == 2 && letters[0] == letters[1] && (letters[0] == '`' || letters[0] == '\'')) {
      kind |= MARK | (letters[0] == '`' ? OPENS : 0);
    }
    return kind;
  }

  /// A view of the first letters of an array.
  private static final class Letters implements CharSequence {
    private final char[] letters;
    private final int length;

    Letters(char[] letters, int length) {
      this.letters = letters;
      this.length = length;
    }

    @Override
    public int length() {
      return length;
    }

    @Override
    public char charAt(int index) {
      return letters[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new String(letters, start, end - start);
    }
  }
}
