package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gainsay.model.Span;
import org.gainsay.model.StanceLabel;
import org.jspecify.annotations.Nullable;

/// The labels that an attribution gets.
///
/// @param labels one to three, the main one first
/// @param confidences how sure we are of each label
/// @param passage what the network read, if it was asked
/// @param opinion what it thinks of that
record Verdict(
    List<StanceLabel> labels,
    Map<StanceLabel, Double> confidences,
    @Nullable Passage passage,
    StanceNetwork.@Nullable Opinion opinion) {

  private static final int MOST_LABELS = 3;

  /// How sure we are of what grammar settles.
  private static final double CERTAIN = 0.9;

  /// From which probability on a label is given beside another one.
  static final double SECOND = 0.5;

  /// How sure both must be together of a denial: of those below, 2 of 9 were right on the held-back
  /// articles. The same for accusations cost as many right ones as wrong ones.
  private static final double LEAST_FOR_DENIAL = 0.3;

  /// The share of a label's weight that a word must have to be shown as what it rests on.
  private static final double TELLING = 0.15;

  /// By what the regression weighed.
  static Verdict weighed(Map<StanceLabel, Double> weighed, StanceModel model, Decisions decisions) {
    Map<StanceLabel, Double> probabilities = withDecided(weighed, decisions);
    List<StanceLabel> labels = new ArrayList<>();
    probabilities.forEach((label, probability) -> {
      if (label != StanceLabel.STATEMENT
          && decisions.admit(label, probability, model.threshold(label))) {
        labels.add(label);
      }
    });
    return new Verdict(ordered(labels, probabilities, weighed), probabilities, null, null);
  }

  /// By what the network thinks and the regression weighed together: each sees what the other does
  /// not, and the product of their probabilities was right more often than either. It is too sure
  /// of itself, though: of the labels that it gave 0.9 and more, 64 % were right. So the confidence
  /// is the geometric mean of what both say of a label (0.9 and more: 79 %, 0.5 to 0.6: 50 %).
  static Verdict read(
      Passage passage,
      StanceNetwork.Opinion opinion,
      Map<StanceLabel, Double> weighed,
      Decisions decisions) {
    Map<StanceLabel, Double> joint = new EnumMap<>(StanceLabel.class);
    double sum = 0;
    for (StanceLabel label : StanceLabel.values()) {
      if (!decisions.barred().contains(label)) {
        double product = opinion.main(label) * weighed.getOrDefault(label, 0.0);
        joint.put(label, product);
        sum += product;
      }
    }
    StanceLabel main = StanceLabel.STATEMENT;
    Map<StanceLabel, Double> probabilities = new EnumMap<>(StanceLabel.class);
    for (Map.Entry<StanceLabel, Double> entry : joint.entrySet()) {
      double share = sum == 0 ? 0 : entry.getValue() / sum;
      probabilities.put(entry.getKey(), Math.max(share, opinion.each(entry.getKey())));
      if (entry.getValue() > joint.getOrDefault(main, 0.0)) {
        main = entry.getKey();
      }
    }
    Map<StanceLabel, Double> confidences = new EnumMap<>(StanceLabel.class);
    weighed.forEach((label, probability) ->
        confidences.put(label, Math.sqrt(probability * opinion.belief(label))));
    Map<StanceLabel, Double> decided = withDecided(probabilities, decisions);
    List<StanceLabel> labels = new ArrayList<>(decisions.given());
    for (StanceLabel label : probabilities.keySet()) {
      boolean holds =
          label == main || (main != StanceLabel.STATEMENT && opinion.each(label) >= SECOND);
      if (holds
          && label != StanceLabel.STATEMENT
          && !labels.contains(label)
          && (label != StanceLabel.DENIAL
              || confidences.getOrDefault(label, 0.0) >= LEAST_FOR_DENIAL)
          && decisions.admitRead(label, probabilities.getOrDefault(label, 0.0))) {
        labels.add(label);
      }
    }
    return new Verdict(
        ordered(labels, decided, probabilities),
        withDecided(confidences, decisions),
        passage,
        opinion);
  }

  private static Map<StanceLabel, Double> withDecided(
      Map<StanceLabel, Double> probabilities, Decisions decisions) {
    Map<StanceLabel, Double> decided = new EnumMap<>(probabilities);
    decided.replaceAll((label, probability) ->
        decisions.given().contains(label) ? Math.max(CERTAIN, probability) : probability);
    return decided;
  }

  /// The labels that are shown, the surest first; of two that grammar settles, the one that was
  /// thought likelier before it did.
  private static List<StanceLabel> ordered(
      List<StanceLabel> labels,
      Map<StanceLabel, Double> decided,
      Map<StanceLabel, Double> undecided) {
    labels.sort(
        Comparator.<StanceLabel>comparingDouble(label -> -decided.getOrDefault(label, 0.0))
            .thenComparingDouble(label -> -undecided.getOrDefault(label, 0.0)));
    List<StanceLabel> kept = new ArrayList<>();
    for (StanceLabel label : labels.subList(0, Math.min(MOST_LABELS, labels.size()))) {
      if (kept.isEmpty() || decided.getOrDefault(label, 0.0) >= SECOND) {
        kept.add(label);
      }
    }
    return kept.isEmpty() ? List.of(StanceLabel.STATEMENT) : List.copyOf(kept);
  }

  double confidence(StanceLabel label) {
    return confidences.getOrDefault(label, 0.5);
  }

  /// The words that counted most for a label when the network read it, in order; none if it was not
  /// asked.
  List<Span> telling(StanceLabel label) {
    TreeSet<Span> telling = new TreeSet<>();
    if (passage != null && opinion != null) {
      List<Float> weights = opinion.weights().getOrDefault(label, List.of());
      Map<Span, Double> byWord = new HashMap<>();
      List<Integer> kept = passage.kept();
      for (int i = 1; i < Math.min(kept.size(), weights.size()); i++) {
        byWord.merge(passage.spans().get(kept.get(i) - 1), (double) weights.get(i), Double::sum);
      }
      byWord.forEach((word, weight) -> {
        if (weight >= TELLING) {
          telling.add(word);
        }
      });
    }
    return List.copyOf(telling);
  }
}
