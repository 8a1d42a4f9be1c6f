package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;

/// The first documents of a segment, to be gone through while those of others are.
final class SegmentKeys {

  private final LeafReaderContext leaf;
  private final SegmentOrder inSegment;
  private final DocumentOrder order;

  /// [TopKeys#key]s, the greatest first.
  private final long[] keys;

  private int at;

  /// The id of the article that the next one is of, and its number; -1 if it was not read yet.
  private BytesRef id = new BytesRef();

  private int number = -1;

  SegmentKeys(LeafReaderContext leaf, SegmentOrder inSegment, DocumentOrder order, long[] keys) {
    this.leaf = leaf;
    this.inSegment = inSegment;
    this.order = order;
    this.keys = keys;
  }

  /// The first documents of all these in order, as [TopKeys#documents] says; goes through them.
  static long[] merge(List<SegmentKeys> segments, int size) throws IOException {
    long all = segments.stream().mapToLong(segment -> segment.keys.length).sum();
    long[] merged = new long[(int) Math.min(size, all)];
    if (segments.size() == 1) {
      SegmentKeys only = segments.getFirst();
      for (int i = 0; i < merged.length; i++) {
        merged[i] = only.next();
      }
      return merged;
    }
    PriorityQueue<SegmentKeys> queue = new PriorityQueue<>(SegmentKeys::compare);
    for (SegmentKeys segment : segments) {
      segment.readId();
      queue.add(segment);
    }
    for (int i = 0; i < merged.length; i++) {
      SegmentKeys first = queue.remove();
      merged[i] = first.next();
      if (first.at < first.keys.length) {
        first.readId();
        queue.add(first);
      }
    }
    return merged;
  }

  private static int compare(SegmentKeys one, SegmentKeys other) {
    int standing = TopKeys.standing(one.keys[one.at]);
    int others = TopKeys.standing(other.keys[other.at]);
    return standing == others ? one.id.compareTo(other.id) : Integer.compare(others, standing);
  }

  private void readId() throws IOException {
    int rank = TopKeys.rank(keys[at]);
    int own = inSegment.id(rank);
    if (own != number) {
      number = own;
      id = BytesRef.deepCopyOf(order.id(leaf.ord, rank));
    }
  }

  private long next() {
    long key = keys[at++];
    int document = leaf.docBase + inSegment.document(TopKeys.rank(key));
    return ((long) TopKeys.standing(key) << Integer.SIZE) | document;
  }
}
