package org.gainsay.text.training;

import java.util.List;
import java.util.Random;
import org.gainsay.text.syntax.Affine;
import org.gainsay.text.syntax.Product;

/// A layer that multiplies by a matrix and adds a vector.
final class Linear {

  private final int in;
  private final int out;
  private final Parameter weights;
  private final Parameter bias;

  Linear(int in, int out, double gain, Random random) {
    this.in = in;
    this.out = out;
    weights = Parameter.random(in, out, gain / Math.sqrt(in), random);
    bias = Parameter.vector(out, 0);
  }

  List<Parameter> parameters() {
    return List.of(weights, bias);
  }

  float[] bias() {
    return bias.value()[0];
  }

  /// What comes out for each row.
  float[][] forward(float[][] x) {
    float[][] y = new float[x.length][];
    for (int t = 0; t < x.length; t++) {
      y[t] = bias().clone();
    }
    Product.add(y, out, x, weights.value(), in, x.length);
    return y;
  }

  /// Adds up the gradients of the weights, and adds those of `x` to `dx`.
  void backward(float[][] x, float[][] dy, float[][] dx) {
    int n = x.length;
    float[][] gradient = weights.gradient();
    Product.add(gradient, out, transposed(x, in), dy, n, in);
    float[] biasGradient = bias.gradient()[0];
    for (int t = 0; t < n; t++) {
      for (int j = 0; j < out; j++) {
        biasGradient[j] += dy[t][j];
      }
    }
    Product.add(dx, in, dy, transposed(weights.value(), out), out, n);
  }

  /// The matrix with rows and columns exchanged.
  static float[][] transposed(float[][] rows, int columns) {
    float[][] turned = new float[columns][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns; j++) {
        turned[j][i] = rows[i][j];
      }
    }
    return turned;
  }

  /// A copy of what was learned, for use.
  Affine affine() {
    return new Affine(copy(weights.value()), bias().clone());
  }

  /// A copy of several layers over the same input as one.
  static Affine sideBySide(List<Linear> layers) {
    int in = layers.getFirst().in;
    int out = layers.stream().mapToInt(layer -> layer.out).sum();
    Affine joined = new Affine(new float[in][out], new float[out]);
    int at = 0;
    for (Linear layer : layers) {
      for (int i = 0; i < in; i++) {
        System.arraycopy(layer.weights.value()[i], 0, joined.weights()[i], at, layer.out);
      }
      System.arraycopy(layer.bias(), 0, joined.bias(), at, layer.out);
      at += layer.out;
    }
    return joined;
  }

  static float[][] copy(float[][] rows) {
    float[][] copy = new float[rows.length][];
    for (int row = 0; row < rows.length; row++) {
      copy[row] = rows[row].clone();
    }
    return copy;
  }
}
