package org.gainsay.extract.stance;

import org.gainsay.text.Clause;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// The clause in which a phrase of the lexicon stands.
///
/// @param subject its subject, or null if it has none
/// @param who how the subject is named, as a label
/// @param isMain whether it heads the content or a sentence of it
/// @param modality how it is put
record Setting(@Nullable Token subject, String who, boolean isMain, Modality modality) {

  static Setting at(Reading reading, SenseHit hit) {
    Token head =
        hit.sentence()
            .headOf(hit.sentence().tokens().subList(hit.first().index(), hit.last().index() + 1));
    Token at = head == null ? hit.first() : head;
    Clause clause =
        Clause.isPredicate(hit.sentence(), at)
            ? new Clause(hit.sentence(), at)
            : hit.sentence().governing(at);
    if (clause == null) {
      return new Setting(null, PartyWord.NONE.label(), true, new Modality(java.util.Set.of()));
    }
    Token subject = clause.subject();
    Token predicate = clause.predicate();
    return new Setting(
        subject,
        PartyWord.of(reading, hit.sentence(), subject).label(),
        predicate.isRoot() || predicate.isAny("ccomp", "parataxis", "conj", "root"),
        Modality.of(hit.sentence(), predicate));
  }
}
