package org.gainsay.text.training;

import java.util.Random;
import java.util.stream.IntStream;

/// Spherical k-means: groups vectors of length 1 by the angle between them.
final class KMeans {

  private final float[][] vectors;
  private final float[][] centres;
  private final int[] assigned;

  /// Runs some rounds from centres drawn with a fixed seed.
  KMeans(float[][] vectors, int groups, int rounds) {
    this.vectors = vectors;
    centres = new float[groups][];
    assigned = new int[vectors.length];
    Random random = new Random(7);
    for (int g = 0; g < groups; g++) {
      // The first vectors are of the most frequent words, which deserve centres of their own.
      int pick = g < groups / 3 ? g : random.nextInt(vectors.length);
      centres[g] = vectors[pick].clone();
    }
    for (int round = 0; round < rounds; round++) {
      assign();
      move();
    }
    assign();
  }

  private void assign() {
    IntStream.range(0, vectors.length).parallel().forEach(i -> assigned[i] = nearest(vectors[i]));
  }

  private int nearest(float[] vector) {
    int best = 0;
    float bestScore = Float.NEGATIVE_INFINITY;
    for (int g = 0; g < centres.length; g++) {
      float score = 0;
      float[] centre = centres[g];
      for (int d = 0; d < vector.length; d++) {
        score += vector[d] * centre[d];
      }
      if (score > bestScore) {
        bestScore = score;
        best = g;
      }
    }
    return best;
  }

  private void move() {
    for (float[] centre : centres) {
      java.util.Arrays.fill(centre, 0);
    }
    for (int i = 0; i < vectors.length; i++) {
      float[] centre = centres[assigned[i]];
      for (int d = 0; d < centre.length; d++) {
        centre[d] += vectors[i][d];
      }
    }
    for (float[] centre : centres) {
      double square = 1e-12;
      for (float x : centre) {
        square += x * x;
      }
      float length = (float) Math.sqrt(square);
      for (int d = 0; d < centre.length; d++) {
        centre[d] /= length;
      }
    }
  }

  /// By vector, its group.
  int[] groups() {
    return assigned.clone();
  }

  /// By group, its centre.
  float[][] centres() {
    return centres.clone();
  }
}
