package org.gainsay.extract.attribution;

import java.util.Set;
import org.gainsay.model.StanceLabel;

/// What the lexicon knows of one cue.
///
/// @param lemma its lemma, with a particle or preposition after a blank (*point out*, *call for*)
/// @param cueClass what kind of reporting it does
/// @param constructions how it joins with what it reports
/// @param stances what it may signal that the speaker does; often empty, never `STATEMENT`
public record CueEntry(
    String lemma, CueClass cueClass, Set<Construction> constructions, Set<StanceLabel> stances) {

  public CueEntry {
    constructions = Set.copyOf(constructions);
    stances = Set.copyOf(stances);
  }

  /// Whether it enters this construction.
  public boolean takes(Construction construction) {
    return constructions.contains(construction);
  }

  /// Whether verb and object make one phrase that lays a charge: *pin the blame*.
  boolean isPhraseOfBlame() {
    return lemma.contains(" ")
        && stances.contains(StanceLabel.ACCUSATION)
        && takes(Construction.OBJECT);
  }
}
