package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.List;

/// Hands out the documents of a search in the order of its hits.
interface Ranking {

  /// A document in this order.
  ///
  /// @param document its number in the whole reader
  /// @param score how well it matches, or 0
  /// @param standing the greater, the earlier; where it is the same, the [DocumentOrder] decides
  record Place(int document, float score, int standing) {}

  /// The next documents, fewer only if there are no more.
  List<Place> next(int count) throws IOException;

  /// Whether the order is that of scores, rather than of days.
  boolean isScored();
}
