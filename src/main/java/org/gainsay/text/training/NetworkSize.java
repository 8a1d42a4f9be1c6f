package org.gainsay.text.training;

import java.util.List;

/// How large a network is.
///
/// @param vector dimensions that the vectors of words are drawn together to
/// @param features dimensions of what is learned of a word, by kind of feature
/// @param hidden dimensions of the layers
/// @param layers how many recurrent layers there are
/// @param arcs dimensions in which words are compared as head and dependent
/// @param relations dimensions out of which relations are chosen
record NetworkSize(
    int vector, List<Integer> features, int hidden, int layers, int arcs, int relations) {

  NetworkSize {
    features = List.copyOf(features);
  }

  /// The proportions that were found good.
  static NetworkSize of(int hidden, int layers) {
    return new NetworkSize(48, List.of(48, 16, 24, 24, 12, 16, 16), hidden, layers, 64, 64);
  }
}
