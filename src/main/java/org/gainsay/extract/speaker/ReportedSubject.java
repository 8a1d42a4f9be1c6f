package org.gainsay.extract.speaker;

import org.gainsay.model.SpeakerType;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Whom a source can't mean, by the grammar of names (Principle C of binding theory, Chomsky 1981):
/// in "*Orla Finn* never took bribes, *the lawyer* said" and "*She* never took bribes, *the lawyer*
/// said" two different people are meant. Of bodies it does not hold, which speak of themselves by
/// their names; of pronouns it was no gain, as whom they mean is less certain. One instance for one
/// mention.
final class ReportedSubject {

  private final Sentence sentence;
  private final @Nullable Token subject;

  /// @param source the mention that may be the source of something
  ReportedSubject(Mention source) {
    sentence = source.sentence();
    subject = source.isPronoun() ? null : reportedBy(sentence, source.headToken());
  }

  /// Whether the party, a person, is the subject of what the mention, a noun, is the source of.
  boolean is(Party party) {
    return subject != null
        && party.type() == SpeakerType.PERSON
        && party.mentions().stream()
            .anyMatch(other ->
                other.sentence() == sentence
                    && other.first() <= subject.index()
                    && subject.index() <= other.head()
                    && !other.isModifier());
  }

  /// The subject of the clause that the verb of a subject reports: its complement, or the clause
  /// that it follows.
  private static @Nullable Token reportedBy(Sentence sentence, Token source) {
    Token verb = source.is("nsubj") ? sentence.head(source) : null;
    if (verb == null || !verb.isVerb()) {
      return null;
    }
    Token reported = verb.is("parataxis") ? sentence.head(verb) : sentence.child(verb, "ccomp");
    return reported == null ? null : sentence.child(reported, "nsubj");
  }
}
