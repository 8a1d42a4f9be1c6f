package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gainsay.model.StanceLabel;

/// One logistic regression a label over features that have a value, fitted by Newton's method with
/// a quadratic penalty on what each standardized feature weighs (le Cessie and van Houwelingen
/// 1992). The same examples always give the same weights.
final class RidgeRegressions {

  private static final StanceLabel[] LABELS = StanceLabel.values();
  private static final String BIAS = "bias";
  private static final int MOST_STEPS = 25;
  private static final double SMALL_STEP = 1e-6;

  /// @param article its id
  /// @param features what the model sees
  /// @param weight how often it counts
  record Example(
      String article,
      List<StanceLabel> labels,
      Map<String, Double> features,
      Decisions decisions,
      double weight)
      implements Labelled {}

  private final List<String> names;
  private final double[] mean;
  private final double[] spread;

  /// By label what each standardized feature weighs, behind them what speaks for it anyway.
  private final double[][] weights = new double[LABELS.length][];

  private RidgeRegressions(List<Example> examples) {
    TreeSet<String> known = new TreeSet<>();
    examples.forEach(example -> known.addAll(example.features().keySet()));
    known.remove(BIAS);
    names = List.copyOf(known);
    mean = new double[names.size()];
    spread = new double[names.size()];
    for (int f = 0; f < names.size(); f++) {
      String name = names.get(f);
      double sum = 0;
      double squares = 0;
      for (Example example : examples) {
        double value = example.features().getOrDefault(name, 0.0);
        sum += value;
        squares += value * value;
      }
      mean[f] = sum / examples.size();
      double variance = squares / examples.size() - mean[f] * mean[f];
      spread[f] = Math.sqrt(Math.max(variance, 0)) + 1e-6;
    }
  }

  /// @param penalty of half the squared weights, beside the sum of the losses of all examples
  static RidgeRegressions fit(List<Example> examples, double penalty) {
    RidgeRegressions model = new RidgeRegressions(examples);
    double[][] rows = new double[examples.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = model.standardized(examples.get(i).features());
    }
    double[] counts = examples.stream().mapToDouble(Example::weight).toArray();
    for (StanceLabel label : LABELS) {
      boolean[] wanted = new boolean[rows.length];
      for (int i = 0; i < rows.length; i++) {
        wanted[i] = examples.get(i).labels().contains(label);
      }
      model.weights[label.ordinal()] = fit(rows, wanted, counts, penalty);
    }
    return model;
  }

  private double[] standardized(Map<String, Double> features) {
    double[] row = new double[names.size() + 1];
    for (int f = 0; f < names.size(); f++) {
      row[f] = (features.getOrDefault(names.get(f), 0.0) - mean[f]) / spread[f];
    }
    row[names.size()] = 1;
    return row;
  }

  private static double[] fit(double[][] rows, boolean[] wanted, double[] counts, double penalty) {
    int size = rows[0].length;
    double[] weights = new double[size];
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] gradient = new double[size];
      double[][] curvature = new double[size][size];
      for (int f = 0; f < size - 1; f++) {
        gradient[f] = penalty * weights[f];
        curvature[f][f] = penalty;
      }
      for (int i = 0; i < rows.length; i++) {
        double likely = probability(weights, rows[i]);
        double error = counts[i] * (likely - (wanted[i] ? 1 : 0));
        double certainty = counts[i] * Math.max(likely * (1 - likely), 1e-9);
        for (int f = 0; f < size; f++) {
          gradient[f] += error * rows[i][f];
          double scaled = certainty * rows[i][f];
          for (int g = 0; g <= f; g++) {
            curvature[f][g] += scaled * rows[i][g];
          }
        }
      }
      double[] change = solved(curvature, gradient);
      double largest = 0;
      for (int f = 0; f < size; f++) {
        weights[f] -= change[f];
        largest = Math.max(largest, Math.abs(change[f]));
      }
      if (largest < SMALL_STEP) {
        break;
      }
    }
    return weights;
  }

  /// Solves a system of linear equations whose matrix is symmetric and positive definite, by the
  /// decomposition of Cholesky. Only the lower half of the matrix is read, and overwritten.
  private static double[] solved(double[][] matrix, double[] right) {
    int size = right.length;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = matrix[i][j];
        for (int k = 0; k < j; k++) {
          rest -= matrix[i][k] * matrix[j][k];
        }
        matrix[i][j] = i == j ? Math.sqrt(rest) : rest / matrix[j][j];
      }
    }
    double[] solution = right.clone();
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) {
        solution[i] -= matrix[i][k] * solution[k];
      }
      solution[i] /= matrix[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int k = i + 1; k < size; k++) {
        solution[i] -= matrix[k][i] * solution[k];
      }
      solution[i] /= matrix[i][i];
    }
    return solution;
  }

  private static double probability(double[] weights, double[] row) {
    double sum = 0;
    for (int f = 0; f < row.length; f++) {
      sum += weights[f] * row[f];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /// The probability of each label, in the order of the labels.
  double[] probabilities(Map<String, Double> features) {
    double[] row = standardized(features);
    double[] probabilities = new double[LABELS.length];
    for (int l = 0; l < LABELS.length; l++) {
      probabilities[l] = probability(weights[l], row);
    }
    return probabilities;
  }

  /// The weights of the features as they come, not standardized, as lines of the resource of
  /// [StanceModel].
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (StanceLabel label : LABELS) {
      double[] of = weights[label.ordinal()];
      double bias = of[names.size()];
      for (int f = 0; f < names.size(); f++) {
        double weight = of[f] / spread[f];
        bias -= weight * mean[f];
        lines.add("%s %s %.4f".formatted(label, names.get(f), weight));
      }
      lines.add("%s %s %.4f".formatted(label, BIAS, bias));
    }
    return lines;
  }
}
