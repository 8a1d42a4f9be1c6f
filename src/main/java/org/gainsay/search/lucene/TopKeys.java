package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.LongHeap;
import org.jspecify.annotations.Nullable;

/// Keeps the first documents by their standing, and those of one standing by their [DocumentOrder].
/// Within a segment both are one number, a key: the greater, the earlier. What segments keep is put
/// together at the end.
abstract sealed class TopKeys implements DocumentSink permits TopDays, TopScores {

  private final DocumentOrder order;
  private final int size;
  private final @Nullable After after;
  private final List<SegmentKeys> finished = new ArrayList<>();
  private @Nullable List<Ranking.Place> known;

  private @Nullable LeafReaderContext leaf;
  private @Nullable SegmentColumns columns;
  private LongHeap heap = new LongHeap(1);

  /// Only documents whose key is less are kept.
  private long below;

  /// Whoever stands lower is not among the first.
  private int least = Integer.MIN_VALUE;

  /// The last document of the page before.
  record After(int standing, DocumentOrder.Position position) {}

  /// @param size so many are kept, if there are so many
  /// @param after only those after this one are kept, or null for the very first
  TopKeys(DocumentOrder order, int size, @Nullable After after) {
    this.order = order;
    this.size = size;
    this.after = after;
  }

  static long key(int standing, int rank) {
    return ((long) standing << Integer.SIZE) | (Integer.MAX_VALUE - rank);
  }

  static int standing(long key) {
    return (int) (key >> Integer.SIZE);
  }

  static int rank(long key) {
    return Integer.MAX_VALUE - (int) key;
  }

  /// Whether it takes the very first.
  final boolean isFirstPage() {
    return after == null;
  }

  @Override
  public final void turnTo(LeafReaderContext newLeaf, SegmentColumns newColumns)
      throws IOException {
    finish();
    leaf = newLeaf;
    columns = newColumns;
    // A heap of size 0 is none; ask for one more and hand out none.
    heap = new LongHeap(Math.max(1, Math.min(size, newLeaf.reader().maxDoc())));
    below =
        after == null
            ? Long.MAX_VALUE
            : key(after.standing(), order.rankAfter(newLeaf.ord, after.position())) + 1;
  }

  /// The columns of the segment it was turned to.
  final SegmentColumns columns() {
    if (columns == null) {
      throw new IllegalStateException("no segment");
    }
    return columns;
  }

  /// What a document must stand at to be among the first.
  final int least() {
    return least;
  }

  /// Offers the document at a place.
  final void offer(int standing, int place) {
    if (standing >= least && size > 0) {
      long key = key(standing, columns().order().rank(place));
      if (key < below && heap.insertWithOverflow(key) && heap.size() == size) {
        least = Math.max(least, standing(heap.top()));
      }
    }
  }

  @Override
  public final boolean hasRoom() {
    return heap.size() < size;
  }

  /// Whether so many documents are so many more than it takes.
  final boolean isFewOf(long offered) {
    return offered / (2 * SegmentOrder.SHARE) > size;
  }

  /// Takes the first of all in this order from somebody who knows them.
  final void take(List<Ranking.Place> first) {
    known = first.subList(0, Math.min(size, first.size()));
  }

  private void finish() {
    if (leaf != null && columns != null && heap.size() > 0) {
      long[] keys = new long[heap.size()];
      for (int i = keys.length - 1; i >= 0; i--) {
        keys[i] = heap.pop();
      }
      finished.add(new SegmentKeys(leaf, columns.order(), order, keys));
    }
    leaf = null;
  }

  /// The documents in order, each as its standing and below that its number in the whole reader.
  final long[] documents() throws IOException {
    finish();
    return SegmentKeys.merge(finished, size);
  }

  /// The documents in order.
  final List<Ranking.Place> places() throws IOException {
    if (known != null) {
      return known;
    }
    List<Ranking.Place> places = new ArrayList<>();
    for (long document : documents()) {
      int standing = standing(document);
      places.add(new Ranking.Place((int) document, score(standing), standing));
    }
    return places;
  }

  /// What a document of this standing scores, or 0.
  abstract float score(int standing);
}
