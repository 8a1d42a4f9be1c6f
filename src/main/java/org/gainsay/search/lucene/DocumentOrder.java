package org.gainsay.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The order of documents that nothing else tells apart: by the ids of their articles, as bytes,
/// and those of one article as they stand in it. It is the same in whatever order, and into however
/// many segments, the articles were written. Not for several threads.
final class DocumentOrder {

  private final Snapshot snapshot;

  /// By segment its ids, if they were asked for.
  private final @Nullable SortedDocValues[] ids;

  DocumentOrder(Snapshot snapshot) {
    this.snapshot = snapshot;
    ids = new SortedDocValues[snapshot.leaves().size()];
  }

  /// A place in the order.
  ///
  /// @param articleId the id of the article
  /// @param index number of the document in the block of its article
  record Position(String articleId, int index) {}

  Position position(int document) throws IOException {
    int segment = segment(document);
    int rank = rank(segment, document);
    String articleId = id(segment, rank).utf8ToString();
    return new Position(articleId, order(segment).index(rank));
  }

  /// The place that the hits after this one come after.
  TopKeys.After after(Ranking.Place place) throws IOException {
    return new TopKeys.After(place.standing(), position(place.document()));
  }

  /// Less than 0 if the first document comes first.
  int compare(int one, int other) throws IOException {
    int segment = segment(one);
    int second = segment(other);
    int rank = rank(segment, one);
    int secondRank = rank(second, other);
    return segment == second
        ? Integer.compare(rank, secondRank)
        : BytesRef.deepCopyOf(id(segment, rank)).compareTo(id(second, secondRank));
  }

  /// Puts documents in order.
  void sort(List<Integer> documents) throws IOException {
    try {
      documents.sort((one, other) -> {
        try {
          return compare(one, other);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// The first rank of a segment that comes after a position.
  int rankAfter(int segment, Position position) throws IOException {
    BytesRef articleId = new BytesRef(position.articleId().getBytes(StandardCharsets.UTF_8));
    return order(segment)
        .after(snapshot.leaves().get(segment).reader(), articleId, position.index());
  }

  /// The id of the article of a document; valid until the next call.
  BytesRef id(int segment, int rank) throws IOException {
    SortedDocValues values = ids[segment];
    if (values == null) {
      values = DocValues.getSorted(snapshot.leaves().get(segment).reader(), Fields.ID);
      ids[segment] = values;
    }
    return values.lookupOrd(order(segment).id(rank));
  }

  private int segment(int document) {
    return ReaderUtil.subIndex(document, snapshot.leaves());
  }

  private int rank(int segment, int document) {
    LeafReaderContext leaf = snapshot.leaves().get(segment);
    SegmentColumns columns = snapshot.columns().get(segment);
    return columns.order().rank(columns.places().of(document - leaf.docBase));
  }

  private SegmentOrder order(int segment) {
    return snapshot.columns().get(segment).order();
  }
}
