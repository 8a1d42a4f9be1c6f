package org.gainsay.evaluate.training;

/// Takes steps along a gradient, each weight at its own rate (Kingma and Ba 2015).
public final class Adam {

  private final float[] mean;
  private final float[] square;
  private int steps;

  /// @param weights how many there are
  public Adam(int weights) {
    mean = new float[weights];
    square = new float[weights];
  }

  /// Changes the weights by one step.
  ///
  /// @param gradient of the loss of all examples together
  /// @param examples how many these are
  public void step(float[] weights, float[] gradient, int examples, double rate) {
    steps++;
    double first = 1 - Math.pow(0.9, steps);
    double second = 1 - Math.pow(0.999, steps);
    for (int w = 0; w < weights.length; w++) {
      float g = gradient[w] / examples;
      mean[w] = 0.9f * mean[w] + 0.1f * g;
      square[w] = 0.999f * square[w] + 0.001f * g * g;
      weights[w] -= (float) (rate * (mean[w] / first) / (Math.sqrt(square[w] / second) + 1e-8));
    }
  }
}
