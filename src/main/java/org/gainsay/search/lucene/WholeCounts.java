package org.gainsay.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.gainsay.search.Dimension;
import org.gainsay.search.Facet;
import org.gainsay.search.FacetRequest;
import org.gainsay.search.Filters;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.SortOrder;
import org.gainsay.search.Unit;

/// What a search without words and filters finds in a snapshot. It is asked often, and costs a walk
/// over everything, so each part is kept once it is known. For several threads.
final class WholeCounts {

  /// So many first places are kept: enough for a page and for whether there is another.
  private static final int FIRST = SearchRequest.MAX_SIZE + 1;

  /// Facets of at most so many values are kept as they were asked for: all that can be asked for
  /// have room.
  private static final int SMALL = 100;

  private record Value(Unit unit, Dimension dimension) {}

  private record Asked(Unit unit, FacetRequest facet) {}

  private record Order(Unit unit, boolean oldest) {}

  private final Map<Value, FacetCounts> counts = new ConcurrentHashMap<>();
  private final Map<Asked, Facet> facets = new ConcurrentHashMap<>();
  private final Map<Unit, Long> totals = new ConcurrentHashMap<>();
  private final Map<Order, List<Ranking.Place>> first = new ConcurrentHashMap<>();

  /// Lets go of what is large and can be counted again.
  void forget() {
    counts.clear();
    facets.clear();
    first.clear();
  }

  /// A facet over everything.
  ///
  /// @param chosen values that are shown in any case
  Facet facet(Snapshot snapshot, Unit unit, FacetRequest request, Set<String> chosen) {
    FacetCounts all = counts(snapshot, unit, request.dimension());
    if (request.limit() > SMALL || !request.containing().isBlank()) {
      return all.facet(request, chosen);
    }
    Facet facet =
        facets.computeIfAbsent(new Asked(unit, request), _ -> all.facet(request, Set.of()));
    return all.withChosen(facet, chosen);
  }

  /// The counted values of a dimension.
  FacetCounts counts(Snapshot snapshot, Unit unit, Dimension dimension) {
    return counts.computeIfAbsent(
        new Value(unit, dimension),
        _ -> {
          FacetTally facet = new FacetTally(dimension, snapshot.identities(dimension));
          run(snapshot, unit, List.of(facet), DocumentSink.NONE);
          return facet.counts();
        });
  }

  long total(Snapshot snapshot, Unit unit) {
    return totals.computeIfAbsent(unit, _ -> countAll(snapshot, unit));
  }

  private static long countAll(Snapshot snapshot, Unit unit) {
    if (snapshot.reader().hasDeletions()) {
      return run(snapshot, unit, List.of(), DocumentSink.NONE);
    }
    try {
      return snapshot.reader().docFreq(new Term(Fields.UNIT, unit.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The first documents in an order of days.
  List<Ranking.Place> first(Snapshot snapshot, Unit unit, SortOrder order) {
    return first.computeIfAbsent(
        new Order(unit, order == SortOrder.OLDEST),
        _ -> {
          TopDays days = new TopDays(order, new DocumentOrder(snapshot), FIRST, null);
          run(snapshot, unit, List.of(), days);
          return places(days);
        });
  }

  private static List<Ranking.Place> places(TopDays days) {
    try {
      return days.places();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long run(
      Snapshot snapshot, Unit unit, List<FacetTally> facets, DocumentSink sink) {
    try {
      DocFilter none = new DocFilter(snapshot, Filters.NONE);
      return new Tally(Matches.all(snapshot, unit, none), facets, null, sink).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
