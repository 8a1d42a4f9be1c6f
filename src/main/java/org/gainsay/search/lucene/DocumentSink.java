package org.gainsay.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/// Takes the documents that match and pass.
interface DocumentSink {

  /// Takes nothing.
  DocumentSink NONE =
      new DocumentSink() {
        @Override
        public void turnTo(LeafReaderContext leaf, SegmentColumns columns) {}

        @Override
        public void offer(int place, int document, float score) {}

        @Override
        public boolean isIdle() {
          return true;
        }
      };

  /// Turns to a segment, whose documents come next.
  void turnTo(LeafReaderContext leaf, SegmentColumns columns) throws IOException;

  /// Takes the next one.
  ///
  /// @param place its place in the segment's columns
  /// @param document its number in the whole reader
  /// @param score how well it matches; 0 unless [#needsScores]
  void offer(int place, int document, float score);

  /// Whether it does nothing with what it is offered.
  default boolean isIdle() {
    return false;
  }

  /// Whether all that it is offered of a segment ties, and it takes so few of so many that these
  /// are likely to be among the [SegmentOrder#foremost]: that those should be offered first.
  ///
  /// @param offered about how many documents will be offered at most
  default boolean takesForemost(long offered) {
    return false;
  }

  /// Whether it would take more documents of the segment, though they come after those it has.
  default boolean hasRoom() {
    return true;
  }

  /// Whether the scores are worth their price.
  default boolean needsScores() {
    return false;
  }
}
