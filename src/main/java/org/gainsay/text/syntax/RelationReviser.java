package org.gainsay.text.syntax;

import java.util.Arrays;

/// Chooses the relations of a finished tree anew, now that each word's brothers and the place of
/// its head are known. Not for several threads.
public final class RelationReviser {

  private final Weights weights;
  private final int root;
  private final float[] scores;
  private final long[] features = new long[RevisionFeatures.MOST];
  private int featureCount;
  private int[] before = new int[64];
  private int[] after = new int[64];
  private int[] last = new int[64];

  /// Makes a reviser.
  ///
  /// @param relations how many relations there are
  /// @param root number of the relation `root`
  public RelationReviser(Weights weights, int relations, int root) {
    this.weights = weights;
    this.root = root;
    scores = new float[relations];
  }

  /// Looks at a finished tree; then [#choose] tells about its words.
  public void look(ParseState tree) {
    int n = tree.size;
    if (n + 1 > before.length) {
      before = new int[2 * n];
      after = new int[2 * n];
      last = new int[2 * n];
    }
    Arrays.fill(last, 0, n + 1, ParseState.NONE);
    for (int i = 0; i < n; i++) {
      int brother = last[tree.head[i]];
      before[i] = brother;
      after[i] = ParseState.NONE;
      if (brother >= 0) {
        after[brother] = i;
      }
      last[tree.head[i]] = i;
    }
  }

  /// The best relation of a word in the tree last looked at, which keeps the ones it has.
  public int choose(ParseState tree, int word, SentenceWords words, SentenceOutline outline) {
    if (tree.head[word] == tree.size) {
      featureCount = 0;
      return root;
    }
    int leftSet = 0;
    for (int brother = before[word]; brother >= 0; brother = before[brother]) {
      leftSet |= ParseState.bit(tree.relation[brother]);
    }
    int rightSet = 0;
    for (int brother = after[word]; brother >= 0; brother = after[brother]) {
      rightSet |= ParseState.bit(tree.relation[brother]);
    }
    featureCount =
        RevisionFeatures.extract(
            tree, word, before[word], after[word], leftSet, rightSet, words, outline, features);
    Arrays.fill(scores, 0);
    weights.score(features, 0, featureCount, scores);
    scores[root] = Float.NEGATIVE_INFINITY;
    int best = 0;
    for (int relation = 1; relation < scores.length; relation++) {
      if (scores[relation] > scores[best]) {
        best = relation;
      }
    }
    return best;
  }

  /// The features of the last choice, for training.
  public long[] features() {
    return features;
  }

  /// How many features the last choice had; none if there was nothing to choose.
  public int featureCount() {
    return featureCount;
  }

  /// The scores of the last choice.
  public float[] scores() {
    return scores;
  }
}
