package org.gainsay.text.training;

/// Turns scores into probabilities.
final class Softmax {

  private Softmax() {}

  /// Turns scores into probabilities, in place.
  static void of(float[] scores) {
    float most = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    float sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (float) Math.exp(scores[i] - most);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
  }

  /// Turns scores into the gradient of their cross entropy with the right class, in place, and
  /// returns the cross entropy.
  static double gradient(float[] scores, int right) {
    of(scores);
    double loss = -Math.log(Math.max(1e-20, scores[right]));
    scores[right] -= 1;
    return loss;
  }
}
