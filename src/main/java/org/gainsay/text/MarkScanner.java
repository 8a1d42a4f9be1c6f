package org.gainsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.text.Mark.Family;
import org.gainsay.text.Mark.Side;

/// Finds what may be a quotation mark within one paragraph, and leaves out what can only be an
/// apostrophe.
final class MarkScanner {

  /// Words that begin with an apostrophe of their own.
  private static final Set<String> ELIDED =
      Set.of(
          "em", "tis", "twas", "til", "till", "cause", "bout", "round", "n", "cos", "cuz", "bye");

  private static final String QUOTES =
      "\"'`\u00ab\u00bb\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2039\u203a\uff02";

  private final String text;
  private final int from;
  private final int to;

  MarkScanner(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  /// How many code units the mark at the offset has: two apostrophes or backticks are one mark.
  static int length(String text, int at, int limit) {
    char c = text.charAt(at);
    boolean doubled = (c == '\'' || c == '`') && at + 1 < limit && text.charAt(at + 1) == c;
    return doubled ? 2 : 1;
  }

  List<Mark> scan() {
    List<Mark> marks = new ArrayList<>();
    int i = from;
    while (i < to) {
      if (!isQuote(text.charAt(i))) {
        i++;
        continue;
      }
      int runEnd = i;
      while (runEnd < to && isQuote(text.charAt(runEnd))) {
        runEnd++;
      }
      // Marks that touch have the same neighbours: the second of "'Yes' opens as the first does.
      boolean afterGap = i == from || isGapBefore(text.charAt(i - 1));
      boolean beforeGap = runEnd == to || isGapAfter(text.charAt(runEnd));
      int at = i;
      while (at < runEnd) {
        int length = length(text, at, runEnd);
        Mark mark = classify(at, length, afterGap, beforeGap, runEnd - i == length);
        if (mark != null) {
          marks.add(mark);
        }
        at += length;
      }
      i = runEnd;
    }
    return marks;
  }

  private @org.jspecify.annotations.Nullable Mark classify(
      int at, int length, boolean afterGap, boolean beforeGap, boolean alone) {
    char c = text.charAt(at);
    boolean mustOpen = afterGap && !beforeGap;
    boolean mustClose = !afterGap && beforeGap;
    if (length == 1 && (c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u201b')) {
      return single(at, c, afterGap, beforeGap, alone);
    }
    Side byPlace = mustOpen ? Side.OPENS : mustClose ? Side.CLOSES : Side.EITHER;
    return switch (c) {
      case '\u201a' -> new Mark(at, at + 1, Family.SINGLE, Side.OPENS, c);
      case '"', '\uff02', '\'' -> new Mark(at, at + length, Family.DOUBLE, byPlace, c);
      // “ closes in German („…“), ” opens in Swedish (”…”) and where software chose wrongly.
      case '\u201c' ->
          new Mark(at, at + 1, Family.DOUBLE, mustClose ? Side.EITHER : Side.OPENS, '\u201d');
      case '\u201d' -> new Mark(at, at + 1, Family.DOUBLE, mustOpen ? Side.EITHER : Side.CLOSES, c);
      case '\u201e', '\u201f' -> new Mark(at, at + 1, Family.DOUBLE, Side.OPENS, '\u201d');
      case '`' -> new Mark(at, at + length, Family.DOUBLE, Side.OPENS, '\'');
      case '\u00ab' ->
          new Mark(at, at + 1, Family.GUILLEMET, mustClose ? Side.EITHER : Side.OPENS, c);
      case '\u00bb' ->
          new Mark(at, at + 1, Family.GUILLEMET, mustOpen ? Side.EITHER : Side.CLOSES, c);
      case '\u2039' -> new Mark(at, at + 1, Family.ANGLE, Side.OPENS, c);
      case '\u203a' -> new Mark(at, at + 1, Family.ANGLE, Side.CLOSES, c);
      default -> null;
    };
  }

  private @org.jspecify.annotations.Nullable Mark single(
      int at, char c, boolean afterGap, boolean beforeGap, boolean alone) {
    if (c == '\u2018' || c == '`' || c == '\u201b') {
      boolean opens = afterGap && !beforeGap && !(c == '\u2018' && alone && isElided(at + 1));
      return opens ? new Mark(at, at + 1, Family.SINGLE, Side.OPENS, '\'') : null;
    }
    if (!beforeGap) {
      boolean opens = afterGap && c == '\'' && !isElided(at + 1);
      return opens ? new Mark(at, at + 1, Family.SINGLE, Side.OPENS, '\'') : null;
    }
    if (afterGap) {
      return null;
    }
    char before = text.charAt(at - 1);
    boolean plural = alone && (before == 's' || before == 'S' || before == 'z' || before == 'x');
    boolean goesOn =
        at + 2 < to && text.charAt(at + 1) == ' ' && Character.isLetterOrDigit(text.charAt(at + 2));
    Side side = plural && goesOn ? Side.CLOSES_OR_APOSTROPHE : Side.CLOSES;
    return new Mark(at, at + 1, Family.SINGLE, side, '\'');
  }

  /// Whether a word that lost its beginning follows: *'em*, *'90s*.
  private boolean isElided(int at) {
    int end = at;
    while (end < to && end < at + 8 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end).toLowerCase(Locale.ROOT);
    boolean decade =
        word.length() >= 2
            && Character.isDigit(word.charAt(0))
            && Character.isDigit(word.charAt(1));
    return ELIDED.contains(word) || (decade && word.length() <= 3);
  }

  private static boolean isGapBefore(char c) {
    return isSpace(c) || "([{<-\u2013\u2014/\u2026*|~\u00a1\u00bf".indexOf(c) >= 0;
  }

  private static boolean isGapAfter(char c) {
    return isSpace(c) || ")]}>.,;:!?-\u2013\u2014/\u2026*|~".indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }
}
