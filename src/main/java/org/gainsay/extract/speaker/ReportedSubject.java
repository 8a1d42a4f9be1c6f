package org.gainsay.extract.speaker;

import org.gainsay.model.SpeakerType;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Whom a source can't mean, by the grammar of names (Principle C of binding theory, Chomsky 1981):
/// in "*Orla Finn* never took bribes, *the lawyer* said" and "*She* never took bribes, *the lawyer*
/// said" two different people are meant. Of bodies it does not hold, which speak of themselves by
/// their names; of pronouns it was no gain, as whom they mean is less certain. Stateless.
final class ReportedSubject {

  private ReportedSubject() {}

  /// Whether the mention is a noun and the party, a person, the subject of what it is the source
  /// of.
  static boolean is(Party party, Mention source) {
    if (source.isPronoun() || party.type() != SpeakerType.PERSON) {
      return false;
    }
    Token subject = of(source.sentence(), source.headToken());
    return subject != null
        && party.mentions().stream()
            .anyMatch(other ->
                other.sentence() == source.sentence()
                    && other.first() <= subject.index()
                    && subject.index() <= other.head()
                    && !other.isModifier());
  }

  /// The subject of the clause that the verb of a subject reports: its complement, or the clause
  /// that it follows.
  private static @Nullable Token of(Sentence sentence, Token source) {
    Token verb = source.is("nsubj") ? sentence.head(source) : null;
    if (verb == null || !verb.isVerb()) {
      return null;
    }
    Token reported = verb.is("parataxis") ? sentence.head(verb) : sentence.child(verb, "ccomp");
    return reported == null ? null : sentence.child(reported, "nsubj");
  }
}
