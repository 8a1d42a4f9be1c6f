package org.gainsay.text.syntax;

import java.util.Arrays;

/// Tags words from left to right with an averaged perceptron. Immutable and safe for several
/// threads, each with its own [SentenceWords].
public final class Tagger {

  private final Weights weights;
  private final int tags;

  /// Makes a tagger of `tags` tags, numbered from 0.
  public Tagger(Weights weights, int tags) {
    this.weights = weights;
    this.tags = tags;
  }

  /// Sets the tags of a finished sentence.
  public void tag(SentenceWords words) {
    long[] features = new long[TagFeatures.MOST];
    float[] scores = new float[tags];
    for (int i = 0; i < words.size(); i++) {
      words.setTag(i, best(words, i, features, scores));
    }
  }

  /// The best tag of a word, given the tags before it; leaves the features and scores behind.
  int best(SentenceWords words, int i, long[] features, float[] scores) {
    int n = TagFeatures.extract(words, i, features);
    Arrays.fill(scores, 0);
    weights.score(features, 0, n, scores);
    int best = 0;
    for (int tag = 1; tag < tags; tag++) {
      if (scores[tag] > scores[best]) {
        best = tag;
      }
    }
    return best;
  }
}
