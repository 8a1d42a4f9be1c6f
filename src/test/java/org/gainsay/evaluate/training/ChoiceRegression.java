package org.gainsay.evaluate.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.extract.attribution.LinearModel;

/// A conditional logit over binary features (McFadden 1974): each example is a choice of one among
/// several, of which more than one may be right. Fitted by [Adam] over all examples with a
/// quadratic penalty. The same examples always give the same weights.
public final class ChoiceRegression {

  /// Weights nearer to nothing are left out: they change no choice and make the file longer.
  private static final float LEAST_WEIGHT = 0.02f;

  private static final int ROUNDS = 200;

  /// @param features of each that may be chosen
  /// @param right whether it is a right choice
  public record Choice(List<List<String>> features, boolean[] right) {}

  private final Map<String, Integer> places = new TreeMap<>();
  private final float[] weights;

  private ChoiceRegression(List<Choice> choices, int leastUses) {
    Map<String, Integer> uses = new HashMap<>();
    for (Choice choice : choices) {
      for (List<String> features : choice.features()) {
        features.forEach(feature -> uses.merge(feature, 1, Integer::sum));
      }
    }
    uses.keySet().stream()
        .sorted()
        .forEach(feature -> {
          if (uses.get(feature) >= leastUses) {
            places.put(feature, places.size());
          }
        });
    weights = new float[places.size()];
  }

  /// @param leastUses of a feature that is weighed
  public static LinearModel fit(List<Choice> choices, int leastUses, double penalty) {
    ChoiceRegression regression = new ChoiceRegression(choices, leastUses);
    regression.train(choices, penalty);
    Map<String, Float> kept = new HashMap<>();
    regression.places.forEach((feature, place) -> {
      if (Math.abs(regression.weights[place]) >= LEAST_WEIGHT) {
        kept.put(feature, Math.round(regression.weights[place] * 1000) / 1000f);
      }
    });
    return new LinearModel(kept);
  }

  private int[][][] rows(List<Choice> choices) {
    int[][][] rows = new int[choices.size()][][];
    for (int i = 0; i < rows.length; i++) {
      List<int[]> ofChoice = new ArrayList<>();
      for (List<String> features : choices.get(i).features()) {
        ofChoice.add(
            features.stream()
                .map(places::get)
                .filter(place -> place != null)
                .mapToInt(place -> place)
                .toArray());
      }
      rows[i] = ofChoice.toArray(new int[0][]);
    }
    return rows;
  }

  private void train(List<Choice> choices, double penalty) {
    int[][][] rows = rows(choices);
    float[] gradient = new float[weights.length];
    Adam adam = new Adam(weights.length);
    for (int round = 1; round <= ROUNDS; round++) {
      for (int w = 0; w < weights.length; w++) {
        gradient[w] = (float) (penalty * weights[w]);
      }
      for (int i = 0; i < rows.length; i++) {
        addGradient(rows[i], choices.get(i), gradient);
      }
      adam.step(weights, gradient, rows.length, round > ROUNDS * 0.7 ? 0.01 : 0.03);
    }
  }

  /// What is thought of each, less what is thought of each if only the right ones may be chosen.
  private void addGradient(int[][] row, Choice choice, float[] gradient) {
    double[] shares = new double[row.length];
    double highest = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < row.length; c++) {
      for (int place : row[c]) {
        shares[c] += weights[place];
      }
      highest = Math.max(highest, shares[c]);
    }
    double all = 0;
    double right = 0;
    for (int c = 0; c < row.length; c++) {
      shares[c] = Math.exp(shares[c] - highest);
      all += shares[c];
      right += choice.right()[c] ? shares[c] : 0;
    }
    for (int c = 0; c < row.length; c++) {
      double wanted = choice.right()[c] ? shares[c] / right : 0;
      float error = (float) (shares[c] / all - wanted);
      for (int place : row[c]) {
        gradient[place] += error;
      }
    }
  }
}
