package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.gainsay.model.Span;
import org.gainsay.model.StanceLabel;

/// The labels that an attribution gets.
///
/// @param labels one to three, the main one first
/// @param probabilities how sure we are of each label
/// @param impression what the labels rest on
record Verdict(
    List<StanceLabel> labels, Map<StanceLabel, Double> probabilities, Impression impression) {

  private static final int MOST_LABELS = 3;

  /// How sure we are of what grammar settles.
  private static final double CERTAIN = 0.9;

  /// The share of a label's weight that a word must have to be shown as what it rests on.
  private static final double TELLING = 0.15;

  /// What is given for what is thought likely.
  ///
  /// @param weighed how likely each label is, all that is known taken together
  /// @param model has the thresholds
  static Verdict of(Map<StanceLabel, Double> weighed, StanceModel model, Impression impression) {
    Decisions decisions = impression.decisions();
    Map<StanceLabel, Double> probabilities = new EnumMap<>(weighed);
    probabilities.replaceAll((label, likely) -> settled(label, likely, decisions));
    return new Verdict(labels(weighed, model::threshold, decisions), probabilities, impression);
  }

  /// The labels whose probability reaches their threshold and those that grammar settles, without
  /// those that it bars. How far a label is above its threshold tells which is the main one, as
  /// some are never very likely; of two that grammar settles it is the one that was thought
  /// likelier before.
  static List<StanceLabel> labels(
      Map<StanceLabel, Double> weighed,
      ToDoubleFunction<StanceLabel> threshold,
      Decisions decisions) {
    List<StanceLabel> labels = new ArrayList<>();
    weighed.forEach((label, likely) -> {
      if (label != StanceLabel.STATEMENT
          && decisions.admit(label, likely, threshold.applyAsDouble(label))) {
        labels.add(label);
      }
    });
    labels.sort(
        Comparator.<StanceLabel>comparingDouble(label ->
                -settled(label, weighed.getOrDefault(label, 0.0), decisions)
                    / usual(label, threshold))
            .thenComparingDouble(label -> -weighed.getOrDefault(label, 0.0))
            .thenComparing(Comparator.naturalOrder()));
    return labels.isEmpty()
        ? List.of(StanceLabel.STATEMENT)
        : List.copyOf(labels.subList(0, Math.min(MOST_LABELS, labels.size())));
  }

  /// From which probability on a label is usual. Denials and accusations, of which one may be given
  /// less readily than the other, are measured alike.
  private static double usual(StanceLabel label, ToDoubleFunction<StanceLabel> threshold) {
    return Decisions.GRAVE.contains(label)
        ? Decisions.GRAVE.stream().mapToDouble(threshold).min().orElseThrow()
        : threshold.applyAsDouble(label);
  }

  private static double settled(StanceLabel label, double likely, Decisions decisions) {
    return decisions.isSettled(label, likely) ? Math.max(CERTAIN, likely) : likely;
  }

  double confidence(StanceLabel label) {
    return probabilities.getOrDefault(label, 0.5);
  }

  /// The words that counted most for a label when the network read it, in order.
  List<Span> telling(StanceLabel label) {
    Passage passage = impression.passage();
    List<Float> weights = impression.opinion().weights().getOrDefault(label, List.of());
    Map<Span, Double> byWord = new HashMap<>();
    List<Integer> kept = passage.kept();
    for (int i = 1; i < Math.min(kept.size(), weights.size()); i++) {
      byWord.merge(passage.spans().get(kept.get(i) - 1), (double) weights.get(i), Double::sum);
    }
    TreeSet<Span> telling = new TreeSet<>();
    byWord.forEach((word, weight) -> {
      if (weight >= TELLING) {
        telling.add(word);
      }
    });
    return List.copyOf(telling);
  }
}
