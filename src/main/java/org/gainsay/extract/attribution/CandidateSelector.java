package org.gainsay.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.gainsay.model.QuoteKind;

/// Chooses the best reading of each cue and leaves out what is no attribution, by two trained
/// models. Immutable, for any number of threads.
final class CandidateSelector {

  /// What nobody is named for has to be surer: it tells a reader little.
  private static final double THRESHOLD_UNNAMED = 0.45;

  /// Words in quotation marks are mostly somebody's: less is asked of them.
  private static final double THRESHOLD_MARKED = 0.25;

  private final LinearModel choice;
  private final LinearModel acceptance;
  private final double threshold;

  /// @param choice scores readings of one cue against each other
  /// @param acceptance gives the probability that a reading is an attribution at all
  /// @param threshold the least probability that is accepted where nothing of the content stands in
  ///   quotation marks
  CandidateSelector(LinearModel choice, LinearModel acceptance, double threshold) {
    this.choice = choice;
    this.acceptance = acceptance;
    this.threshold = threshold;
  }

  /// The attribution of a cue, if it has one.
  Optional<Attribution> select(CandidateGroup group) {
    int best = 0;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < group.candidates().size(); i++) {
      Candidate candidate = group.candidates().get(i);
      double score =
          isPhraseOfBlame(candidate)
              ? candidate.attribution().extent().length()
              : choice.score(group.features().get(i));
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    double probability = acceptance.probability(group.features().get(best));
    boolean named = group.candidates().get(best).source() != null;
    boolean marked = group.candidates().get(best).kind() != QuoteKind.INDIRECT;
    double ofKind = marked ? Math.min(threshold, THRESHOLD_MARKED) : threshold;
    double least = named ? ofKind : Math.max(ofKind, THRESHOLD_UNNAMED);
    if (named && isPhraseOfBlame(group.candidates().get(best))) {
      probability = Math.max(probability, least);
    }
    if (probability < least) {
      return Optional.empty();
    }
    return Optional.of(group.candidates().get(best).attribution().withConfidence(probability));
  }

  /// How much a reading is to be preferred to others of its cue.
  double preference(List<String> features) {
    return choice.score(features);
  }

  /// The probability that a reading is an attribution.
  double probability(List<String> features) {
    return acceptance.probability(features);
  }

  /// Whether a phrase of blame ("pinned the blame on") reports with its object: it lays a charge
  /// wherever it stands, also in clauses where reports are rare and the model expects none; and its
  /// content is all of the object, for what and on whom.
  private static boolean isPhraseOfBlame(Candidate candidate) {
    CueEntry entry = candidate.entry();
    return entry != null
        && entry.isPhraseOfBlame()
        && candidate.construction() == Construction.OBJECT;
  }
}
