package org.gainsay.text.syntax;

import java.util.Arrays;

/// Chooses the relation of an arc that the parser has decided to make. Not for several threads.
public final class RelationChooser {

  private final Weights weights;
  private final int root;
  private final float[] scores;
  private final long[] features = new long[RelationFeatures.MOST];
  private int featureCount;

  /// Makes a chooser.
  ///
  /// @param relations how many relations there are
  /// @param root number of the relation `root`, which only the artificial root's dependent has
  public RelationChooser(Weights weights, int relations, int root) {
    this.weights = weights;
    this.root = root;
    scores = new float[relations];
  }

  /// The best relation for the arc that a move makes.
  public int choose(ParseState state, int move, SentenceWords words, SentenceOutline outline) {
    if (move == ParseState.LEFT && state.next == state.size) {
      featureCount = 0;
      return root;
    }
    featureCount = RelationFeatures.extract(state, move, words, outline, features);
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
