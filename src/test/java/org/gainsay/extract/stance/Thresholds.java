package org.gainsay.extract.stance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.StanceLabel;

/// Chooses from which probability on each label is given.
final class Thresholds {

  private static final double LEAST = 0.2;
  private static final double MOST = 0.8;
  private static final double STEP = 0.02;

  /// How many steps up and down are averaged: what is best by a few examples is best by chance.
  private static final int REACH = 3;

  /// How much recall counts beside precision, squared, for denials: a wrong one harms two, whom it
  /// is said to come from and whom it is said to be aimed at, and our articles have six times as
  /// many as the news. Of accusations they have not many more than the news of politics.
  private static final double RECALL_OF_DENIALS = 0.75;

  private Thresholds() {}

  /// For each label the threshold around which the F measure is best.
  ///
  /// @param annotated all that there is to be found; examples may lack some of it
  /// @param probabilities of each example those of the labels, in their order, by a model that has
  ///   not seen it
  static Map<StanceLabel, Double> best(
      List<? extends Labelled> examples,
      double[][] probabilities,
      List<? extends Labelled> annotated) {
    Map<StanceLabel, Double> thresholds = new EnumMap<>(StanceLabel.class);
    for (StanceLabel label : StanceLabel.values()) {
      long wanted = annotated.stream().filter(each -> each.labels().contains(label)).count();
      double best = -1;
      for (double threshold = LEAST; threshold < MOST; threshold += STEP) {
        double score = 0;
        for (int step = -REACH; step <= REACH; step++) {
          score += score(label, threshold + step * STEP, examples, probabilities, wanted);
        }
        if (score > best + 1e-9) {
          best = score;
          thresholds.put(label, threshold);
        }
      }
    }
    return thresholds;
  }

  private static double score(
      StanceLabel label,
      double threshold,
      List<? extends Labelled> examples,
      double[][] probabilities,
      long wanted) {
    double weight = label == StanceLabel.DENIAL ? RECALL_OF_DENIALS : 1;
    int right = 0;
    int given = 0;
    for (int i = 0; i < probabilities.length; i++) {
      Labelled example = examples.get(i);
      double likely = probabilities[i][label.ordinal()];
      boolean isGiven = example.decisions().admit(label, likely, threshold);
      right += isGiven && example.labels().contains(label) ? 1 : 0;
      given += isGiven ? 1 : 0;
    }
    return right == 0 ? 0 : (1 + weight) * right / (given + weight * wanted);
  }
}
