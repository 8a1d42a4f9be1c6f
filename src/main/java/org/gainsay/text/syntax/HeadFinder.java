package org.gainsay.text.syntax;

/// Finds the heads of the words of a sentence: scores every word as the head of every other, and
/// takes the tree of the highest sum. Reused from sentence to sentence; not for several threads.
final class HeadFinder {

  private final TopLayer top;
  private final int size;
  private final ProjectiveDecoder decoder = new ProjectiveDecoder();
  private float[][] children = {};
  private float[][] wanted = {};
  private float[][] scores = {};

  /// By dimension, what the words are as heads, the root last.
  private float[][] heads = {};

  HeadFinder(TopLayer top) {
    this.top = top;
    size = top.match().in();
  }

  /// The heads of the words, `n` for the root, good until the next call.
  int[] find(float[][] views, int n) {
    if (n > children.length) {
      int room = n + n / 2;
      children = new float[room][size];
      wanted = new float[room][size];
      scores = new float[room][room + 1];
      heads = new float[size][room + 1];
    }
    for (int t = 0; t < n; t++) {
      float[] view = views[t];
      for (int k = 0; k < size; k++) {
        children[t][k] = Math.max(0, view[top.asChild() + k]);
        heads[k][t] = Math.max(0, view[top.asHead() + k]);
      }
    }
    for (int k = 0; k < size; k++) {
      heads[k][n] = top.root()[k];
    }
    top.match().apply(children, n, wanted);
    for (int i = 0; i < n; i++) {
      fillReaches(views, i, n);
    }
    Product.add(scores, n + 1, wanted, heads, size, n);
    return decoder.decode(scores, n);
  }

  /// The scores of the last search.
  float[][] scores() {
    return scores;
  }

  private void fillReaches(float[][] views, int i, int n) {
    float[] row = scores[i];
    float[] own = views[i];
    for (int j = 0; j < n; j++) {
      int reach = Distance.of(j - i);
      row[j] = own[top.reachOfChild() + reach] + views[j][top.reachOfHead() + reach];
    }
    row[n] = 0;
  }
}
