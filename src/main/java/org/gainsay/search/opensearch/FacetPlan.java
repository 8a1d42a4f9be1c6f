package org.gainsay.search.opensearch;

import java.io.IOException;
import java.util.ArrayList;
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

  private final View view;
  private final Names names;
  private final SearchRequest request;
  private final Set<Dimension> counted = EnumSet.noneOf(Dimension.class);
  private final Set<Dimension> sideways = EnumSet.noneOf(Dimension.class);

  /// @param isAll whether the query, filters aside, finds everything
  FacetPlan(View view, Names names, SearchRequest request, boolean isAll) {
    this.view = view;
    this.names = names;
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
      Map<String, Object> values =
          new FacetReader(view, request.unit(), dimension, Dsl.all()).aggregation();
      EnumSet<Dimension> others = EnumSet.copyOf(sideways);
      others.remove(dimension);
      aggregations.put(
          dimension.name(),
          others.isEmpty()
              ? values
              : Map.of("filter", Dsl.filtered(of(others)), "aggs", Map.of(Found.INSIDE, values)));
    }
    return aggregations;
  }

  private List<Object> of(Set<Dimension> dimensions) throws IOException {
    List<Object> filters = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      filters.addAll(FilterQueries.of(names, request.filters(), dimension));
    }
    return filters;
  }
}
