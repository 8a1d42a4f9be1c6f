package org.gainsay.extract.stance;

import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Something that a content says happens, happened or doesn't: who does what to whom.
///
/// @param sentence where it is told
/// @param predicate the verb, adjective or noun that tells it
/// @param senses what the lexicon knows of it
/// @param agent where its doer stands
/// @param agentWord the head of the words that name the doer, or null if none do
/// @param patient where the party stands to which it is done
/// @param patientWord the head of the words that name that party or thing, or null if none do
/// @param modality how it is put
/// @param evidence the words that tell it
/// @param isMain whether its predicate heads the content or a sentence of it
record Event(
    Sentence sentence,
    Token predicate,
    Set<Sense> senses,
    Party agent,
    @Nullable Token agentWord,
    Party patient,
    @Nullable Token patientWord,
    Modality modality,
    Span evidence,
    boolean isMain) {

  Event {
    senses = Set.copyOf(senses);
  }

  boolean isBadAct() {
    return senses.stream().anyMatch(Sense::isBadAct);
  }

  boolean isNegated() {
    return modality.is(Modality.Aspect.NEGATED);
  }

  boolean has(Sense sense) {
    return senses.contains(sense);
  }
}
