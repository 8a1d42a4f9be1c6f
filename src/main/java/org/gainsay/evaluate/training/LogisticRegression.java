package org.gainsay.evaluate.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.extract.attribution.LinearModel;

/// Weights of features that are present or not, fitted by stochastic gradient steps whose size
/// shrinks for each feature as it is seen (AdaGrad; Duchi, Hazan and Singer 2011). Not for several
/// threads.
final class LogisticRegression {

  private static final double RATE = 0.1;
  private static final double DECAY = 0.02;
  private static final double SMALLEST = 0.02;

  private static final class Weight {
    private double value;
    private double squares;
    private double sumOfRounds;
  }

  private final Map<String, Weight> weights = new HashMap<>();
  private final Set<String> known;
  private int rounds;

  /// @param known the features that may get a weight
  LogisticRegression(Set<String> known) {
    this.known = known;
  }

  double score(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      Weight weight = weights.get(feature);
      sum += weight == null ? 0 : weight.value;
    }
    return sum;
  }

  double probability(List<String> features) {
    return 1 / (1 + Math.exp(-score(features)));
  }

  /// Moves the features' weights along the gradient, for a probability too low by `error`.
  void update(List<String> features, double error) {
    for (String feature : features) {
      if (known.contains(feature)) {
        Weight weight = weights.computeIfAbsent(feature, _ -> new Weight());
        double gradient = error - DECAY * weight.value;
        weight.squares += gradient * gradient;
        if (weight.squares > 0) {
          weight.value += RATE * gradient / Math.sqrt(weight.squares);
        }
      }
    }
  }

  /// Notes the weights as they are after all examples were seen once more.
  void endRound() {
    rounds++;
    weights.values().forEach(weight -> weight.sumOfRounds += weight.value);
  }

  /// Takes for each weight the mean of what it was after each round: the last one alone depends on
  /// the order of the last examples.
  void settle() {
    weights.values().forEach(weight -> weight.value = weight.sumOfRounds / rounds);
  }

  /// What was learned, without weights that hardly weigh.
  LinearModel model() {
    Map<String, Float> kept = new HashMap<>();
    weights.forEach((feature, weight) -> {
      if (Math.abs(weight.value) >= SMALLEST) {
        kept.put(feature, (float) weight.value);
      }
    });
    return new LinearModel(kept);
  }
}
