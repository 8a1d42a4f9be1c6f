package org.gainsay.search.lucene;

import org.gainsay.search.SortOrder;
import org.jspecify.annotations.Nullable;

/// Keeps the first documents in an order of time; those without a day are last.
final class TopDays extends TopKeys {

  private final SortOrder sort;

  /// @param after only what comes after is kept
  TopDays(SortOrder sort, DocumentOrder order, int size, @Nullable After after) {
    super(order, size, after);
    this.sort = sort;
  }

  /// Where the documents of a day stand in an order of time.
  static int standing(SortOrder sort, int day) {
    return day == SegmentColumns.NO_DAY || sort != SortOrder.OLDEST ? day : -day;
  }

  @Override
  public void offer(int place, int document, float score) {
    offer(standing(sort, columns().dayAt(place)), place);
  }

  @Override
  float score(int standing) {
    return 0;
  }
}
