package org.gainsay.text.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// The weights of a layer that carries what it saw along the sentence, half of its dimensions from
/// left to right and half from right to left (simple recurrent unit: Lei and others 2018). Its
/// gates are rational functions, which vector instructions can compute. Its arrays are not to be
/// changed.
public final class RecurrentUnit {

  // The rows of the room that is needed.
  private static final int MEMORY = 0;
  private static final int FORGET = 1;
  private static final int PASS = 2;

  private final Affine mix;
  private final float[] forget;
  private final float[] pass;

  /// Makes one.
  ///
  /// @param mix makes of a word a candidate for the memory, and the two gates' shares
  /// @param forget what the memory adds to the gate that keeps it
  /// @param pass what the memory adds to the gate that lets it out
  public RecurrentUnit(Affine mix, float[] forget, float[] pass) {
    this.mix = mix;
    this.forget = forget;
    this.pass = pass;
  }

  public Affine mix() {
    return mix;
  }

  public float[] forget() {
    return forget;
  }

  public float[] pass() {
    return pass;
  }

  int size() {
    return forget.length;
  }

  /// Goes over the first `n` rows of `x`, which it replaces.
  ///
  /// @param mixed room for as many rows of three times the size
  /// @param room for three rows
  void apply(float[][] x, int n, float[][] mixed, float[][] room) {
    mix.apply(x, n, mixed);
    int half = size() / 2;
    Arrays.fill(room[MEMORY], 0, size(), 0);
    for (int t = 0; t < n; t++) {
      step(mixed[t], room, x[t], 0, half);
    }
    for (int t = n - 1; t >= 0; t--) {
      step(mixed[t], room, x[t], half, size());
    }
  }

  private void step(float[] mixed, float[][] room, float[] x, int from, int to) {
    // The gates' shares are put where they have the same index as all else: only then does the
    // compiler make vector instructions of the loop.
    System.arraycopy(mixed, size() + from, room[FORGET], from, to - from);
    System.arraycopy(mixed, 2 * size() + from, room[PASS], from, to - from);
    step(mixed, room[FORGET], forget, room[PASS], pass, room[MEMORY], x, from, to);
  }

  private static void step(
      float[] u,
      float[] gate,
      float[] forget,
      float[] gate2,
      float[] pass,
      float[] memory,
      float[] x,
      int from,
      int to) {
    for (int j = from; j < to; j++) {
      float m = memory[j];
      float f = gate[j] + forget[j] * m;
      float r = gate2[j] + pass[j] * m;
      float c = u[j] + (0.5f + 0.5f * f / (1 + Math.abs(f))) * (m - u[j]);
      memory[j] = c;
      x[j] = x[j] + (0.5f + 0.5f * r / (1 + Math.abs(r))) * (c - x[j]);
    }
  }

  void write(DataOutputStream out) throws IOException {
    mix.write(out);
    Quantized.writeExactly(out, forget);
    Quantized.writeExactly(out, pass);
  }

  static RecurrentUnit read(DataInputStream in) throws IOException {
    Affine mix = Affine.read(in);
    float[] forget = Quantized.readExactly(in);
    return new RecurrentUnit(mix, forget, Quantized.readExactly(in));
  }
}
