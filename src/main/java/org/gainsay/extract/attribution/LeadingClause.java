package org.gainsay.extract.attribution;

import java.util.List;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// The words before a reporting clause that stands in the middle of what it reports: "*The rules
/// for “natural born”*, the lawyers said, *“are plain”*". Stateless.
///
/// @param words what is reported before the clause
/// @param source who says it
record LeadingClause(Span words, Span source) {

  private static final Set<String> TIMES =
      Set.of("day", "week", "month", "year", "night", "morning", "afternoon", "evening", "time");

  /// The leading clause, or null if what stands before the cue only says when or where.
  ///
  /// @param cue a cue before the piece
  /// @param piece words in quotation marks behind the cue
  /// @param marked what stands in quotation marks in the article
  static @Nullable LeadingClause of(Cue cue, Piece piece, MarkedText marked) {
    Sentence sentence = cue.sentence();
    int verb = cue.first().index();
    int comma = commaBeforeSource(sentence, verb);
    if (comma < 1 || sentence.span().start() < piece.paragraph().offset()) {
      return null;
    }
    Span source = Stretch.trimmed(sentence, comma + 1, verb - 1);
    Span words = Stretch.trimmed(sentence, 0, comma - 1);
    if (source == null || words == null || !carriesOn(piece, marked.text())) {
      return null;
    }
    boolean quotes = !marked.stretchesIn(List.of(words)).isEmpty();
    return quotes || isSubject(sentence, comma) ? new LeadingClause(words, source) : null;
  }

  /// The comma before the noun phrase that stands before the verb, or -1.
  private static int commaBeforeSource(Sentence sentence, int verb) {
    for (int i = verb - 1; i > 0; i--) {
      Token token = sentence.token(i);
      if (token.form().equals(",")) {
        return i < verb - 1 ? i : -1;
      }
      if (!Piece.isWord(token) && sentence.token(i - 1).form().equals(",")) {
        // A closing mark: what it closes ends with the comma.
        return i < verb - 1 ? i : -1;
      }
      boolean part =
          token.isNoun()
              || token.isPronoun()
              || token.tag().startsWith("JJ")
              || Set.of("DT", "PRP$", "POS", "CD", "HYPH").contains(token.tag());
      if (!part) {
        return -1;
      }
    }
    return -1;
  }

  /// Whether the piece goes on in the middle of a sentence.
  private static boolean carriesOn(Piece piece, String text) {
    for (int i = piece.span().start(); i < piece.span().end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return Character.isLowerCase(text.charAt(i));
      }
    }
    return false;
  }

  /// Whether the words before the comma are a noun phrase that waits for its verb.
  private static boolean isSubject(Sentence sentence, int comma) {
    Token first = sentence.token(0);
    Token last = sentence.token(comma - 1);
    boolean opens = first.isNoun() || Set.of("DT", "PRP$", "CD", "NNS").contains(first.tag());
    boolean time =
        TIMES.contains(last.lemma()) || last.form().endsWith("day") || last.tag().equals("CD");
    return comma > 1 && opens && last.isNoun() && !time;
  }
}
