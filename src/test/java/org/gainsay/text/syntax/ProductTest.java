package org.gainsay.text.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ProductTest {

  @Test
  void productsOfAnySizeAreAdded() {
    Random random = new Random(3);
    for (int round = 0; round < 50; round++) {
      int n = random.nextInt(6);
      int count = random.nextInt(30);
      int width = 1 + random.nextInt(40);
      float[][] left = matrix(n, count, random);
      float[][] right = matrix(count, width + random.nextInt(3), random);
      float[][] sums = matrix(n, width, random);
      float[][] alone = new float[n][];
      double[][] wanted = new double[n][width];
      for (int t = 0; t < n; t++) {
        alone[t] = sums[t].clone();
        for (int j = 0; j < width; j++) {
          wanted[t][j] = sums[t][j];
          for (int i = 0; i < count; i++) {
            wanted[t][j] += (double) left[t][i] * right[i][j];
          }
        }
      }
      Product.add(sums, width, left, right, count, n);
      for (int t = 0; t < n; t++) {
        Product.add(alone[t], width, left[t], right, count);
        for (int j = 0; j < width; j++) {
          assertEquals(wanted[t][j], sums[t][j], 1e-4);
          assertEquals(wanted[t][j], alone[t][j], 1e-4);
        }
      }
    }
  }

  private static float[][] matrix(int rows, int columns, Random random) {
    float[][] matrix = new float[rows][columns];
    for (float[] row : matrix) {
      for (int j = 0; j < columns; j++) {
        row[j] = random.nextFloat() - 0.5f;
      }
    }
    return matrix;
  }
}
