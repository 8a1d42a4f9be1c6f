package org.gainsay.extract.attribution;

import java.util.List;
import java.util.Set;
import org.gainsay.model.Paragraph;
import org.gainsay.model.Span;
import org.gainsay.text.AnalyzedText;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// A stretch in quotation marks within one paragraph, and what stands beside it.
///
/// @param span the stretch, with its marks
/// @param carriesOn whether it continues a quotation that the paragraph before left open
/// @param paragraph the paragraph it stands in
/// @param before the tokens of its sentence that stand before it, back to the piece before
/// @param after the tokens that follow it, to the next piece or the end of the sentence
/// @param holdsClause whether a finite verb stands in it
/// @param lastMark the character that ends its words: a full stop, comma, question mark, or a blank
///   if it ends with a word
record Piece(
    Span span,
    boolean carriesOn,
    Paragraph paragraph,
    List<Token> before,
    List<Token> after,
    boolean holdsClause,
    char lastMark) {

  private static final int MIN_TOKENS_ALONE = 6;
  private static final int MIN_SENTENCE = 25;
  private static final int LONG_WORD = 4;
  private static final int SHORT_REPORT = 5;
  private static final int LONGEST_NICKNAME = 3;

  /// Longer words that have no capital in a title either.
  private static final Set<String> SMALL_WORDS = Set.of("with", "from", "into", "over", "upon");

  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

  /// Reads what stands beside a stretch.
  ///
  /// @param from where the piece before it ends, or the paragraph starts
  /// @param to where the next piece starts, or the paragraph ends
  static Piece read(
      AnalyzedText analysis, Span span, boolean carriesOn, Paragraph paragraph, int from, int to) {
    Sentence first = analysis.sentenceAt(span.start());
    Sentence last = analysis.sentenceAt(span.end() - 1);
    List<Token> before = first == null ? List.of() : between(first, from, span.start());
    char mark = lastMark(analysis.text(), span);
    List<Token> after = last == null ? List.of() : between(last, span.end(), to);
    if (after.isEmpty() && last != null && last.number() + 1 < analysis.sentences().size()) {
      Sentence next = analysis.sentences().get(last.number() + 1);
      boolean lower = Character.isLowerCase(next.token(0).form().codePointAt(0));
      // Behind a full stop a new sentence starts, but for a careless "…." Obama said; "Why?" he
      // asked is still one.
      boolean careless = mark == '.' && next.size() <= SHORT_REPORT && !holdsComma(next);
      if (next.paragraph() == last.paragraph()
          && (lower || careless || (mark != '.' && mark != ' '))) {
        after = between(next, span.end(), to);
      }
    }
    boolean clause = hasFiniteVerb(analysis.tokensIn(span));
    return new Piece(span, carriesOn, paragraph, before, after, clause, mark);
  }

  private static List<Token> between(Sentence sentence, int from, int to) {
    if (to <= from) {
      return List.of();
    }
    return sentence.tokensIn(new Span(from, to)).stream()
        .filter(token -> token.start() >= from && token.end() <= to)
        .toList();
  }

  private static boolean holdsComma(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> token.form().equals(","));
  }

  private static char lastMark(String text, Span span) {
    for (int i = span.end() - 1; i > span.start(); i--) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        break;
      }
      if (",.?!—…-–;".indexOf(c) >= 0) {
        return c;
      }
    }
    return span.end() < text.length() && text.charAt(span.end()) == ',' ? ',' : ' ';
  }

  /// Whether no word stands before it in its sentence, back to the piece before.
  boolean opensSentence() {
    return before.stream().allMatch(token -> !isWord(token));
  }

  /// Whether a colon leads to it.
  boolean followsColon() {
    return !before.isEmpty() && before.getLast().form().equals(":");
  }

  /// Whether its words end as they do before a reporting clause.
  boolean awaitsReport() {
    return lastMark != ' ' && lastMark != ';';
  }

  /// Whether its words end like a sentence.
  boolean isSentence() {
    return ".?!…".indexOf(lastMark) >= 0 && span.length() >= MIN_SENTENCE;
  }

  /// Whether it is more than the first words of a clause that goes on without marks, as in
  /// "suggesting “Populism” had won".
  boolean isUtterance() {
    return holdsClause || lastMark != ' ' || after.stream().noneMatch(Piece::isWord);
  }

  /// Whether it is written like a title or a name.
  boolean isTitle(String text) {
    return isTitle(span, text);
  }

  /// Whether words are written like a title or a name: each longer one with a capital.
  static boolean isTitle(Span words, String text) {
    int start = words.start();
    for (int i = words.start(); i <= words.end(); i++) {
      boolean letter = i < words.end() && Character.isLetter(text.charAt(i));
      if (!letter) {
        if (i - start >= LONG_WORD
            && Character.isLowerCase(text.charAt(start))
            && !SMALL_WORDS.contains(text.substring(start, i))) {
          return false;
        }
        start = i + 1;
      }
    }
    return true;
  }

  /// Whether words are a name of up to three words in the middle of a sentence, as they stand
  /// within the description of a speaker: "John *“Jack”* Smith", "with a *“Lock Her Up”* badge".
  static boolean isNickname(Span words, String text) {
    int letters = 0;
    int parts = 1;
    for (int i = words.start(); i < words.end(); i++) {
      char c = text.charAt(i);
      if (",.?!—…-–;:".indexOf(c) >= 0) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      parts += c == ' ' ? 1 : 0;
    }
    boolean capital = words.length() > 1 && Character.isUpperCase(text.charAt(words.start() + 1));
    return letters > 0 && capital && parts <= LONGEST_NICKNAME && isTitle(words, text);
  }

  /// Whether a finite verb stands in the words before it.
  boolean followsVerb() {
    return hasFiniteVerb(before);
  }

  /// Whether the words before it are none of its clause: a conjunction, or what ends with a comma.
  boolean isSetOff() {
    List<Token> words = before.stream().filter(Piece::isWord).toList();
    return !followsVerb()
        && ((words.size() == 1 && words.getFirst().tag().equals("CC"))
            || before.getLast().form().equals(","));
  }

  private static boolean hasFiniteVerb(List<Token> tokens) {
    return tokens.stream().anyMatch(VerbGroup::isFinite);
  }

  /// Whether it is a sentence or several by itself.
  boolean standsAlone(AnalyzedText analysis) {
    return opensSentence()
        && after.stream().noneMatch(Piece::isWord)
        && analysis.tokensIn(span).size() >= MIN_TOKENS_ALONE;
  }

  /// Whether it is a whole sentence however short, as may follow on speech before it.
  boolean completes() {
    return opensSentence()
        && ".?!…".indexOf(lastMark) >= 0
        && after.stream().noneMatch(Piece::isWord);
  }

  static boolean isDash(Token token) {
    return DASHES.contains(token.form());
  }

  static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.form().codePointAt(0));
  }
}
