package org.gainsay.search.lucene;

/// Takes the documents that match and pass.
interface DocumentSink {

  /// Takes the next one.
  ///
  /// @param day epoch day of publication, or [SegmentColumns#NO_DAY]
  /// @param document its number in the whole reader
  void offer(int day, int document);
}
