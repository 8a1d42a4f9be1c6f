package org.gainsay.text.syntax;

/// Products of matrices, written so that the compiler turns the inner loop into vector
/// instructions: rows of which nothing is known but that they are arrays, one index, and no more in
/// the loop than it unrolls. Matrices are arrays of rows.
public final class Product {

  private static final int BLOCK = 8;

  private Product() {}

  /// Adds the product of two matrices to a third.
  ///
  /// @param sums what is added to: of each row the first `width` values
  /// @param factors the left matrix
  /// @param rows the right matrix, whose rows have at least `width` values
  /// @param count how many rows of it are used, and columns of the left one
  /// @param n how many rows of the left matrix and of the sums are used
  public static void add(
      float[][] sums, int width, float[][] factors, float[][] rows, int count, int n) {
    int i = 0;
    // A block of rows is used for all sums before the next, so that it is at hand.
    for (; i + BLOCK <= count; i += BLOCK) {
      for (int t = 0; t < n; t++) {
        addBlock(sums[t], width, factors[t], rows, i);
      }
    }
    for (; i < count; i++) {
      for (int t = 0; t < n; t++) {
        addOne(sums[t], width, factors[t][i], rows[i]);
      }
    }
  }

  /// Adds to `sum` the rows of a matrix, each times one of the factors.
  ///
  /// @param width how many values of the sum are added to
  /// @param factors by row, what it is multiplied by
  /// @param count how many rows are added
  public static void add(float[] sum, int width, float[] factors, float[][] rows, int count) {
    int i = 0;
    for (; i + BLOCK <= count; i += BLOCK) {
      addBlock(sum, width, factors, rows, i);
    }
    for (; i < count; i++) {
      addOne(sum, width, factors[i], rows[i]);
    }
  }

  private static void addOne(float[] sum, int width, float factor, float[] row) {
    for (int j = 0; j < width; j++) {
      sum[j] = Math.fma(factor, row[j], sum[j]);
    }
  }

  private static void addBlock(float[] sum, int width, float[] factors, float[][] rows, int from) {
    float[] r0 = rows[from + 0];
    float[] r1 = rows[from + 1];
    float[] r2 = rows[from + 2];
    float[] r3 = rows[from + 3];
    float[] r4 = rows[from + 4];
    float[] r5 = rows[from + 5];
    float[] r6 = rows[from + 6];
    float[] r7 = rows[from + 7];
    float f0 = factors[from + 0];
    float f1 = factors[from + 1];
    float f2 = factors[from + 2];
    float f3 = factors[from + 3];
    float f4 = factors[from + 4];
    float f5 = factors[from + 5];
    float f6 = factors[from + 6];
    float f7 = factors[from + 7];
    for (int j = 0; j < width; j++) {
      sum[j] =
          Math.fma(f0, r0[j], Math.fma(f1, r1[j], Math.fma(f2, r2[j], Math.fma(f3, r3[j], sum[j]))))
              + Math.fma(f4, r4[j], Math.fma(f5, r5[j], Math.fma(f6, r6[j], f7 * r7[j])));
    }
  }
}
