package org.gainsay.search.lucene;

import java.util.List;
import org.apache.lucene.util.LongHeap;

/// Keeps the first documents in an order. A document and its place in the order are one number: the
/// greater, the earlier; of two documents at one place, that of the lower number comes first.
abstract sealed class TopKeys implements DocumentSink permits TopDays, TopScores {

  private final int size;
  private final long below;
  private final LongHeap heap;

  /// @param below only documents whose key is less are kept
  TopKeys(int size, long below) {
    this.size = size;
    this.below = below;
    // A heap of size 0 is none; ask for one more and hand out none.
    this.heap = new LongHeap(Math.max(1, size));
  }

  static long key(int place, int document) {
    return ((long) place << 32) | (Integer.MAX_VALUE - document);
  }

  static int document(long key) {
    return Integer.MAX_VALUE - (int) key;
  }

  /// Whether it takes the very first.
  final boolean isFirstPage() {
    return below == Long.MAX_VALUE;
  }

  /// Whether it holds as many as it may.
  final boolean hasAll() {
    return heap.size() >= size;
  }

  /// Offers a document by its key.
  final void offer(long key) {
    if (key < below && size > 0) {
      heap.insertWithOverflow(key);
    }
  }

  final void offerAll(List<Long> keys) {
    keys.forEach(this::offer);
  }

  /// The keys in order.
  final long[] keys() {
    long[] keys = new long[heap.size()];
    for (int i = keys.length - 1; i >= 0; i--) {
      keys[i] = heap.pop();
    }
    return keys;
  }
}
