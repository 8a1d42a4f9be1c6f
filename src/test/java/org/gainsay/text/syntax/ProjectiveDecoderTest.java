package org.gainsay.text.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProjectiveDecoderTest {

  private final ProjectiveDecoder decoder = new ProjectiveDecoder();

  @Test
  void theBestHeadsAreTakenIfTheyMakeATree() {
    float[][] scores = {{0, 5, 1, 1}, {1, 0, 1, 5}, {1, 5, 0, 4}};
    assertArrayEquals(new int[] {1, 3, 1}, Arrays.copyOf(decoder.decode(scores, 3), 3));
  }

  @Test
  void oneWordIsTheRoot() {
    assertEquals(1, decoder.decode(new float[][] {{0, -3}}, 1)[0]);
  }

  @Test
  void noTreeWithoutCrossingArcsIsBetter() {
    Random random = new Random(5);
    for (int round = 0; round < 400; round++) {
      int n = 1 + random.nextInt(6);
      float[][] scores = new float[n][n + 1];
      for (float[] row : scores) {
        for (int j = 0; j <= n; j++) {
          row[j] = random.nextInt(40);
        }
      }
      int[] found = Arrays.copyOf(decoder.decode(scores, n), n);
      assertEquals(true, isProjectiveTree(found), () -> Arrays.toString(found));
      assertEquals(best(scores, new int[n], 0), sum(scores, found));
    }
  }

  /// The sum of the best tree, by trying all.
  private static float best(float[][] scores, int[] heads, int word) {
    int n = heads.length;
    if (word == n) {
      return isProjectiveTree(heads) ? sum(scores, heads) : Float.NEGATIVE_INFINITY;
    }
    float best = Float.NEGATIVE_INFINITY;
    for (int head = 0; head <= n; head++) {
      heads[word] = head;
      best = Math.max(best, best(scores, heads, word + 1));
    }
    return best;
  }

  private static float sum(float[][] scores, int[] heads) {
    float sum = 0;
    for (int i = 0; i < heads.length; i++) {
      sum += scores[i][heads[i]];
    }
    return sum;
  }

  private static boolean isProjectiveTree(int[] heads) {
    int n = heads.length;
    int roots = 0;
    for (int i = 0; i < n; i++) {
      roots += heads[i] == n ? 1 : 0;
      int up = i;
      for (int step = 0; up != n; step++) {
        if (step > n) {
          return false;
        }
        up = heads[up];
      }
      int from = Math.min(i, heads[i]);
      int to = Math.max(i, heads[i]);
      for (int k = from + 1; k < to && heads[i] != n; k++) {
        if (heads[k] < from || heads[k] > to) {
          return false;
        }
      }
    }
    return roots == 1;
  }
}
