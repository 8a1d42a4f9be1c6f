package org.gainsay.search.lucene;

import org.apache.lucene.util.LongHeap;
import org.gainsay.search.SortOrder;

/// Keeps the first documents in an order of time. A document and its day are one number: the
/// greater, the earlier in the order.
final class TopDays implements DocumentSink {

  private final boolean newest;
  private final int size;
  private final long below;
  private final LongHeap heap;

  /// @param below only documents whose [#key] is less are kept
  TopDays(SortOrder order, int size, long below) {
    this.newest = order != SortOrder.OLDEST;
    this.size = size;
    this.below = below;
    // A heap of size 0 is none; ask for one more and hand out none.
    this.heap = new LongHeap(Math.max(1, size));
  }

  /// Of two documents of a day, that of the lower number comes first; without a day they are last.
  long key(int day, int document) {
    int place = day == SegmentColumns.NO_DAY || newest ? day : -day;
    return ((long) place << 32) | (Integer.MAX_VALUE - document);
  }

  static int document(long key) {
    return Integer.MAX_VALUE - (int) key;
  }

  @Override
  public void offer(int day, int document) {
    offer(key(day, document));
  }

  /// Whether it takes the very first.
  boolean isFirstPage() {
    return below == Long.MAX_VALUE;
  }

  /// Offers a document by its [#key].
  void offer(long key) {
    if (key >= below || size == 0) {
      return;
    }
    if (heap.size() < size) {
      heap.push(key);
    } else if (key > heap.top()) {
      heap.updateTop(key);
    }
  }

  /// The keys in order.
  long[] keys() {
    long[] keys = new long[heap.size()];
    for (int i = keys.length - 1; i >= 0; i--) {
      keys[i] = heap.pop();
    }
    return keys;
  }
}
