package org.gainsay.extract.attribution;

import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Cuts stretches of a sentence to the words and marks that belong to a content or a source.
final class Stretch {

  private static final Set<String> OPENING =
      Set.of("“", "\"", "``", "‘", "'", "«", "„", "(", "[", "''");
  private static final Set<String> CLOSING =
      Set.of("”", "\"", "''", "’", "'", "»", "“", ")", "]", "``");
  private static final Set<String> NEVER_LAST =
      Set.of(".", ",", ";", ":", "--", "-", "—", "–", "and", "but", "...", "…");

  private Stretch() {}

  /// The stretch from token `first` to token `last` without the punctuation around it, or null if
  /// nothing is left.
  static @Nullable Span trimmed(Sentence sentence, int first, int last) {
    int from = first;
    int to = last;
    while (from <= to
        && isLoose(sentence.token(from))
        && !OPENING.contains(sentence.token(from).form())) {
      from++;
    }
    while (to >= from && isLooseEnd(sentence, from, to)) {
      to--;
    }
    if (from > to) {
      return null;
    }
    return new Span(sentence.token(from).start(), sentence.token(to).end());
  }

  private static boolean isLoose(Token token) {
    return token.isPunctuation() && !Character.isLetterOrDigit(token.form().codePointAt(0));
  }

  private static boolean isLooseEnd(Sentence sentence, int from, int to) {
    String form = sentence.token(to).form();
    if (NEVER_LAST.contains(form)) {
      return true;
    }
    // A mark that was opened outside of the stretch does not belong to it.
    if (!CLOSING.contains(form) && !OPENING.contains(form)) {
      return false;
    }
    if (form.equals("’") || form.equals("'")) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (OPENING.contains(sentence.token(i).form())) {
        return false;
      }
    }
    return true;
  }
}
