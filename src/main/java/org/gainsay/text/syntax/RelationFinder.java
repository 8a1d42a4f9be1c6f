package org.gainsay.text.syntax;

/// Finds the relations of words to their heads. Reused from sentence to sentence; not for several
/// threads.
final class RelationFinder {

  private final TopLayer top;
  private final int rootRelation;
  private final int size;
  private float[][] hidden = {};
  private float[][] scores = {};
  private int[] relations = {};

  /// Makes a finder.
  ///
  /// @param rootRelation number of the relation that the root has and no other word
  RelationFinder(TopLayer top, int rootRelation) {
    this.top = top;
    this.rootRelation = rootRelation;
    size = top.relations().in();
  }

  /// The relations of the words, good until the next call.
  int[] find(float[][] views, int[] heads, int n) {
    if (n > hidden.length) {
      int room = n + n / 2;
      hidden = new float[room][size];
      scores = new float[room][top.relations().out()];
      relations = new int[room];
    }
    for (int t = 0; t < n; t++) {
      if (heads[t] == n) {
        add(views[t], top.relationRoot(), 0, top.reach()[Distance.NONE], hidden[t]);
      } else {
        float[] reach = top.reach()[Distance.of(heads[t] - t)];
        add(views[t], views[heads[t]], top.relationOfHead(), reach, hidden[t]);
      }
    }
    top.relations().apply(hidden, n, scores);
    for (int t = 0; t < n; t++) {
      relations[t] = heads[t] == n ? rootRelation : best(scores[t]);
    }
    return relations;
  }

  /// The scores of the last search.
  float[][] scores() {
    return scores;
  }

  private void add(float[] child, float[] head, int headAt, float[] reach, float[] sum) {
    int childAt = top.relationOfChild();
    for (int k = 0; k < size; k++) {
      sum[k] = Math.max(0, child[childAt + k] + head[headAt + k] + reach[k]);
    }
  }

  private int best(float[] own) {
    int best = rootRelation == 0 ? 1 : 0;
    for (int relation = 0; relation < own.length; relation++) {
      if (relation != rootRelation && own[relation] > own[best]) {
        best = relation;
      }
    }
    return best;
  }
}
