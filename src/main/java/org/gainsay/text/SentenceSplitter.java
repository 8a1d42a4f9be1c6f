package org.gainsay.text;

import java.util.Set;

/// Finds where sentences end among the tokens of a paragraph.
///
/// A stop ends a sentence unless it belongs to an abbreviation or what follows goes on in lower
/// case; closing marks and brackets after the stop belong to the sentence that it ends. A question
/// inside quotation marks does not end the sentence that reports it ("Why?" she asked). A
/// [Dateline] stands by itself.
final class SentenceSplitter {

  /// A sentence of more tokens is cut, so that the cost of parsing stays bounded.
  static final int LONGEST = 200;

  private final String text;
  private final TokenSpans tokens;
  private final MarkPositions marks;
  private final Abbreviations abbreviations;
  private final Set<String> starters;
  private final Set<String> reporting;

  SentenceSplitter(String text, TokenSpans tokens, MarkPositions marks, EnglishWords words) {
    this.text = text;
    this.tokens = tokens;
    this.marks = marks;
    this.abbreviations = words.abbreviations();
    this.starters = words.starters();
    this.reporting = words.reporting();
  }

  /// Index of the token after the sentence that starts with the given one.
  int endOfSentence(int first) {
    int n = Math.min(tokens.size(), first + LONGEST);
    int behindDateline = endOfDateline(first, n);
    if (behindDateline > first && behindDateline < n) {
      return behindDateline;
    }
    for (int i = first; i < n; i++) {
      boolean stop = isStop(i);
      if (!stop && !isAbbreviation(i)) {
        continue;
      }
      int next = i + 1;
      boolean quoted = false;
      while (next < n && closes(next)) {
        quoted |= marks.closesAt(tokens.start(next));
        next++;
      }
      if (next >= n) {
        return n;
      }
      boolean ends = stop ? endsAtStop(i, next, quoted) : next == i + 1 && startsSentence(next);
      if (ends) {
        return next;
      }
      i = next - 1;
    }
    return n;
  }

  /// Index of the token after the dateline that starts with the given one, or that one.
  private int endOfDateline(int first, int most) {
    int end = Dateline.end(text, tokens.start(first));
    int next = first;
    while (next < most && tokens.end(next) <= end) {
      next++;
    }
    return next;
  }

  private boolean endsAtStop(int stop, int next, boolean quoted) {
    if (isStop(next)) {
      return false;
    }
    int at = tokens.start(next);
    char c = text.charAt(at);
    char mark = text.charAt(tokens.start(stop));
    boolean period = mark == '.' && tokens.end(stop) - tokens.start(stop) == 1;
    boolean ellipsis = mark == '\u2026' || (mark == '.' && !period);
    if (Character.isLowerCase(c)) {
      // Careless writers begin sentences in lower case; but a short word with a period is sooner an
      // abbreviation that no list has.
      return period && !quoted && !glued(stop, next) && isLongWord(stop - 1);
    }
    if (",;:\u2014".indexOf(c) >= 0 || (c == '-' && !period)) {
      return false;
    }
    if (glued(stop, next)) {
      return !ellipsis && (!period || opens(next) || Character.isUpperCase(c));
    }
    return !quoted || period || !isReported(next);
  }

  private boolean isLongWord(int i) {
    return i >= 0
        && tokens.end(i) - tokens.start(i) >= 4
        && Character.isLetter(text.charAt(tokens.start(i)));
  }

  private boolean glued(int left, int right) {
    return tokens.end(left) == tokens.start(right);
  }

  private boolean opens(int i) {
    return marks.opensAt(tokens.start(i));
  }

  /// Whether a name or noun phrase of a few words and a verb of saying come next: "Why?" Smith
  /// asked.
  private boolean isReported(int next) {
    for (int i = next; i < Math.min(next + 6, tokens.size()); i++) {
      String word = form(i);
      if (reporting.contains(word)) {
        return true;
      }
      if (!Chars.isWord(text, tokens.start(i))) {
        return false;
      }
    }
    return false;
  }

  private boolean isStop(int i) {
    char c = text.charAt(tokens.start(i));
    return (c == '.' || c == '!' || c == '?' || c == '\u2026') && !isNumber(i);
  }

  private boolean isNumber(int i) {
    return tokens.end(i) > tokens.start(i) + 1
        && Character.isDigit(text.charAt(tokens.start(i) + 1));
  }

  private boolean isAbbreviation(int i) {
    int end = tokens.end(i);
    return end - tokens.start(i) > 1
        && text.charAt(end - 1) == '.'
        && Character.isLetter(text.charAt(tokens.start(i)));
  }

  /// Whether a sentence starts after an abbreviation that could end one.
  private boolean startsSentence(int next) {
    String before = text.substring(tokens.start(next - 1), tokens.end(next - 1) - 1);
    if (abbreviations.isTitle(before) || before.length() == 1) {
      return false;
    }
    return starters.contains(form(next))
        || (opens(next)
            && next + 1 < tokens.size()
            && Character.isUpperCase(text.charAt(tokens.start(next + 1))));
  }

  private boolean closes(int i) {
    char c = text.charAt(tokens.start(i));
    if (marks.closesAt(tokens.start(i))) {
      return true;
    }
    return c == ')' || c == ']' || c == '}' || c == '\u201d';
  }

  private String form(int i) {
    return text.substring(tokens.start(i), tokens.end(i));
  }
}
