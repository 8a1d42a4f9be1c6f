package org.gainsay.extract.attribution;

import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds who does what a verb tells, where the verb is not one of saying. Stateless.
final class Doer {

  private Doer() {}

  /// The subject; where the parser finds nobody, the name right before the verb and its
  /// auxiliaries; null if there is none either.
  static @Nullable Span of(Sentence sentence, Token verb) {
    Token subject = SubjectFinder.of(sentence, VerbGroup.top(sentence, verb));
    if (subject != null) {
      return subject.tag().equals("EX") ? null : SourceFinder.nounPhrase(sentence, subject);
    }
    int last = verb.index() - 1;
    while (last >= 0 && sentence.token(last).tag().matches("MD|RB|DT|VB[DZP]?|VBN")) {
      last--;
    }
    int first = last + 1;
    while (first > 0 && sentence.token(first - 1).isProperNoun()) {
      first--;
    }
    return first > last ? null : Stretch.trimmed(sentence, first, last);
  }

  /// Of a passive the head of who does it: the noun after *by*, below the verb or below what stands
  /// between; null if nobody is named.
  static @Nullable Token ofPassive(Sentence sentence, Token verb) {
    for (Token token : sentence.tokens().subList(verb.index() + 1, sentence.size())) {
      if (token.form().equalsIgnoreCase("by") && token.is("case")) {
        Token noun = sentence.head(token);
        return noun != null && noun.isNoun() && sentence.isWithin(noun, verb) ? noun : null;
      }
    }
    return null;
  }
}
