package org.gainsay.search.lucene;

/// Takes the documents that match and pass.
interface DocumentSink {

  /// Takes nothing.
  DocumentSink NONE =
      new DocumentSink() {
        @Override
        public void offer(SegmentColumns segment, int place, int document, float score) {}

        @Override
        public boolean isFull() {
          return true;
        }
      };

  /// Takes the next one.
  ///
  /// @param segment its segment
  /// @param place its place in the segment's columns
  /// @param document its number in the whole reader
  /// @param score how well it matches; 0 unless [#needsScores]
  void offer(SegmentColumns segment, int place, int document, float score);

  /// Whether it takes no document that comes after those it was given.
  default boolean isFull() {
    return false;
  }

  /// Whether the scores are worth their price.
  default boolean needsScores() {
    return false;
  }
}
