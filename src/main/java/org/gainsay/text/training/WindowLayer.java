package org.gainsay.text.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A layer that sees each word with its neighbours: the sum of what three matrices make of the word
/// before, the word and the word after, cut off below 0.
final class WindowLayer {

  private final int size;
  private final Linear linear;
  private final Parameter outside;
  private float[][] y = {};

  WindowLayer(int in, int size, Random random) {
    this.size = size;
    linear = new Linear(in, 3 * size, 1, random);
    outside = Parameter.random(1, 3 * size, 0.1, random);
  }

  List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>(linear.parameters());
    all.add(outside);
    return all;
  }

  Linear linear() {
    return linear;
  }

  float[] outside() {
    return outside.value()[0];
  }

  float[][] forward(float[][] x, int[] starts) {
    float[][] u = linear.forward(x);
    y = new float[x.length][size];
    for (int s = 0; s + 1 < starts.length; s++) {
      for (int t = starts[s]; t < starts[s + 1]; t++) {
        float[] before = t > starts[s] ? u[t - 1] : outside();
        float[] after = t + 1 < starts[s + 1] ? u[t + 1] : outside();
        for (int j = 0; j < size; j++) {
          y[t][j] = Math.max(0, before[j] + u[t][size + j] + after[2 * size + j]);
        }
      }
    }
    return y;
  }

  /// Adds up the gradients of the weights and returns that of `x`.
  float[][] backward(float[][] x, float[][] dy, int[] starts, int in) {
    float[][] du = new float[x.length][3 * size];
    float[] beyond = outside.gradient()[0];
    for (int s = 0; s + 1 < starts.length; s++) {
      for (int t = starts[s]; t < starts[s + 1]; t++) {
        float[] before = t > starts[s] ? du[t - 1] : beyond;
        float[] after = t + 1 < starts[s + 1] ? du[t + 1] : beyond;
        for (int j = 0; j < size; j++) {
          float d = y[t][j] > 0 ? dy[t][j] : 0;
          before[j] += d;
          du[t][size + j] += d;
          after[2 * size + j] += d;
        }
      }
    }
    float[][] dx = new float[x.length][in];
    linear.backward(x, du, dx);
    return dx;
  }
}
