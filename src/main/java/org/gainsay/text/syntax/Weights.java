package org.gainsay.text.syntax;

/// The weights of a linear model: for each feature, one for some of the classes.
public interface Weights {

  /// Adds to each class's score the weights of the features.
  ///
  /// @param features feature hashes, which may be overwritten
  /// @param from index of the first of them
  /// @param to index after the last
  /// @param scores one for each class, added to
  void score(long[] features, int from, int to, float[] scores);
}
