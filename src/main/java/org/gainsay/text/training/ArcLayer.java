package org.gainsay.text.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.gainsay.text.syntax.Distance;
import org.gainsay.text.syntax.Product;

/// Scores every word as the head of every other (deep biaffine attention: Dozat and Manning 2017),
/// with a share for their distance that each of the two words decides on.
final class ArcLayer {

  private final int size;
  private final Linear child;
  private final Linear head;
  private final Linear match;
  private final Linear childReach;
  private final Linear headReach;
  private final Parameter root;

  private float[][] children = {};
  private float[][] heads = {};
  private float[][] turned = {};
  private float[][] childReaches = {};
  private float[][] headReaches = {};

  ArcLayer(int in, int size, Random random) {
    this.size = size;
    child = new Linear(in, size, 1.4, random);
    head = new Linear(in, size, 1.4, random);
    match = new Linear(size, size, 0.5, random);
    childReach = new Linear(in, Distance.COUNT, 0.3, random);
    headReach = new Linear(in, Distance.COUNT, 0.3, random);
    root = Parameter.random(1, size, 0.3, random);
  }

  List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>();
    for (Linear linear : List.of(child, head, match, childReach, headReach)) {
      all.addAll(linear.parameters());
    }
    all.add(root);
    return all;
  }

  Linear child() {
    return child;
  }

  Linear head() {
    return head;
  }

  Linear match() {
    return match;
  }

  Linear childReach() {
    return childReach;
  }

  Linear headReach() {
    return headReach;
  }

  float[] root() {
    return root.value()[0];
  }

  void forward(float[][] x) {
    children = cut(child.forward(x));
    heads = cut(head.forward(x));
    turned = match.forward(children);
    childReaches = childReach.forward(x);
    headReaches = headReach.forward(x);
  }

  static float[][] cut(float[][] rows) {
    for (float[] row : rows) {
      for (int j = 0; j < row.length; j++) {
        row[j] = Math.max(0, row[j]);
      }
    }
    return rows;
  }

  /// The scores of the heads of the words of one sentence, the root last.
  float[][] scores(int from, int to) {
    int n = to - from;
    float[][] up = new float[n + 1][];
    for (int j = 0; j < n; j++) {
      up[j] = heads[from + j];
    }
    up[n] = root();
    float[][] scores = new float[n][n + 1];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        int reach = Distance.of(j - i);
        scores[i][j] = childReaches[from + i][reach] + headReaches[from + j][reach];
      }
    }
    float[][] down = Arrays.copyOfRange(turned, from, to);
    Product.add(scores, n + 1, down, Linear.transposed(up, size), size, n);
    for (int i = 0; i < n; i++) {
      scores[i][i] = Float.NEGATIVE_INFINITY;
    }
    return scores;
  }

  /// Takes the gradients of the scores of all sentences, adds up those of the weights and adds
  /// those of `x` to `dx`.
  void backward(float[][] x, int[] starts, float[][][] dScores, float[][] dx) {
    int rows = x.length;
    float[][] dTurned = new float[rows][size];
    float[][] dHeads = new float[rows][size];
    float[][] dChildReach = new float[rows][Distance.COUNT];
    float[][] dHeadReach = new float[rows][Distance.COUNT];
    for (int s = 0; s + 1 < starts.length; s++) {
      int from = starts[s];
      int n = starts[s + 1] - from;
      float[][] d = dScores[s];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          int reach = Distance.of(j - i);
          dChildReach[from + i][reach] += d[i][j];
          dHeadReach[from + j][reach] += d[i][j];
        }
      }
      float[][] up = Arrays.copyOfRange(heads, from, from + n + 1);
      float[][] dUp = Arrays.copyOfRange(dHeads, from, from + n + 1);
      up[n] = root();
      dUp[n] = root.gradient()[0];
      float[][] down = Arrays.copyOfRange(turned, from, from + n);
      Product.add(Arrays.copyOfRange(dTurned, from, from + n), size, d, up, n + 1, n);
      Product.add(dUp, size, Linear.transposed(d, n + 1), down, n, n + 1);
    }
    float[][] dChildren = new float[rows][size];
    match.backward(children, dTurned, dChildren);
    mask(dChildren, children);
    mask(dHeads, heads);
    child.backward(x, dChildren, dx);
    head.backward(x, dHeads, dx);
    childReach.backward(x, dChildReach, dx);
    headReach.backward(x, dHeadReach, dx);
  }

  static void add(float[] sum, float[] row, float factor) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] += factor * row[k];
    }
  }

  /// Sets gradients to 0 where the values were cut off.
  static void mask(float[][] gradient, float[][] values) {
    for (int t = 0; t < gradient.length; t++) {
      for (int j = 0; j < gradient[t].length; j++) {
        if (values[t][j] <= 0) {
          gradient[t][j] = 0;
        }
      }
    }
  }
}
