package org.gainsay.text.syntax;

import java.util.Arrays;

/// Finds the tree of the highest sum of scores among those that have one root and no arcs that
/// cross (Eisner 1996), in time cubic in the length; most sentences need less, as the best head of
/// every word already makes such a tree. Reused from sentence to sentence; not for several threads.
public final class ProjectiveDecoder {

  private int[] heads = new int[64];
  private int[] sons = new int[65];
  private int[] stack = new int[64];

  // The best sums of arcs over stretches of words. The first index is the word after "by": so what
  // is compared lies side by side.
  private float[][] rightByFirst = {};
  private float[][] rightByLast = {};
  private float[][] leftByFirst = {};
  private float[][] leftByLast = {};
  private float[][] openRightByFirst = {};
  private float[][] openLeftByLast = {};

  // Where the stretches were put together, by first and last word.
  private short[][] openSplit = {};
  private short[][] rightSplit = {};
  private short[][] leftSplit = {};

  /// The heads of the best tree; they are good until the next call.
  ///
  /// @param scores by word, the scores of its heads; at `n` that of being the root
  /// @param n how many words there are
  public int[] decode(float[][] scores, int n) {
    if (n > heads.length) {
      heads = new int[2 * n];
      sons = new int[2 * n + 1];
      stack = new int[2 * n];
    }
    for (int word = 0; word < n; word++) {
      float[] own = scores[word];
      int best = n;
      for (int head = 0; head < n; head++) {
        if (head != word && own[head] > own[best]) {
          best = head;
        }
      }
      heads[word] = best;
    }
    if (!isTree(n)) {
      search(scores, n);
    }
    return heads;
  }

  /// Whether the heads make a tree of one root without crossing arcs: then, read from left to
  /// right, words whose dependents are complete can be hung on a neighbour one after another until
  /// one is left.
  private boolean isTree(int n) {
    Arrays.fill(sons, 0, n + 1, 0);
    for (int word = 0; word < n; word++) {
      sons[heads[word]]++;
    }
    if (sons[n] != 1) {
      return false;
    }
    int top = 0;
    for (int next = 0; next < n; next++) {
      while (top > 0 && isDone(stack[top - 1], next)) {
        top--;
        sons[next]--;
      }
      stack[top++] = next;
      while (top > 1 && isDone(stack[top - 1], stack[top - 2])) {
        top--;
        sons[stack[top - 1]]--;
      }
    }
    return top == 1;
  }

  private boolean isDone(int word, int neighbour) {
    return heads[word] == neighbour && sons[word] == 0;
  }

  private void search(float[][] scores, int n) {
    reserve(n);
    for (int i = 0; i < n; i++) {
      rightByFirst[i][i] = 0;
      rightByLast[i][i] = 0;
      leftByFirst[i][i] = 0;
      leftByLast[i][i] = 0;
    }
    for (int length = 1; length < n; length++) {
      for (int first = 0; first + length < n; first++) {
        join(scores, first, first + length);
      }
    }
    int root = 0;
    for (int i = 1; i < n; i++) {
      if (asRoot(scores, i, n) > asRoot(scores, root, n)) {
        root = i;
      }
    }
    heads[root] = n;
    readLeft(0, root);
    readRight(root, n - 1);
  }

  private float asRoot(float[][] scores, int word, int n) {
    return scores[word][n] + leftByLast[word][0] + rightByFirst[word][n - 1];
  }

  private void join(float[][] scores, int first, int last) {
    int split = bestSum(rightByFirst[first], leftByLast[last], 1, first, last);
    float sum = rightByFirst[first][split] + leftByLast[last][split + 1];
    openSplit[first][last] = (short) split;
    openRightByFirst[first][last] = sum + scores[last][first];
    openLeftByLast[last][first] = sum + scores[first][last];

    split = bestSum(openRightByFirst[first], rightByLast[last], 0, first + 1, last + 1);
    sum = openRightByFirst[first][split] + rightByLast[last][split];
    rightSplit[first][last] = (short) split;
    rightByFirst[first][last] = sum;
    rightByLast[last][first] = sum;

    split = bestSum(leftByFirst[first], openLeftByLast[last], 0, first, last);
    sum = leftByFirst[first][split] + openLeftByLast[last][split];
    leftSplit[first][last] = (short) split;
    leftByFirst[first][last] = sum;
    leftByLast[last][first] = sum;
  }

  private static int bestSum(float[] a, float[] b, int shift, int from, int to) {
    int best = from;
    float most = Float.NEGATIVE_INFINITY;
    for (int k = from; k < to; k++) {
      float sum = a[k] + b[k + shift];
      if (sum > most) {
        most = sum;
        best = k;
      }
    }
    return best;
  }

  /// Sets the heads of the words before `last`, all of which hang below it.
  private void readLeft(int first, int last) {
    if (first < last) {
      int split = leftSplit[first][last];
      heads[split] = last;
      readLeft(first, split);
      readBetween(split, last);
    }
  }

  private void readRight(int first, int last) {
    if (first < last) {
      int split = rightSplit[first][last];
      heads[split] = first;
      readBetween(first, split);
      readRight(split, last);
    }
  }

  private void readBetween(int first, int last) {
    int split = openSplit[first][last];
    readRight(first, split);
    readLeft(split + 1, last);
  }

  private void reserve(int n) {
    if (n > openSplit.length) {
      int room = Math.max(64, n + n / 2);
      rightByFirst = new float[room][room];
      rightByLast = new float[room][room];
      leftByFirst = new float[room][room];
      leftByLast = new float[room][room];
      openRightByFirst = new float[room][room];
      openLeftByLast = new float[room][room];
      openSplit = new short[room][room];
      rightSplit = new short[room][room];
      leftSplit = new short[room][room];
    }
  }
}
