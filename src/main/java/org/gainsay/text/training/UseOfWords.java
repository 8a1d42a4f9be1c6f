package org.gainsay.text.training;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Learns from a treebank how a word's vector tells its use in sentences (its tags and relations),
/// by ridge regression, and so foretells the use of words that the treebank lacks.
final class UseOfWords {

  private static final double RIDGE = 3;

  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();

  UseOfWords(List<Treebank.Tree> trees) {
    for (Treebank.Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        Map<Integer, Integer> own =
            counts.computeIfAbsent(
                tree.forms().get(i).toLowerCase(Locale.ROOT), word -> new HashMap<>());
        own.merge(number("tag " + tree.tags().get(i)), 1, Integer::sum);
        own.merge(number("relation " + tree.relations().get(i)), 1, Integer::sum);
      }
    }
  }

  private int number(String use) {
    return uses.computeIfAbsent(use, name -> uses.size());
  }

  /// For each word the use that its vector foretells, as vectors of length 1.
  float[][] foretell(WordVectors vectors) {
    int in = vectors.vectors()[0].length;
    int out = uses.size();
    double[][] left = new double[in][in];
    double[][] right = new double[in][out];
    for (int d = 0; d < in; d++) {
      left[d][d] = RIDGE;
    }
    for (int w = 0; w < vectors.words().size(); w++) {
      Map<Integer, Integer> own = counts.get(vectors.words().get(w));
      if (own != null) {
        add(vectors.vectors()[w], own, left, right);
      }
    }
    solve(left, right);
    float[][] foretold = new float[vectors.words().size()][out];
    for (int w = 0; w < foretold.length; w++) {
      double square = 1e-12;
      for (int u = 0; u < out; u++) {
        double sum = 0;
        for (int d = 0; d < in; d++) {
          sum += vectors.vectors()[w][d] * right[d][u];
        }
        foretold[w][u] = (float) sum;
        square += sum * sum;
      }
      float length = (float) Math.sqrt(square);
      for (int u = 0; u < out; u++) {
        foretold[w][u] /= length;
      }
    }
    return foretold;
  }

  private static void add(
      float[] vector, Map<Integer, Integer> own, double[][] left, double[][] right) {
    double all = own.values().stream().mapToInt(Integer::intValue).sum() / 2.0;
    double weight = Math.sqrt(all);
    for (int d = 0; d < vector.length; d++) {
      for (int e = 0; e < vector.length; e++) {
        left[d][e] += weight * vector[d] * vector[e];
      }
    }
    own.forEach((use, count) -> {
      double value = weight * Math.sqrt(count / all);
      for (int d = 0; d < vector.length; d++) {
        right[d][use] += value * vector[d];
      }
    });
  }

  /// Gauss-Jordan elimination; `left` is symmetric and positive, so no pivot is 0.
  private static void solve(double[][] left, double[][] right) {
    int n = left.length;
    for (int p = 0; p < n; p++) {
      double pivot = left[p][p];
      for (int row = 0; row < n; row++) {
        double factor = row == p ? 0 : left[row][p] / pivot;
        if (factor != 0) {
          for (int c = p; c < n; c++) {
            left[row][c] -= factor * left[p][c];
          }
          for (int c = 0; c < right[0].length; c++) {
            right[row][c] -= factor * right[p][c];
          }
        }
      }
    }
    for (int p = 0; p < n; p++) {
      for (int c = 0; c < right[0].length; c++) {
        right[p][c] /= left[p][p];
      }
    }
  }
}
