package org.gainsay.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.gainsay.model.QuoteKind;
import org.gainsay.text.Token;

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
    Candidate reading = group.candidates().get(best);
    double probability = acceptance.probability(group.features().get(best));
    double least = least(reading);
    if (reading.source() != null && (isPhraseOfBlame(reading) || isGerundOfSaying(reading))) {
      probability = Math.max(probability, least);
    }
    if (probability < least) {
      return Optional.empty();
    }
    return Optional.of(reading.attribution().withConfidence(probability));
  }

  /// The least probability that a reading is accepted with.
  private double least(Candidate reading) {
    boolean marked = reading.kind() != QuoteKind.INDIRECT;
    double least = marked ? Math.min(threshold, THRESHOLD_MARKED) : threshold;
    return reading.source() == null ? Math.max(least, THRESHOLD_UNNAMED) : least;
  }

  /// Whether a verb of saying reports a gerund ("proposed *closing it*"): that is hardly anything
  /// but what was said, and so rare that the model has seen but a few.
  private static boolean isGerundOfSaying(Candidate reading) {
    CueEntry entry = reading.entry();
    Token head = reading.head();
    return reading.construction() == Construction.ING
        && entry != null
        && entry.cueClass() == CueClass.SPEECH
        && head != null
        && !reading.sentence().clause(head).isNegated();
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
