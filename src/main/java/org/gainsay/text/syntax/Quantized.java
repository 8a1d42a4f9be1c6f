package org.gainsay.text.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// A matrix of numbers of 8 bits, each row with a factor of its own. Immutable.
final class Quantized {

  private final int columns;
  private final float[] factors;
  private final byte[] values;

  private Quantized(int columns, float[] factors, byte[] values) {
    this.columns = columns;
    this.factors = factors;
    this.values = values;
  }

  /// The nearest that 8 bits allow.
  static Quantized of(float[][] rows) {
    int columns = rows.length == 0 ? 0 : rows[0].length;
    float[] factors = new float[rows.length];
    byte[] values = new byte[rows.length * columns];
    for (int row = 0; row < rows.length; row++) {
      float most = 0;
      for (float value : rows[row]) {
        most = Math.max(most, Math.abs(value));
      }
      factors[row] = most / 127;
      for (int i = 0; i < columns && most > 0; i++) {
        values[row * columns + i] = (byte) Math.round(rows[row][i] / factors[row]);
      }
    }
    return new Quantized(columns, factors, values);
  }

  int columns() {
    return columns;
  }

  /// Puts a row into an array from a place on.
  void copy(int row, float[] to, int at) {
    float factor = factors[row];
    int from = row * columns;
    for (int i = 0; i < columns; i++) {
      to[at + i] = values[from + i] * factor;
    }
  }

  /// All rows.
  float[][] rows() {
    float[][] rows = new float[factors.length][columns];
    for (int row = 0; row < factors.length; row++) {
      copy(row, rows[row], 0);
    }
    return rows;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(columns);
    writeExactly(out, factors);
    out.write(values);
  }

  static Quantized read(DataInputStream in) throws IOException {
    int columns = in.readInt();
    float[] factors = readExactly(in);
    byte[] values = new byte[columns * factors.length];
    in.readFully(values);
    return new Quantized(columns, factors, values);
  }

  static void writeExactly(DataOutputStream out, float[] values) throws IOException {
    out.writeInt(values.length);
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  static float[] readExactly(DataInputStream in) throws IOException {
    float[] values = new float[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }
}
