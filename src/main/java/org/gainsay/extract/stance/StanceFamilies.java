package org.gainsay.extract.stance;

import java.util.List;

/// The families of rules that Gainsay uses.
final class StanceFamilies {

  private StanceFamilies() {}

  static List<StanceFamily> all() {
    return List.of(
        new DenialFamily(),
        new AccusationFamily(),
        new OpinionFamily(),
        new DemandFamily(),
        new CommitmentFamily(),
        new ThreatFamily(),
        new RefusalFamily(),
        new AdmissionFamily(),
        new NoCommentFamily(),
        new TellingCueFamily());
  }
}
