package org.gainsay.search.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.search.Dimension;
import org.gainsay.search.FacetRequest;
import org.gainsay.search.Filters;
import org.gainsay.search.SearchRequest;

/// What a search must count for its facets, and how much wider than its hits it must look for that:
/// no wider than some facet needs, and not at all for what is known of the whole index.
final class FacetPlan {

  /// What follows the name of a dimension in that of the aggregation of its chosen values.
  private static final String CHOSEN = " chosen";

  private final View view;
  private final Names names;
  private final SearchRequest request;
  private final Set<Dimension> counted = EnumSet.noneOf(Dimension.class);
  private final Set<Dimension> sideways = EnumSet.noneOf(Dimension.class);

  /// @param isAll whether the query, filters aside, finds everything
  FacetPlan(View view, SearchRequest request, boolean isAll) {
    this.view = view;
    names = view.names();
    this.request = request;
    for (FacetRequest facet : request.facets()) {
      Dimension dimension = facet.dimension();
      if (isAll && request.filters().without(dimension).equals(Filters.NONE)) {
        continue; // counted by WholeCounts
      }
      counted.add(dimension);
      if (isFiltered(dimension)) {
        sideways.add(dimension);
      }
    }
  }

  private boolean isFiltered(Dimension dimension) {
    Filters filters = request.filters();
    return !filters.included(dimension).isEmpty() || !filters.excluded(dimension).isEmpty();
  }

  /// Dimensions whose filters the query must leave out, so that their facets see what they have to.
  Set<Dimension> sideways() {
    return sideways;
  }

  /// The filters that the query leaves out.
  List<Object> narrowing() throws IOException {
    return of(sideways);
  }

  /// By name of a dimension what is to be counted.
  Map<String, Object> aggregations() throws IOException {
    Map<String, Object> aggregations = new LinkedHashMap<>();
    for (Dimension dimension : counted) {
      FacetReader reader = new FacetReader(view, request.unit(), dimension, Dsl.all());
      int first = first(dimension);
      aggregations.put(dimension.name(), sideways(dimension, reader.aggregation(first)));
      BitSet chosen = chosen(dimension);
      if (first > 0 && !chosen.isEmpty() && !isCountedByTotal(dimension)) {
        Map<String, Object> own = reader.aggregation(chosen);
        if (own != null) {
          aggregations.put(dimension + CHOSEN, sideways(dimension, own));
        }
      }
    }
    return aggregations;
  }

  private Map<String, Object> sideways(Dimension dimension, Map<String, Object> aggregation)
      throws IOException {
    EnumSet<Dimension> others = EnumSet.copyOf(sideways);
    others.remove(dimension);
    return others.isEmpty()
        ? aggregation
        : Map.of("filter", Dsl.filtered(of(others)), "aggs", Map.of(Found.INSIDE, aggregation));
  }

  /// How many values of a dimension are to be shown, or 0 if all are needed to know which ones.
  private int first(Dimension dimension) {
    int first = 0;
    for (FacetRequest facet : request.facets()) {
      if (facet.dimension() == dimension) {
        if (facet.distinct() || !facet.containing().isBlank()) {
          return 0;
        }
        first = Math.max(first, facet.limit());
      }
    }
    return first;
  }

  /// Identities whose counts are shown in any case.
  private BitSet chosen(Dimension dimension) throws IOException {
    return FilterQueries.named(names, dimension, request.filters().included(dimension));
  }

  /// Where one is chosen and nothing else filters its dimension, its count is that of the hits.
  private boolean isCountedByTotal(Dimension dimension) throws IOException {
    return request.filters().excluded(dimension).isEmpty() && chosen(dimension).cardinality() == 1;
  }

  /// Counts by identity, of all or at least of those that are to be shown.
  ///
  /// @param reader over what the facet sees
  Map<Integer, Long> counts(Dimension dimension, FacetReader reader, Found answer)
      throws IOException {
    Found.Values found = answer.values().get(dimension.name());
    if (found == null) {
      return view.whole().of(request.unit(), dimension);
    }
    BitSet chosen = chosen(dimension);
    Found.Values own = answer.values().get(dimension + CHOSEN);
    Map<Integer, Long> known =
        own != null
            ? reader.counts(chosen, own)
            : !chosen.isEmpty() && isCountedByTotal(dimension)
                ? Map.of(chosen.nextSetBit(0), answer.total())
                : Map.of();
    return reader.counts(found, first(dimension), chosen, known);
  }

  private List<Object> of(Set<Dimension> dimensions) throws IOException {
    List<Object> filters = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      filters.addAll(FilterQueries.of(names, request.unit(), request.filters(), dimension));
    }
    return filters;
  }
}
