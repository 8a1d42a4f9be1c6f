package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.evaluate.training.Adam;
import org.gainsay.model.StanceLabel;

/// One logistic regression a label over binary features, fitted together by [Adam] over all
/// examples with a quadratic penalty. The same examples always give the same weights.
final class LogisticRegressions {

  private static final StanceLabel[] LABELS = StanceLabel.values();
  private static final int ROUNDS = 220;

  /// @param article its id, and behind a tab what was said
  /// @param features what the classifier sees
  record Example(
      String article, List<StanceLabel> labels, Set<String> features, Decisions decisions)
      implements Labelled {}

  private final Map<String, Integer> places = new TreeMap<>();
  private final float[] weights;

  private LogisticRegressions(List<Example> examples, int leastUses) {
    Map<String, Integer> uses = new TreeMap<>();
    for (Example example : examples) {
      example.features().forEach(feature -> uses.merge(feature, 1, Integer::sum));
    }
    uses.forEach((feature, count) -> {
      if (count >= leastUses) {
        places.put(feature, places.size());
      }
    });
    weights = new float[places.size() * LABELS.length];
  }

  static LogisticRegressions fit(List<Example> examples, int leastUses, double penalty) {
    LogisticRegressions model = new LogisticRegressions(examples, leastUses);
    model.train(examples, penalty);
    return model;
  }

  private int[] placesOf(Set<String> features) {
    return features.stream()
        .map(places::get)
        .filter(place -> place != null)
        .mapToInt(place -> place * LABELS.length)
        .toArray();
  }

  private void train(List<Example> examples, double penalty) {
    int labels = LABELS.length;
    int[][] rows = new int[examples.size()][];
    float[][] wanted = new float[examples.size()][labels];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = placesOf(examples.get(i).features());
      for (StanceLabel label : examples.get(i).labels()) {
        wanted[i][label.ordinal()] = 1;
      }
    }
    float[] gradient = new float[weights.length];
    Adam adam = new Adam(weights.length);
    float[] sums = new float[labels];
    for (int round = 1; round <= ROUNDS; round++) {
      for (int w = 0; w < weights.length; w++) {
        gradient[w] = (float) (penalty * weights[w]);
      }
      for (int i = 0; i < rows.length; i++) {
        scores(rows[i], sums);
        for (int l = 0; l < labels; l++) {
          sums[l] = (float) (1 / (1 + Math.exp(-sums[l]))) - wanted[i][l];
        }
        for (int row : rows[i]) {
          for (int l = 0; l < labels; l++) {
            gradient[row + l] += sums[l];
          }
        }
      }
      adam.step(weights, gradient, rows.length, round > ROUNDS * 0.7 ? 0.02 : 0.06);
    }
  }

  private void scores(int[] row, float[] sums) {
    Arrays.fill(sums, 0);
    for (int place : row) {
      for (int l = 0; l < sums.length; l++) {
        sums[l] += weights[place + l];
      }
    }
  }

  /// The probability of each label, in the order of the labels.
  double[] probabilities(Set<String> features) {
    float[] sums = new float[LABELS.length];
    scores(placesOf(features), sums);
    double[] probabilities = new double[sums.length];
    for (int l = 0; l < sums.length; l++) {
      probabilities[l] = 1 / (1 + Math.exp(-sums[l]));
    }
    return probabilities;
  }

  /// The weights as lines of the resource of [StanceModel], small ones left out.
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    places.forEach((feature, place) -> {
      for (int l = 0; l < LABELS.length; l++) {
        float weight = weights[place * LABELS.length + l];
        if (Math.abs(weight) >= 0.02) {
          lines.add("%s %s %.2f".formatted(LABELS[l], feature, weight));
        }
      }
    });
    return lines;
  }
}
