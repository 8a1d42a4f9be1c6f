package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/// The documents of a segment by the ids of their articles, and those of one article as they stand
/// in its block. The numbers of documents tell in which order articles were written, and this does
/// not. Immutable.
final class SegmentOrder {

  /// One article of so many is among the first.
  static final int SHARE = 64;

  /// By place how many documents of the segment come before.
  private final int[] ranks;

  /// By article in this order, its first document and the rank of that.
  private final int[] firstDocuments;

  private final int[] firstRanks;

  /// By article in this order, the number of its id among those of the segment.
  private final int[] ids;

  /// The documents of the first articles, as bits.
  private final long[] foremost;

  private SegmentOrder(
      int[] ranks, int[] firstDocuments, int[] firstRanks, int[] ids, long[] foremost) {
    this.foremost = foremost;
    this.ranks = ranks;
    this.firstDocuments = firstDocuments;
    this.firstRanks = firstRanks;
    this.ids = ids;
  }

  static SegmentOrder of(LeafReader reader, Places places) throws IOException {
    SortedDocValues values = DocValues.getSorted(reader, Fields.ID);
    int[] before = new int[values.getValueCount() + 1];
    int articles = 0;
    while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      before[values.ordValue() + 1]++;
      articles++;
    }
    for (int i = 1; i < before.length; i++) {
      before[i] += before[i - 1];
    }
    int[] firstDocuments = new int[articles];
    int[] sizes = new int[articles];
    int[] ids = new int[articles];
    values = DocValues.getSorted(reader, Fields.ID);
    int block = 0;
    while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      // Of several versions of an article all but the last are deleted.
      int at = before[values.ordValue()]++;
      firstDocuments[at] = block;
      sizes[at] = values.docID() + 1 - block;
      ids[at] = values.ordValue();
      block = values.docID() + 1;
    }
    int[] ranks = new int[reader.maxDoc()];
    int[] firstRanks = new int[articles];
    FixedBitSet foremost = new FixedBitSet(reader.maxDoc());
    int rank = 0;
    for (int i = 0; i < articles; i++) {
      firstRanks[i] = rank;
      for (int j = 0; j < sizes[i]; j++) {
        ranks[places.of(firstDocuments[i] + j)] = rank++;
      }
      if (i < articles / SHARE) {
        foremost.set(firstDocuments[i], firstDocuments[i] + sizes[i]);
      }
    }
    return new SegmentOrder(ranks, firstDocuments, firstRanks, ids, foremost.getBits());
  }

  /// The documents of the first articles, one article in [#SHARE], as bits: all others come after
  /// them.
  long[] foremost() {
    return foremost;
  }

  /// How many documents of the segment come before the one at a place.
  int rank(int place) {
    return ranks[place];
  }

  /// The document at a rank.
  int document(int rank) {
    int article = article(rank);
    return firstDocuments[article] + rank - firstRanks[article];
  }

  /// The number of a document's article among the ids of the segment.
  int id(int rank) {
    return ids[article(rank)];
  }

  /// Where a document stands in its block.
  int index(int rank) {
    return rank - firstRanks[article(rank)];
  }

  private int article(int rank) {
    int found = Arrays.binarySearch(firstRanks, rank);
    return found >= 0 ? found : -2 - found;
  }

  /// The first rank after a document of an article, which need not be in the segment.
  int after(LeafReader reader, BytesRef articleId, int index) throws IOException {
    int id = DocValues.getSorted(reader, Fields.ID).lookupTerm(articleId);
    int next = firstOf(id < 0 ? -1 - id : id + 1);
    return id < 0 ? rankOf(next) : firstRanks[next - 1] + index + 1;
  }

  /// The first article with this id or a greater one.
  private int firstOf(int id) {
    int at = Arrays.binarySearch(ids, id);
    if (at < 0) {
      return -1 - at;
    }
    while (at > 0 && ids[at - 1] == id) {
      at--;
    }
    return at;
  }

  private int rankOf(int article) {
    return article < firstRanks.length ? firstRanks[article] : ranks.length;
  }
}
