package org.gainsay.extract.attribution;

import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// The words that belong to a verb as a cue: auxiliaries, negation and adverbs before it, and the
/// verbs that only say how it came to be said (*went on to say*, *continues to insist*).
final class VerbGroup {

  private VerbGroup() {}

  /// Whether its tag is that of a finite verb or a modal.
  static boolean isFinite(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  /// Whether a finite verb stands among the tokens from `first` to `last`.
  static boolean hasFinite(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (isFinite(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  /// The stretch from the first word of the group to `last`, which may be the verb itself or what
  /// follows it.
  static Span span(Sentence sentence, Token verb, Token last) {
    return new Span(first(sentence, verb).start(), last.end());
  }

  /// The highest verb of the group: *went* in "went on to say".
  static Token top(Sentence sentence, Token verb) {
    Token top = verb;
    while (top.is("xcomp")) {
      Token above = sentence.head(top);
      if (above == null
          || !above.isVerb()
          || !StatementWords.PROCEEDING.has(above.lemma())
          || above.index() > top.index()) {
        break;
      }
      top = above;
    }
    return top;
  }

  /// Whether a modal verb is rather somebody's name, as it has a capital behind a comma or mark:
  /// "“We leave,” *May* said".
  private static boolean isName(Sentence sentence, Token modal) {
    return modal.tag().equals("MD")
        && modal.index() > 0
        && Character.isUpperCase(modal.form().charAt(0))
        && !Piece.isWord(sentence.token(modal.index() - 1));
  }

  private static Token first(Sentence sentence, Token verb) {
    Token top = top(sentence, verb);
    int first = top.index();
    while (first > 0) {
      Token before = sentence.token(first - 1);
      boolean belongs =
          before.head() == top.index()
              && !isName(sentence, before)
              && (before.isAny("aux", "cop")
                  || (before.is("advmod") && before.tag().startsWith("RB")));
      if (!belongs) {
        break;
      }
      first--;
    }
    return sentence.token(first);
  }
}
