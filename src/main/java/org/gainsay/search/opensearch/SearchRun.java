package org.gainsay.search.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.gainsay.search.Dimension;
import org.gainsay.search.Facet;
import org.gainsay.search.FacetRequest;
import org.gainsay.search.Histogram;
import org.gainsay.search.Hit;
import org.gainsay.search.ParsedQuery;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.SearchResult;
import org.gainsay.search.SortOrder;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Tokens;
import org.jspecify.annotations.Nullable;

/// Answers one request over one view.
final class SearchRun {

  private static final int PAGE = 1_000;

  /// What ties stands in the order of articles and of their texts. To order by scores alone and ask
  /// again where a page ends among equals cost more: short quotes tie often.
  private static final List<Object> TIES =
      List.of(
          Map.of(Schema.ARTICLE, Map.of("order", "asc")),
          Map.of(Schema.PLACE, Map.of("order", "asc")));

  private final View view;
  private final SearchRequest request;
  private final ParsedQuery parsed;
  private final Names names;
  private final Hits hits;
  private final QueryTranslator.@Nullable Part part;

  SearchRun(View view, SearchRequest request, ParsedQuery parsed, Tokens tokens)
      throws IOException {
    this.view = view;
    this.request = request;
    this.parsed = parsed;
    names = view.names();
    Marks marks = new Marks();
    part =
        new QueryTranslator(names, request.unit(), request.exact(), tokens, marks)
            .part(parsed.root());
    hits = new Hits(request.unit(), names, marks, tokens);
  }

  SearchResult run(@Nullable Cursor cursor) throws IOException {
    Map<String, Object> body = new LinkedHashMap<>();
    // One more tells whether there is a page after this one.
    body.put("size", request.size() == 0 ? 0 : request.size() + 1);
    body.put("track_total_hits", true);
    body.put("_source", Hits.source(request.unit()));
    body.put("sort", sort());
    if (cursor != null) {
      body.put("search_after", cursor.after());
    }
    FacetPlan plan = new FacetPlan(view, request, part == null);
    body.put("query", query(passing(plan.sideways()), true));
    if (!plan.sideways().isEmpty()) {
      // Facets must see more than the hits.
      body.put("post_filter", Dsl.filtered(plan.narrowing()));
    }
    Map<String, Object> aggregations = plan.aggregations();
    if (!aggregations.isEmpty()) {
      body.put("aggs", aggregations);
    }
    if (isGrouped()) {
      body.put("docvalue_fields", List.of(Schema.PRINT));
    }
    Found answer = view.find(body);
    List<FoundHit> found = answer.hits();
    GroupedPage grouped = isGrouped() ? grouped() : null;
    if (grouped != null) {
      found = grouped.read(found, body, request.size() + 1);
    }
    List<Hit> page = new ArrayList<>();
    for (FoundHit one : found.subList(0, Math.min(found.size(), request.size()))) {
      Hit hit = hits.hit(one);
      page.add(grouped == null ? hit : grouped.counted(hit, one.id()));
    }
    String next =
        page.isEmpty() || found.size() <= request.size()
            ? null
            : new Cursor(view.id(), found.get(page.size() - 1).sort()).write();
    return new SearchResult(
        answer.total(),
        page,
        facets(plan, answer),
        histogram(request.histogram()),
        next,
        parsed.reading(),
        null,
        false);
  }

  private boolean isGrouped() {
    return request.grouped() && request.unit() == Unit.QUOTES && request.size() > 0;
  }

  private GroupedPage grouped() throws IOException {
    Prints prints = new Prints(view, query(passing(Set.of()), true));
    return new GroupedPage(view, prints, new Grouping(prints, isRanked(), request.sort()));
  }

  private List<Facet> facets(FacetPlan plan, Found answer) throws IOException {
    Map<Dimension, Map<Integer, Long>> counts = new EnumMap<>(Dimension.class);
    List<Facet> facets = new ArrayList<>();
    for (FacetRequest facet : request.facets()) {
      Dimension dimension = facet.dimension();
      Map<Integer, Long> own = counts.get(dimension);
      if (own == null) {
        FacetReader reader =
            new FacetReader(
                view, request.unit(), dimension, query(passing(Set.of(dimension)), false));
        own = plan.counts(dimension, reader, answer);
        counts.put(dimension, own);
      }
      facets.add(
          FacetReader.facet(
              facet, names.of(dimension).identities(), own, request.filters().included(dimension)));
    }
    return facets;
  }

  private @Nullable Histogram histogram(Histogram.@Nullable Interval interval) throws IOException {
    if (interval == null) {
      return null;
    }
    Object query =
        query(
            FilterQueries.all(names, request.unit(), request.filters(), TimeCounts.SIDEWAYS),
            false);
    return TimeCounts.histogram(view, request.unit(), query, interval);
  }

  /// What passes the date range and all filters but those on some dimensions.
  private List<Object> passing(Set<Dimension> without) throws IOException {
    List<Object> filters =
        new ArrayList<>(FilterQueries.all(names, request.unit(), request.filters(), without));
    if (!request.filters().dates().isAlways()) {
      filters.add(FilterQueries.dates(request.filters().dates()));
    }
    return filters;
  }

  private Object query(List<?> filters, boolean ranked) {
    List<Object> filter = new ArrayList<>(filters);
    QueryTranslator.Part own = part;
    if (own == null || !own.ofUnit()) {
      filter.add(Dsl.term(Schema.UNIT, request.unit().name()));
    }
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
    List<Object> sort = new ArrayList<>(List.of(first));
    sort.addAll(TIES);
    return sort;
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
    body.put("sort", request.sort() == SortOrder.RELEVANCE ? TIES : sort());
    body.put("query", query(filters, false));
    long number = 0;
    List<FoundHit> page;
    do {
      page = view.find(body).hits();
      for (FoundHit found : page) {
        consumer.accept(hits.hit(found));
        body.put("search_after", found.sort());
      }
      number += page.size();
    } while (page.size() == PAGE);
    return number;
  }
}
