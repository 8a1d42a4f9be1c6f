package org.gainsay.text.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// A matrix to multiply by and a vector to add. Its arrays are not to be changed.
public final class Affine {

  private final float[][] weights;
  private final float[] bias;

  /// Makes one.
  ///
  /// @param weights by dimension that goes in, a row of factors
  /// @param bias what is added
  public Affine(float[][] weights, float[] bias) {
    this.weights = weights;
    this.bias = bias;
  }

  public float[][] weights() {
    return weights;
  }

  public float[] bias() {
    return bias;
  }

  int in() {
    return weights.length;
  }

  int out() {
    return bias.length;
  }

  /// Sets the first `n` rows of `y` to what comes out for those of `x`.
  void apply(float[][] x, int n, float[][] y) {
    for (int t = 0; t < n; t++) {
      System.arraycopy(bias, 0, y[t], 0, bias.length);
    }
    Product.add(y, bias.length, x, weights, weights.length, n);
  }

  void write(DataOutputStream out) throws IOException {
    Quantized.of(weights).write(out);
    Quantized.writeExactly(out, bias);
  }

  static Affine read(DataInputStream in) throws IOException {
    float[][] weights = Quantized.read(in).rows();
    return new Affine(weights, Quantized.readExactly(in));
  }
}
