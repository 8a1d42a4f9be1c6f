package org.gainsay.search.words;

import java.util.Arrays;

/// Cuts texts of plain letters into words, at the places where Lucene's StandardTokenizer cuts them
/// (the word boundaries of Unicode, UAX #29): what a letter is stands in a small table, and there
/// is one rule, so that the few texts which are shown are cut soon. A text with anything that is
/// not in the table is left to the tokenizer. Not for several threads.
final class PlainWords {

  /// Takes the words of a text.
  interface Consumer {
    /// Takes the next one.
    ///
    /// @param letters holds the text
    /// @param start where the word begins in it, and in the text
    /// @param end where it ends
    void word(char[] letters, int start, int end);
  }

  private static final byte UNKNOWN = 0;

  /// Never part of a word.
  private static final byte BETWEEN = 1;

  private static final byte LETTER = 2;
  private static final byte DIGIT = 3;

  /// Part of a word between two letters; the next between two digits, the last between either.
  private static final byte JOINS_LETTERS = 4;

  private static final byte JOINS_DIGITS = 5;
  private static final byte JOINS_BOTH = 6;

  /// The tokenizer cuts words that are longer.
  private static final int LONGEST = 255;

  private static final byte[] KINDS = kinds();

  private char[] letters = new char[1024];

  /// Cuts a text.
  ///
  /// @return false if it is not plain; then its words are incomplete
  boolean cut(String text, Consumer consumer) {
    int length = text.length();
    if (letters.length < length) {
      letters = new char[Math.max(length, 2 * letters.length)];
    }
    text.getChars(0, length, letters, 0);
    int at = 0;
    while (at < length) {
      byte kind = kind(letters[at]);
      if (kind == UNKNOWN) {
        return false;
      }
      int start = at++;
      if (kind != LETTER && kind != DIGIT) {
        continue;
      }
      int end = end(at, length, kind);
      if (end < 0 || end - start > LONGEST) {
        return false;
      }
      consumer.word(letters, start, end);
      at = end;
    }
    return true;
  }

  /// Where the word ends that goes on here, or -1 if something unknown is in it.
  ///
  /// @param before the kind of the letter before
  private int end(int from, int length, byte before) {
    byte last = before;
    int at = from;
    while (at < length) {
      byte kind = kind(letters[at]);
      if (kind == LETTER || kind == DIGIT) {
        last = kind;
        at++;
      } else if (kind > DIGIT && at + 1 < length && joins(kind, last, kind(letters[at + 1]))) {
        at += 2;
      } else {
        return kind == UNKNOWN ? -1 : at;
      }
    }
    return at;
  }

  private static boolean joins(byte kind, byte before, byte after) {
    return before == after
        && (kind == JOINS_BOTH || kind == (before == LETTER ? JOINS_LETTERS : JOINS_DIGITS));
  }

  private static byte kind(char c) {
    return c < KINDS.length ? KINDS[c] : UNKNOWN;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte['\u2030'];
    Arrays.fill(kinds, 0, 0x80, BETWEEN);
    // With an underscore words go on in ways of their own.
    kinds['_'] = UNKNOWN;
    for (char c = 0; c < 0x80; c++) {
      if (Character.isDigit(c)) {
        kinds[c] = DIGIT;
      } else if (Character.isLetter(c)) {
        kinds[c] = LETTER;
      }
    }
    for (char c = 'À'; c <= 'ÿ'; c++) {
      kinds[c] = c == '×' || c == '÷' ? BETWEEN : LETTER;
    }
    set(kinds, "\u00A0£§«°»–—“”„•…", BETWEEN);
    set(kinds, ":", JOINS_LETTERS);
    set(kinds, ",;", JOINS_DIGITS);
    set(kinds, ".'‘’", JOINS_BOTH);
    return kinds;
  }

  private static void set(byte[] kinds, String characters, byte kind) {
    for (int i = 0; i < characters.length(); i++) {
      kinds[characters.charAt(i)] = kind;
    }
  }
}
