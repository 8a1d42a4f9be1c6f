package org.gainsay.search.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.gainsay.search.Dimension;
import org.gainsay.search.Facet;
import org.gainsay.search.FacetRequest;
import org.gainsay.search.Filters;
import org.gainsay.search.Histogram;
import org.gainsay.search.Hit;
import org.gainsay.search.ParsedQuery;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.SearchResult;
import org.gainsay.search.SortOrder;
import org.gainsay.search.words.Tokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Answers one request over one view.
final class SearchRun {

  private static final int PAGE = 1_000;

  private final View view;
  private final SearchRequest request;
  private final ParsedQuery parsed;
  private final Names names;
  private final Hits hits;
  private final QueryTranslator.@Nullable Part part;

  /// @param names may be of a newer view, if this one is only to page on
  SearchRun(View view, Names names, SearchRequest request, ParsedQuery parsed, Tokens tokens)
      throws IOException {
    this.view = view;
    this.request = request;
    this.parsed = parsed;
    this.names = names;
    Marks marks = new Marks();
    part =
        new QueryTranslator(names, request.unit(), request.exact(), tokens, marks)
            .part(parsed.root());
    hits = new Hits(names, marks, tokens);
  }

  SearchResult run(@Nullable Cursor cursor) throws IOException {
    Filters filters = request.filters();
    Map<String, Object> body = new LinkedHashMap<>();
    // One more tells whether there is a page after this one.
    body.put("size", request.size() == 0 ? 0 : request.size() + 1);
    body.put("track_total_hits", true);
    body.put("_source", Hits.source(request.unit()));
    body.put("sort", sort());
    if (cursor != null) {
      body.put("search_after", cursor.after());
    }
    body.put("query", query(List.of(FilterQueries.dates(filters.dates())), true));
    Map<Dimension, FacetReader> readers = readers();
    if (readers.isEmpty()) {
      body.put("query", query(passing(Set.of()), true));
    } else {
      // Facets must see more than the hits.
      body.put("post_filter", Dsl.filtered(FilterQueries.all(names, filters, Set.of())));
      Map<String, Object> aggregations = new HashMap<>();
      for (var entry : readers.entrySet()) {
        aggregations.put(
            entry.getKey().name(),
            Map.of(
                "filter",
                Dsl.filtered(FilterQueries.all(names, filters, Set.of(entry.getKey()))),
                "aggs",
                Map.of("values", entry.getValue().aggregation())));
      }
      body.put("aggs", aggregations);
    }
    JsonNode answer = view.search(body);
    List<Hit> page = new ArrayList<>();
    JsonNode last = null;
    JsonNode found = answer.path("hits").path("hits");
    for (JsonNode one : found) {
      if (page.size() < request.size()) {
        page.add(hits.hit(one, request.unit()));
        last = one;
      }
    }
    String next =
        last == null || found.size() <= request.size()
            ? null
            : new Cursor(view.id(), sortedBy(last)).write();
    return new SearchResult(
        answer.path("hits").path("total").path("value").asLong(),
        page,
        facets(readers, answer.path("aggregations")),
        histogram(request.histogram()),
        next,
        parsed.reading(),
        null,
        false);
  }

  private Map<Dimension, FacetReader> readers() throws IOException {
    Map<Dimension, FacetReader> readers = new EnumMap<>(Dimension.class);
    for (FacetRequest facet : request.facets()) {
      Dimension dimension = facet.dimension();
      readers.put(
          dimension,
          new FacetReader(
              view, request.unit(), dimension, query(passing(Set.of(dimension)), false)));
    }
    return readers;
  }

  private List<Facet> facets(Map<Dimension, FacetReader> readers, JsonNode aggregations)
      throws IOException {
    Map<Dimension, Map<Integer, Long>> counts = new EnumMap<>(Dimension.class);
    List<Facet> facets = new ArrayList<>();
    for (FacetRequest facet : request.facets()) {
      Dimension dimension = facet.dimension();
      FacetReader reader = readers.get(dimension);
      if (reader != null && !counts.containsKey(dimension)) {
        counts.put(dimension, reader.counts(aggregations.path(dimension.name()).path("values")));
      }
      facets.add(
          FacetReader.facet(
              facet,
              names.of(dimension).identities(),
              counts.getOrDefault(dimension, Map.of()),
              request.filters().included(dimension)));
    }
    return facets;
  }

  private @Nullable Histogram histogram(Histogram.@Nullable Interval interval) throws IOException {
    if (interval == null) {
      return null;
    }
    Object query = query(FilterQueries.all(names, request.filters(), TimeCounts.SIDEWAYS), false);
    return TimeCounts.histogram(view, query, interval);
  }

  /// What passes the date range and all filters but those on some dimensions.
  private List<Object> passing(Set<Dimension> without) throws IOException {
    EnumSet<Dimension> left = EnumSet.noneOf(Dimension.class);
    left.addAll(without);
    List<Object> filters = new ArrayList<>(FilterQueries.all(names, request.filters(), left));
    filters.add(FilterQueries.dates(request.filters().dates()));
    return filters;
  }

  private Object query(List<?> filters, boolean ranked) {
    List<Object> filter = new ArrayList<>(filters);
    filter.add(Dsl.term(Schema.UNIT, request.unit().name()));
    QueryTranslator.Part own = part;
    if (own != null && ranked && isRanked()) {
      return Map.of("bool", Map.of("must", List.of(own.query()), "filter", filter));
    }
    if (own != null) {
      filter.add(own.query());
    }
    return Dsl.filtered(filter);
  }

  private boolean isRanked() {
    return part != null && part.scored() && request.sort() == SortOrder.RELEVANCE;
  }

  private List<Object> sort() {
    Object first =
        isRanked()
            ? Map.of("_score", Map.of("order", "desc"))
            : Map.of(
                Schema.DAY,
                Map.of(
                    "order",
                    request.sort() == SortOrder.OLDEST ? "asc" : "desc",
                    "missing",
                    "_last"));
    // What ties stands in the order of articles and of their texts.
    return List.of(
        first,
        Map.of(Schema.ARTICLE, Map.of("order", "asc")),
        Map.of(Schema.PLACE, Map.of("order", "asc")));
  }

  private static List<Object> sortedBy(JsonNode hit) {
    List<Object> values = new ArrayList<>();
    for (JsonNode value : hit.path("sort")) {
      values.add(
          value.isIntegralNumber()
              ? (Object) value.longValue()
              : value.isNumber() ? (Object) value.doubleValue() : value.asString());
    }
    return values;
  }

  /// Hands out all hits; those of some articles only, if there are any.
  long export(Set<String> articleIds, Consumer<Hit> consumer) throws IOException {
    List<Object> filters = passing(Set.of());
    if (!articleIds.isEmpty()) {
      filters.add(Dsl.anyTerm(Schema.ARTICLE, articleIds));
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("size", PAGE);
    body.put("track_total_hits", false);
    body.put("_source", Hits.source(request.unit()));
    body.put(
        "sort",
        request.sort() == SortOrder.RELEVANCE
            ? List.of(Map.of(Schema.ID, Map.of("order", "asc")))
            : sort());
    body.put("query", query(filters, false));
    return view.scan(body, found -> consumer.accept(hits.hit(found, request.unit())));
  }
}
