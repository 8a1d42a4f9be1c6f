package org.gainsay.text;

/// What characters are, for cutting text into tokens. Works on UTF-16 code units; a surrogate
/// without its other half counts as a symbol of its own.
final class Chars {

  private Chars() {}

  /// Whether it separates tokens: blanks of all kinds and characters that print nothing.
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || (c < ' ')
        || c == '\u200b'
        || c == '\ufeff'
        || c == '\u00ad'
        || (c >= '\u200e' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }

  /// Whether the code unit at the offset belongs to a word or number.
  static boolean isWord(String text, int at) {
    char c = text.charAt(at);
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    if (Character.isSurrogate(c)) {
      int whole =
          Character.isHighSurrogate(c)
              ? text.codePointAt(at)
              : at > 0 ? text.codePointAt(at - 1) : c;
      return Character.isSupplementaryCodePoint(whole) && Character.isLetterOrDigit(whole);
    }
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /// Whether a word is made of letters with periods between: *U.S*, *a.m*.
  static boolean isAcronym(String word) {
    if (word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      boolean fits = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /// Where a token ends that starts with a symbol: repeated stops and dashes stay together, and so
  /// does an emoji with what modifies it.
  static int endOfSymbol(String text, int at, int to) {
    char c = text.charAt(at);
    int end = at + 1;
    if ("!?.-*=_~".indexOf(c) >= 0) {
      while (end < to
          && (text.charAt(end) == c || ((c == '!' || c == '?') && isShout(text.charAt(end))))) {
        end++;
      }
      return end;
    }
    if (c == '`' && end < to && text.charAt(end) == c) {
      return end + 1;
    }
    if (Character.isHighSurrogate(c) && end < to && Character.isLowSurrogate(text.charAt(end))) {
      end++;
      while (end < to && modifiesEmoji(text, end)) {
        end += Character.isHighSurrogate(text.charAt(end)) ? 2 : 1;
      }
    }
    return Math.min(end, to);
  }

  private static boolean isShout(char c) {
    return c == '!' || c == '?';
  }

  private static boolean modifiesEmoji(String text, int at) {
    char c = text.charAt(at);
    if (c == '\u200d' || c == '\ufe0f') {
      return true;
    }
    if (!Character.isHighSurrogate(c)) {
      return false;
    }
    int whole = text.codePointAt(at);
    boolean skin = whole >= 0x1F3FB && whole <= 0x1F3FF;
    return skin || (Character.isSupplementaryCodePoint(whole) && text.charAt(at - 1) == '\u200d');
  }
}
