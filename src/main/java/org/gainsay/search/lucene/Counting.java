package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;
import org.gainsay.search.Dimension;
import org.gainsay.search.Facet;
import org.gainsay.search.FacetRequest;
import org.gainsay.search.Filters;
import org.gainsay.search.Histogram;
import org.gainsay.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/// Counts what one search finds, facets and histogram with it, in the cheapest way that its request
/// allows. Used once.
final class Counting {

  private final SearchRequest request;
  private final Matches matches;
  private final List<FacetTally> tallies = new ArrayList<>();
  private final @Nullable TimeTally time;

  /// The dimensions whose counts are those of the whole index.
  private final List<Dimension> whole = new ArrayList<>();

  /// Number of hits once they are counted, or -1.
  private long total = -1;

  Counting(SearchRequest request, Matches matches) {
    this.request = request;
    this.matches = matches;
    Snapshot snapshot = matches.snapshot();
    for (FacetRequest facet : request.facets()) {
      tallies.add(new FacetTally(facet.dimension(), snapshot.identities(facet.dimension())));
    }
    time = request.histogram() == null ? null : new TimeTally(request.histogram(), snapshot);
  }

  /// Goes through all that match; the first time counting on the way.
  ///
  /// @param sink takes what matches, if anybody wants it
  /// @param scoring the query made ready to score, if somebody did that already
  void run(@Nullable TopKeys sink, @Nullable Weight scoring) throws IOException {
    if (total >= 0) {
      new Tally(matches, List.of(), null, sink).run();
    } else if (matches.query() == null && matches.filter().isEmpty() && time == null) {
      countEverything(sink);
    } else {
      Query only = onlyValue();
      total =
          only == null
              ? new Tally(matches, tallies, time, sink).run(scoring)
              : countValue(only, matches.filter().rules().getFirst().dimension(), sink);
    }
  }

  boolean isDone() {
    return total >= 0;
  }

  long total() {
    return total;
  }

  @Nullable Histogram histogram() {
    return time == null ? null : time.histogram();
  }

  /// What is known of the whole index need not be counted again.
  private void countEverything(@Nullable TopKeys sink) throws IOException {
    Snapshot snapshot = matches.snapshot();
    total = snapshot.whole().total(snapshot, request.unit());
    tallies.forEach(facet -> whole.add(facet.dimension()));
    if (sink != null && sink.isFirstPage()) {
      sink.take(snapshot.whole().first(snapshot, request.unit(), request.sort()));
    } else if (sink != null) {
      new Tally(matches, List.of(), null, sink).run();
    }
  }

  /// The documents with a value, if that is all that is asked for and they can be looked up.
  private @Nullable Query onlyValue() {
    DocFilter filter = matches.filter();
    return matches.query() == null && !filter.hasDates() && filter.rules().size() == 1
        ? ValueQueries.of(matches.snapshot(), request.unit(), filter.rules().getFirst())
        : null;
  }

  /// Counts the documents with a value; sideways, its own dimension counts over the whole index.
  private long countValue(Query query, Dimension dimension, @Nullable DocumentSink sink)
      throws IOException {
    List<FacetTally> others =
        tallies.stream().filter(facet -> facet.dimension() != dimension).toList();
    whole.add(dimension);
    DocFilter none = new DocFilter(matches.snapshot(), Filters.NONE);
    return new Tally(matches.with(query, none), others, time, sink).run();
  }

  /// The facets in the order in which they were asked for.
  List<Facet> facets() {
    Map<Dimension, FacetTally> byDimension = new EnumMap<>(Dimension.class);
    tallies.forEach(tally -> byDimension.put(tally.dimension(), tally));
    List<Facet> facets = new ArrayList<>();
    Snapshot snapshot = matches.snapshot();
    for (FacetRequest asked : request.facets()) {
      Dimension dimension = asked.dimension();
      var chosen = request.filters().included(dimension);
      FacetTally tally = byDimension.get(dimension);
      facets.add(
          whole.contains(dimension) || tally == null
              ? snapshot.whole().facet(snapshot, request.unit(), asked, chosen)
              : tally.counts().facet(asked, chosen));
    }
    return facets;
  }
}
