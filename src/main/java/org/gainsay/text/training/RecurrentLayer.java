package org.gainsay.text.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gainsay.text.syntax.RecurrentUnit;

/// A layer that carries what it saw along the sentence, half of its dimensions from left to right
/// and half from right to left (simple recurrent unit: Lei and others 2018; its gates are rational
/// functions, which are cheap).
final class RecurrentLayer {

  private final int size;
  private final Linear linear;
  private final Parameter forget;
  private final Parameter pass;
  private float[][] mixed = {};
  private float[][] memory = {};
  private float[][] kept = {};
  private float[][] passed = {};

  RecurrentLayer(int size, Random random) {
    this.size = size;
    linear = new Linear(size, 3 * size, 1, random);
    for (int j = 0; j < size; j++) {
      linear.bias()[size + j] = random.nextFloat() * 3;
    }
    forget = Parameter.random(1, size, 0.1, random);
    pass = Parameter.random(1, size, 0.1, random);
  }

  List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>(linear.parameters());
    all.add(forget);
    all.add(pass);
    return all;
  }

  /// A copy of what was learned, for use.
  RecurrentUnit unit() {
    return new RecurrentUnit(linear.affine(), forget().clone(), pass().clone());
  }

  private float[] forget() {
    return forget.value()[0];
  }

  private float[] pass() {
    return pass.value()[0];
  }

  private static float gate(float z) {
    return 0.5f + 0.5f * z / (1 + Math.abs(z));
  }

  private static float slope(float gate) {
    float rest = 1 - Math.abs(2 * gate - 1);
    return 0.5f * rest * rest;
  }

  float[][] forward(float[][] x, int[] starts) {
    mixed = linear.forward(x);
    int n = x.length;
    memory = new float[n][size];
    kept = new float[n][size];
    passed = new float[n][size];
    float[][] y = new float[n][size];
    float[] nothing = new float[size];
    int half = size / 2;
    for (int s = 0; s + 1 < starts.length; s++) {
      int from = starts[s];
      int to = starts[s + 1];
      for (int t = from; t < to; t++) {
        forward(t, t == from ? nothing : memory[t - 1], 0, half, x, y);
      }
      for (int t = to - 1; t >= from; t--) {
        forward(t, t == to - 1 ? nothing : memory[t + 1], half, size, x, y);
      }
    }
    return y;
  }

  private void forward(int t, float[] before, int from, int to, float[][] x, float[][] y) {
    float[] u = mixed[t];
    float[] vf = forget();
    float[] vr = pass();
    for (int j = from; j < to; j++) {
      float f = gate(u[size + j] + vf[j] * before[j]);
      float r = gate(u[2 * size + j] + vr[j] * before[j]);
      float c = f * before[j] + (1 - f) * u[j];
      kept[t][j] = f;
      passed[t][j] = r;
      memory[t][j] = c;
      y[t][j] = r * c + (1 - r) * x[t][j];
    }
  }

  /// Adds up the gradients of the weights and returns that of `x`.
  float[][] backward(float[][] x, float[][] dy, int[] starts) {
    int n = x.length;
    float[][] du = new float[n][3 * size];
    float[][] dx = new float[n][size];
    float[] nothing = new float[size];
    int half = size / 2;
    for (int s = 0; s + 1 < starts.length; s++) {
      int from = starts[s];
      int to = starts[s + 1];
      float[] carry = new float[size];
      for (int t = to - 1; t >= from; t--) {
        backward(t, t == from ? nothing : memory[t - 1], 0, half, x, dy[t], du[t], dx[t], carry);
      }
      for (int t = from; t < to; t++) {
        backward(
            t, t == to - 1 ? nothing : memory[t + 1], half, size, x, dy[t], du[t], dx[t], carry);
      }
    }
    linear.backward(x, du, dx);
    return dx;
  }

  private void backward(
      int t,
      float[] before,
      int from,
      int to,
      float[][] x,
      float[] dy,
      float[] du,
      float[] dx,
      float[] carry) {
    float[] u = mixed[t];
    float[] vf = forget();
    float[] vr = pass();
    float[] dvf = forget.gradient()[0];
    float[] dvr = pass.gradient()[0];
    for (int j = from; j < to; j++) {
      float f = kept[t][j];
      float r = passed[t][j];
      float dc = dy[j] * r + carry[j];
      float dr = dy[j] * (memory[t][j] - x[t][j]) * slope(r);
      dx[j] += dy[j] * (1 - r);
      float df = dc * (before[j] - u[j]) * slope(f);
      du[j] = dc * (1 - f);
      du[size + j] = df;
      du[2 * size + j] = dr;
      dvf[j] += df * before[j];
      dvr[j] += dr * before[j];
      carry[j] = dc * f + df * vf[j] + dr * vr[j];
    }
  }
}
