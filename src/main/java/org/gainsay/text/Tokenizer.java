package org.gainsay.text;

import java.util.Set;

/// Cuts a paragraph into tokens as the English Web Treebank does: marks alone, clitics split off
/// (*do* + *n't*, *Smith* + *'s*), compounds cut at their hyphens unless a prefix stands before one
/// (*re-elected*), numbers, abbreviations and web addresses whole.
final class Tokenizer {

  /// A token longer than about this is cut: it is no word, and what reads tokens need not cope with
  /// it.
  static final int LONGEST = 200;

  private static final Set<String> CLITICS =
      Set.of("s", "re", "ve", "ll", "d", "m", "S", "RE", "VE", "LL", "D", "M");

  private final String text;
  private final int to;
  private final MarkPositions marks;
  private final Abbreviations abbreviations;
  private final TokenSpans out;

  Tokenizer(String text, int to, MarkPositions marks, Abbreviations abbreviations, TokenSpans out) {
    this.text = text;
    this.to = to;
    this.marks = marks;
    this.abbreviations = abbreviations;
    this.out = out;
  }

  /// Adds the tokens from an offset to the end given to the constructor.
  void tokenize(int from) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (Chars.isSpace(c)) {
        i++;
        continue;
      }
      i = next(i, c);
    }
  }

  /// Adds the token or tokens at an offset and returns where they end.
  private int next(int i, char c) {
    int markEnd = marks.endOfMarkAt(i);
    if (markEnd > 0) {
      return add(i, markEnd);
    }
    int address = WebAddress.end(text, i, to);
    if (address > i) {
      return add(i, Math.min(address, i + LONGEST));
    }
    if (Chars.isWord(text, i)) {
      return word(i);
    }
    if (c == '\'' || c == '\u2019') {
      return apostrophe(i, c);
    }
    if ((c == '#' || c == '@') && i + 1 < to && Chars.isWord(text, i + 1)) {
      return add(i, Math.min(endOfHandle(i + 1), i + LONGEST));
    }
    if ((c == '.' || c == ',') && isDigit(i + 1) && (i == 0 || !Chars.isWord(text, i - 1))) {
      return add(i, endOfNumber(i + 1));
    }
    if ((c == '+' || c == '-') && isDigit(i + 1) && (i == 0 || Chars.isSpace(text.charAt(i - 1)))) {
      return add(i, endOfNumber(i + 1));
    }
    return add(i, Math.min(Chars.endOfSymbol(text, i, to), i + LONGEST));
  }

  private int apostrophe(int i, char c) {
    int end = i + 1;
    while (end < to && end < i + 6 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean afterWord = i > 0 && Chars.isWord(text, i - 1);
    if (afterWord && CLITICS.contains(text.substring(i + 1, end))) {
      return add(i, end);
    }
    if (!afterWord && isDigit(i + 1) && isDigit(i + 2)) {
      return word(i, i + 1);
    }
    if (!afterWord && end > i + 1) {
      return word(i, i + 1);
    }
    return add(i, c == '\'' && i + 1 < to && text.charAt(i + 1) == '\'' ? i + 2 : i + 1);
  }

  private int endOfHandle(int i) {
    int end = i;
    while (end < to && (Chars.isWord(text, end) || text.charAt(end) == '_')) {
      end++;
    }
    return end;
  }

  private int word(int start) {
    return word(start, start);
  }

  /// A word that starts at `start`, of which the characters up to `from` are already accepted.
  private int word(int start, int from) {
    if (isDigit(start)) {
      int number = endOfNumber(start);
      if (number == to || !Chars.isWord(text, number)) {
        return add(start, number);
      }
    }
    int end = from;
    int limit = Math.min(to, start + LONGEST);
    while (end < limit) {
      if (Chars.isWord(text, end)) {
        end++;
      } else if (joins(start, end)) {
        end += 2;
      } else {
        break;
      }
    }
    end = Math.min(end, to);
    if (end < to && text.charAt(end) == '.' && takesPeriod(start, end)) {
      return add(start, end + 1);
    }
    return clitics(start, end);
  }

  /// Whether the mark at the offset is inside a word, with a word character after it.
  private boolean joins(int start, int at) {
    if (at + 1 >= to || !Chars.isWord(text, at + 1)) {
      return false;
    }
    char c = text.charAt(at);
    return switch (c) {
      case '\'', '\u2019' -> marks.endOfMarkAt(at) == 0;
      case '.' -> joinsByPeriod(start, at);
      case '-', '\u2010', '\u2011' -> Prefixes.keepsHyphen(text, start, at);
      case '&' -> Character.isUpperCase(text.charAt(at - 1)) && isUpper(at + 1);
      case '_', '@' -> true;
      case '/' -> isDigit(start) && isDigit(at - 1) && isDigit(at + 1);
      case ':' -> isDigit(at - 1) && isDigit(at + 1);
      default -> false;
    };
  }

  private boolean joinsByPeriod(int start, int at) {
    boolean acronym = at - start == 1 || text.charAt(at - 2) == '.';
    if (acronym || isDigit(at + 1) || isDigit(at - 1)) {
      return true;
    }
    // "end.The next" lacks a blank; "Amazon.com" does not.
    return !isUpper(at + 1) || (isUpper(at - 1) && at + 2 < to && isUpper(at + 2));
  }

  private boolean takesPeriod(int start, int end) {
    if (end + 1 < to && text.charAt(end + 1) == '.') {
      return false;
    }
    int length = end - start;
    if (length == 1) {
      return (isUpper(start) && text.charAt(start) != 'I') || isInitialOfName(start, end);
    }
    String word = text.substring(start, end);
    if (Chars.isAcronym(word)) {
      return true;
    }
    return abbreviations.isAbbreviation(word) && !abbreviations.isWordToo(word, text, end + 1, to);
  }

  /// "I." may be an initial before a surname; elsewhere it ends a sentence.
  private boolean isInitialOfName(int start, int end) {
    return isUpper(start)
        && end + 2 < to
        && text.charAt(end + 1) == ' '
        && isUpper(end + 2)
        && start >= 2
        && Chars.isSpace(text.charAt(start - 1));
  }

  private int clitics(int start, int end) {
    int cut = Clitics.cut(text, start, end);
    if (cut > start) {
      add(start, cut);
      return add(cut, end);
    }
    return add(start, end);
  }

  private int endOfNumber(int from) {
    int end = from;
    while (end < to && end < from + LONGEST) {
      char c = text.charAt(end);
      boolean inside =
          (c == '.' || c == ',' || c == ':' || c == '/') && isDigit(end - 1) && isDigit(end + 1);
      if (!isDigit(end) && !inside) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < to && Character.isDigit(text.charAt(at));
  }

  private boolean isUpper(int at) {
    return at < to && Character.isUpperCase(text.charAt(at));
  }

  private int add(int start, int end) {
    // A pair of surrogates stays together, also where a long token is cut.
    boolean splits =
        end < to
            && Character.isLowSurrogate(text.charAt(end))
            && Character.isHighSurrogate(text.charAt(end - 1));
    int whole = splits ? end + 1 : end;
    out.add(start, whole);
    return whole;
  }
}
