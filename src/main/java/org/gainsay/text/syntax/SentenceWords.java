package org.gainsay.text.syntax;

import java.util.Arrays;

/// The words of one sentence as the model sees them: hashes, clusters, shapes, and the tags once
/// they are known. Reused from sentence to sentence; not for several threads.
///
/// Values are reached by a word's index, from -[#PAD] to size + [#PAD]: outside the sentence stands
/// a value of its own, and at `size` the artificial root.
public final class SentenceWords {

  /// How far beyond the sentence values can be asked for.
  static final int PAD = 4;

  private static final int OUTSIDE = 7;
  private static final int ROOT = 11;

  private final WordClusters clusters;
  private char[] letters = new char[64];
  private int size;

  int[] word = new int[64];
  int[] topic = new int[64];
  int[] use = new int[64];
  int[] shape = new int[64];
  int[] suffix1 = new int[64];
  int[] suffix2 = new int[64];
  int[] suffix3 = new int[64];
  int[] suffix4 = new int[64];
  int[] prefix2 = new int[64];
  int[] prefix3 = new int[64];
  int[] tag = new int[64];

  /// Bit 0: within quotation marks; bit 1: is such a mark.
  int[] quoted = new int[64];

  public SentenceWords(WordClusters clusters) {
    this.clusters = clusters;
  }

  public int size() {
    return size;
  }

  /// Makes it empty.
  public void clear() {
    size = 0;
  }

  /// The tag number of a word.
  public int tag(int index) {
    return tag[index + PAD];
  }

  /// Sets the tag number of a word.
  public void setTag(int index, int value) {
    tag[index + PAD] = value;
  }

  /// Adds the next word.
  public void add(CharSequence text, int start, int end) {
    int at = size + PAD;
    if (at + 2 * PAD >= word.length) {
      grow();
    }
    int length = end - start;
    if (length > letters.length) {
      letters = new char[length * 2];
    }
    int kind = lowerCase(text, start, end);
    Letters view = new Letters(letters, length);
    int known = Hash.of(view);
    int number = clusters.number(known);
    topic[at] = clusters.topic(number);
    use[at] = clusters.use(number);
    for (int i = 0; i < length; i++) {
      if (letters[i] >= '1' && letters[i] <= '9') {
        letters[i] = '0';
      }
    }
    word[at] = Hash.of(view);
    shape[at] = kind;
    suffix1[at] = Hash.of(view, Math.max(0, length - 1), length);
    suffix2[at] = Hash.of(view, Math.max(0, length - 2), length);
    suffix3[at] = Hash.of(view, Math.max(0, length - 3), length);
    suffix4[at] = Hash.of(view, Math.max(0, length - 4), length);
    prefix2[at] = Hash.of(view, 0, Math.min(2, length));
    prefix3[at] = Hash.of(view, 0, Math.min(3, length));
    tag[at] = 0;
    size++;
  }

  /// To be called after the last word: sets what lies outside, and which words are quoted.
  public void finish() {
    for (int i = 0; i < PAD; i++) {
      fill(i, OUTSIDE + i);
      fill(size + PAD + 1 + i, OUTSIDE - 1 - i);
    }
    fill(size + PAD, ROOT);
    boolean inside = false;
    for (int i = PAD; i < size + PAD; i++) {
      boolean mark = (shape[i] & MARK) != 0;
      if (mark) {
        inside = (shape[i] & OPENS) != 0 || ((shape[i] & CLOSES) == 0 && !inside);
      }
      quoted[i] = (inside ? 1 : 0) | (mark ? 2 : 0);
    }
  }

  private void fill(int at, int value) {
    for (int[] values : new int[][] {word, topic, use, shape, suffix1, suffix2}) {
      values[at] = value;
    }
    suffix3[at] = value;
    suffix4[at] = value;
    prefix2[at] = value;
    prefix3[at] = value;
    tag[at] = 100 + value;
    quoted[at] = 0;
  }

  private void grow() {
    int length = word.length * 2;
    word = Arrays.copyOf(word, length);
    topic = Arrays.copyOf(topic, length);
    use = Arrays.copyOf(use, length);
    shape = Arrays.copyOf(shape, length);
    suffix1 = Arrays.copyOf(suffix1, length);
    suffix2 = Arrays.copyOf(suffix2, length);
    suffix3 = Arrays.copyOf(suffix3, length);
    suffix4 = Arrays.copyOf(suffix4, length);
    prefix2 = Arrays.copyOf(prefix2, length);
    prefix3 = Arrays.copyOf(prefix3, length);
    tag = Arrays.copyOf(tag, length);
    quoted = Arrays.copyOf(quoted, length);
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
