package org.gainsay.text.training;

import java.util.Arrays;
import java.util.Random;

/// A matrix that is learned, with its gradient, what Adam (Kingma and Ba 2015) remembers of it, and
/// its mean over the steps, by which it is replaced in the end. Not for several threads.
final class Parameter {

  private static final float DECAY_FIRST = 0.9f;
  private static final float DECAY_SECOND = 0.98f;
  private static final float EPSILON = 1e-8f;

  private float[][] value;
  private final float[][] gradient;
  private final float[][] first;
  private final float[][] second;
  private final float[][] mean;

  /// By row, the step at which it was last changed, and whether it has a gradient now.
  private final int[] changedAt;

  private final boolean[] touched;
  private final boolean sparse;

  private Parameter(int rows, int columns, boolean sparse) {
    value = new float[rows][columns];
    gradient = new float[rows][columns];
    first = new float[rows][columns];
    second = new float[rows][columns];
    mean = new float[rows][columns];
    changedAt = new int[rows];
    touched = new boolean[rows];
    this.sparse = sparse;
  }

  /// One that starts with random values of a standard deviation.
  static Parameter random(int rows, int columns, double deviation, Random random) {
    return filled(new Parameter(rows, columns, false), deviation, random);
  }

  /// The same for a table of which a step uses few rows; they have to be touched.
  static Parameter table(int rows, int columns, double deviation, Random random) {
    return filled(new Parameter(rows, columns, true), deviation, random);
  }

  /// A vector that starts with one value everywhere.
  static Parameter vector(int columns, float start) {
    Parameter vector = new Parameter(1, columns, false);
    Arrays.fill(vector.value[0], start);
    Arrays.fill(vector.mean[0], start);
    return vector;
  }

  private static Parameter filled(Parameter parameter, double deviation, Random random) {
    for (int row = 0; row < parameter.value.length; row++) {
      for (int i = 0; i < parameter.value[row].length; i++) {
        parameter.value[row][i] = (float) (random.nextGaussian() * deviation);
      }
      parameter.mean[row] = parameter.value[row].clone();
    }
    return parameter;
  }

  float[][] value() {
    return value;
  }

  /// Where gradients are added up until the next step.
  float[][] gradient() {
    return gradient;
  }

  /// The gradient of a row of a table, which then takes part in the next step.
  float[] touch(int row) {
    touched[row] = true;
    return gradient[row];
  }

  /// Makes this the twin of another parameter of the same size: it has the values of the other from
  /// now on, and gradients of its own, so that two threads can collect them.
  void share(Parameter other) {
    value = other.value;
  }

  /// Adds the gradients of a twin, which forgets them.
  void take(Parameter twin) {
    for (int row = 0; row < value.length; row++) {
      if (sparse && !twin.touched[row]) {
        continue;
      }
      touched[row] = true;
      twin.touched[row] = false;
      float[] sum = gradient[row];
      float[] own = twin.gradient[row];
      for (int i = 0; i < sum.length; i++) {
        sum[i] += own[i];
      }
      Arrays.fill(own, 0);
    }
  }

  /// The sum of the squares of the gradient.
  double squares() {
    double sum = 0;
    for (int row = 0; row < value.length; row++) {
      if (!sparse || touched[row]) {
        for (float g : gradient[row]) {
          sum += g * g;
        }
      }
    }
    return sum;
  }

  /// Makes a step against the gradient and forgets it.
  ///
  /// @param step counted from 1
  /// @param scale what the gradient is multiplied by
  /// @param memory how much of the mean of the values is kept in a step
  void step(int step, float rate, float scale, float memory) {
    float rateNow =
        (float)
            (rate
                * Math.sqrt(1 - Math.pow(DECAY_SECOND, step))
                / (1 - Math.pow(DECAY_FIRST, step)));
    for (int row = 0; row < value.length; row++) {
      if (sparse && !touched[row]) {
        continue;
      }
      touched[row] = false;
      catchUp(row, step - 1, memory);
      step(value[row], gradient[row], first[row], second[row], rateNow, scale);
      Arrays.fill(gradient[row], 0);
    }
  }

  private static void step(float[] w, float[] g, float[] m, float[] v, float rate, float scale) {
    for (int i = 0; i < w.length; i++) {
      float slope = g[i] * scale;
      m[i] = DECAY_FIRST * m[i] + (1 - DECAY_FIRST) * slope;
      v[i] = DECAY_SECOND * v[i] + (1 - DECAY_SECOND) * slope * slope;
      w[i] -= rate * m[i] / ((float) Math.sqrt(v[i]) + EPSILON);
    }
  }

  /// Takes the value that a row had since it was changed into its mean.
  private void catchUp(int row, int step, float memory) {
    float kept = (float) Math.pow(memory, step - changedAt[row]);
    changedAt[row] = step;
    float[] w = value[row];
    float[] a = mean[row];
    for (int i = 0; i < w.length; i++) {
      a[i] = kept * a[i] + (1 - kept) * w[i];
    }
  }

  /// Exchanges the values and their mean.
  void swap(int step, float memory) {
    for (int row = 0; row < value.length; row++) {
      catchUp(row, step, memory);
      float[] kept = value[row];
      value[row] = mean[row];
      mean[row] = kept;
    }
  }
}
