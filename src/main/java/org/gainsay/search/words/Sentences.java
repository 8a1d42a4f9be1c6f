package org.gainsay.search.words;

import java.util.Locale;
import java.util.Set;

/// Tells where a sentence begins, for the words that are to stand in one. Made for speed: it looks
/// at the letters between two words and at the word before.
public final class Sentences {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "maj", "capt", "lt",
          "sgt", "st", "rev", "hon", "jr", "sr", "no", "vs", "inc", "corp", "co", "ltd", "jan",
          "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

  private Sentences() {}

  /// Whether a sentence begins with the word `i` of a paragraph.
  public static boolean begins(String text, Tokens tokens, int i) {
    if (i == 0) {
      return true;
    }
    int from = tokens.end(i - 1);
    int to = tokens.start(i);
    boolean stop = false;
    boolean blank = false;
    boolean strong = false;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      stop |= c == '.' || c == '!' || c == '?' || c == '…';
      strong |= c == '!' || c == '?' || c == '…';
      blank |= stop && Character.isWhitespace(c);
    }
    if (!stop || !blank || Character.isLowerCase(text.charAt(to))) {
      return false;
    }
    return strong || !isAbbreviation(text, tokens.start(i - 1), from);
  }

  private static boolean isAbbreviation(String text, int start, int end) {
    String word = text.substring(start, end);
    boolean initials = end - start == 1 && Character.isUpperCase(text.charAt(start));
    return initials
        || word.indexOf('.') >= 0 // U.S
        || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }
}
