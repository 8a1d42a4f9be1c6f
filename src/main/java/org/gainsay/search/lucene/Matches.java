package org.gainsay.search.lucene;

import java.time.Duration;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.gainsay.search.Unit;
import org.jspecify.annotations.Nullable;

/// What a search looks through.
///
/// @param snapshot the state of the index
/// @param searcher a searcher over it that minds the deadline
/// @param unit the documents that count
/// @param query matches only documents of the unit, or null for all of them
/// @param filter what they must pass besides
/// @param deadline when to stop
record Matches(
    Snapshot snapshot,
    IndexSearcher searcher,
    Unit unit,
    @Nullable Query query,
    DocFilter filter,
    Deadline deadline) {

  /// The same for another query and filter.
  Matches with(@Nullable Query other, DocFilter otherFilter) {
    return new Matches(snapshot, searcher, unit, other, otherFilter, deadline);
  }

  /// All quotes that pass a filter, however long it takes.
  static Matches allQuotes(Snapshot snapshot, DocFilter filter) {
    return all(snapshot, Unit.QUOTES, filter);
  }

  /// All documents of a unit that pass a filter, however long it takes.
  static Matches all(Snapshot snapshot, Unit unit, DocFilter filter) {
    IndexSearcher searcher = new IndexSearcher(snapshot.reader());
    searcher.setQueryCache(null);
    Deadline never = new Deadline(Duration.ofDays(1));
    return new Matches(snapshot, searcher, unit, null, filter, never);
  }
}
