package org.gainsay.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Precision, recall and their harmonic mean, in percent.
public record Accuracy(double precision, double recall, double f1) {

  static Accuracy of(int right, int predicted, int gold) {
    double precision = predicted == 0 ? 0 : right / (double) predicted;
    double recall = gold == 0 ? 0 : right / (double) gold;
    double sum = precision + recall;
    double f1 = sum == 0 ? 0 : 2 * precision * recall / sum;
    return new Accuracy(rounded(100 * precision), rounded(100 * recall), rounded(100 * f1));
  }

  /// Two decimals, rounded from the exact value of the double, so that two programs agree.
  static double rounded(double percent) {
    return new BigDecimal(percent).setScale(2, RoundingMode.HALF_EVEN).doubleValue();
  }
}
