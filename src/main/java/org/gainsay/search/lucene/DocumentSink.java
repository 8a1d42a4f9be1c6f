package org.gainsay.search.lucene;

/// Takes the documents that match and pass.
interface DocumentSink {

  /// Takes the next one.
  ///
  /// @param segment its segment
  /// @param inSegment its number there
  /// @param document its number in the whole reader
  /// @param score how well it matches; 0 unless [#needsScores]
  void offer(SegmentColumns segment, int inSegment, int document, float score);

  /// Whether the scores are worth their price.
  default boolean needsScores() {
    return false;
  }
}
