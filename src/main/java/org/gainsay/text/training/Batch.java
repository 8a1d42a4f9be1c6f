package org.gainsay.text.training;

/// Some sentences to learn from, their words one after another.
final class Batch {

  private final int[][] words;
  private final int[] starts;
  private final int[] tags;
  private final int[] heads;
  private final int[] relations;

  /// Makes one.
  ///
  /// @param words by word, the number of its vector and then those of its features
  /// @param starts where the sentences start, and after them the number of words
  /// @param tags by word, its tag
  /// @param heads by word, the place of its head in the batch, or -1 for the root
  /// @param relations by word, its relation
  Batch(int[][] words, int[] starts, int[] tags, int[] heads, int[] relations) {
    this.words = words;
    this.starts = starts;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  int[][] words() {
    return words;
  }

  int[] starts() {
    return starts;
  }

  int[] tags() {
    return tags;
  }

  int[] heads() {
    return heads;
  }

  int[] relations() {
    return relations;
  }
}
