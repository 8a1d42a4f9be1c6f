package org.gainsay.search.lucene;

import org.gainsay.search.SortOrder;

/// Keeps the first documents in an order of time; those without a day are last.
final class TopDays extends TopKeys {

  private final boolean newest;

  /// @param below only documents whose [#keyOf] is less are kept
  TopDays(SortOrder order, int size, long below) {
    super(size, below);
    newest = order != SortOrder.OLDEST;
  }

  long keyOf(int day, int document) {
    return key(day == SegmentColumns.NO_DAY || newest ? day : -day, document);
  }

  @Override
  public void offer(SegmentColumns segment, int place, int document, float score) {
    offer(keyOf(segment.dayAt(place), document));
  }
}
