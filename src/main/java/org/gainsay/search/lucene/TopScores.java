package org.gainsay.search.lucene;

import org.jspecify.annotations.Nullable;

/// Keeps the documents that match best.
final class TopScores extends TopKeys {

  /// What all documents score, or 0 where they differ.
  private final float same;

  private TopScores(DocumentOrder order, int size, @Nullable After after, float same) {
    super(order, size, after);
    this.same = same;
  }

  /// Keeps the best.
  ///
  /// @param after only what comes after is kept
  static TopScores best(DocumentOrder order, int size, @Nullable After after) {
    return new TopScores(order, size, after, 0);
  }

  /// Keeps the first of documents that all match equally well.
  static TopScores equal(DocumentOrder order, int size, @Nullable After after) {
    return new TopScores(order, size, after, 1);
  }

  /// Scores are not negative, and the bits of such numbers are in the order of the numbers.
  static int standing(float score) {
    return Float.floatToIntBits(score);
  }

  /// What a document must score to be among the best.
  float leastScore() {
    return Float.intBitsToFloat(Math.max(0, least()));
  }

  @Override
  public boolean needsScores() {
    return same == 0;
  }

  @Override
  public boolean takesForemost(long offered) {
    return same != 0 && isFewOf(offered);
  }

  @Override
  public void offer(int place, int document, float score) {
    offer(standing(same == 0 ? score : same), place);
  }

  @Override
  float score(int standing) {
    return Float.intBitsToFloat(standing);
  }
}
