package org.gainsay.text;

import java.util.Locale;
import java.util.Map;

/// Words that are written as one and are two.
final class Clitics {

  /// How many letters the first part has.
  private static final Map<String, Integer> FUSED =
      Map.of("cannot", 3, "gonna", 3, "gotta", 3, "wanna", 3, "lemme", 3, "gimme", 3, "dunno", 2);

  private Clitics() {}

  /// Where the word from `start` to `end` is to be cut, or `start` if it is one token.
  static int cut(String text, int start, int end) {
    int length = end - start;
    if (length < 3) {
      return start;
    }
    char last = text.charAt(end - 1);
    char beforeLast = text.charAt(end - 2);
    if (isApostrophe(beforeLast)) {
      if (last == 't' || last == 'T') {
        char n = text.charAt(end - 3);
        return (n == 'n' || n == 'N') && length > 3 ? end - 3 : start;
      }
      return "sSmMdD".indexOf(last) >= 0 ? end - 2 : start;
    }
    if (length > 3 && isApostrophe(text.charAt(end - 3))) {
      String tail = text.substring(end - 2, end).toLowerCase(Locale.ROOT);
      boolean clitic = tail.equals("re") || tail.equals("ve") || tail.equals("ll");
      return clitic ? end - 3 : start;
    }
    if (length >= 5 && length <= 6 && last != 's') {
      Integer first = FUSED.get(text.substring(start, end).toLowerCase(Locale.ROOT));
      return first == null ? start : start + first;
    }
    return start;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
