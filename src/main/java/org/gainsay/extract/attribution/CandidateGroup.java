package org.gainsay.extract.attribution;

import java.util.List;

/// The candidates of one cue, of which at most one is right, with their features side by side.
///
/// @param candidates at least one
/// @param features those of each candidate
public record CandidateGroup(List<Candidate> candidates, List<List<String>> features) {

  public CandidateGroup {
    candidates = List.copyOf(candidates);
    features = List.copyOf(features);
  }
}
