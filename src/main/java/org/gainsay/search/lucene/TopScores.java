package org.gainsay.search.lucene;

/// Keeps the documents that match best.
final class TopScores extends TopKeys {

  /// What all documents score, or 0 where they differ.
  private final float same;

  private TopScores(int size, long below, float same) {
    super(size, below);
    this.same = same;
  }

  /// Keeps the best.
  ///
  /// @param below only documents whose [#keyOf] is less are kept
  static TopScores best(int size, long below) {
    return new TopScores(size, below, 0);
  }

  /// Keeps the first of documents that all match equally well.
  static TopScores equal(int size, long below) {
    return new TopScores(size, below, 1);
  }

  /// Scores are not negative, and the bits of such numbers are in the order of the numbers.
  static long keyOf(float score, int document) {
    return key(Float.floatToIntBits(score), document);
  }

  static float score(long key) {
    return Float.intBitsToFloat((int) (key >>> 32));
  }

  @Override
  public boolean needsScores() {
    return same == 0;
  }

  @Override
  public boolean isFull() {
    return same != 0 && hasAll();
  }

  @Override
  public void offer(SegmentColumns segment, int place, int document, float score) {
    offer(keyOf(same == 0 ? score : same, document));
  }
}
