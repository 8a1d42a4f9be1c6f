package org.gainsay.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.search.Dimension;
import org.gainsay.search.FacetRequest;
import org.gainsay.search.FacetValue;
import org.gainsay.search.Histogram;
import org.gainsay.search.QuoteSearch;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.SearchResult;
import org.gainsay.web.request.Parameters;
import org.gainsay.web.request.SearchParameters;
import org.jspecify.annotations.Nullable;

/// Searches, and what is counted or suggested on the way to one.
public final class SearchResource {

  /// Most values that one answer suggests or lists.
  static final int MOST_LISTED = 1_000;

  private final QuoteSearch search;

  public SearchResource(QuoteSearch search) {
    this.search = search;
  }

  public void register(RoutesConfig routes) {
    routes.get("/api/v1/search", this::search);
    routes.get("/api/v1/suggestions", this::suggest);
    routes.get("/api/v1/histogram", this::histogram);
    routes.get("/api/v1/speakers", this::speakers);
  }

  private void search(Context http) throws IOException {
    Parameters given = Parameters.of(http.queryString()).onlyKnown(SearchParameters.names());
    Json.answer(http, SearchAnswer.of(search.search(SearchParameters.read(given, false))));
  }

  /// Values to choose while typing.
  ///
  /// @param values the values that go with what was typed, the likeliest first
  public record Suggestions(Dimension dimension, List<FacetValue> values) {}

  private void suggest(Context http) throws IOException {
    Parameters given =
        Parameters.of(http.queryString()).onlyKnown(Set.of("typed", "dimension", "limit"));
    Dimension dimension = given.oneOf("dimension", Dimension.class);
    dimension = dimension == null ? Dimension.SPEAKER : dimension;
    int limit = given.number("limit", 10, 1, 100);
    http.json(
        new Suggestions(
            dimension, search.complete(dimension, given.text("typed", "").strip(), limit)));
  }

  private void histogram(Context http) throws IOException {
    Parameters given = Parameters.of(http.queryString()).onlyKnown(SearchParameters.names());
    SearchRequest request = SearchParameters.read(given, false);
    Histogram.Interval interval =
        request.histogram() == null ? Histogram.Interval.MONTH : request.histogram();
    SearchResult result =
        search.search(
            request.withHistogram(interval).withSize(0).withCursor(null).withFacets(List.of()));
    http.json(Map.of("total", result.total(), "histogram", result.histogram()));
  }

  /// The speakers of some quotes.
  ///
  /// @param distinct number of speakers in all
  /// @param speakers those with most quotes, with the number of their quotes
  public record Speakers(@Nullable Integer distinct, List<FacetValue> speakers) {}

  private void speakers(Context http) throws IOException {
    Set<String> known = new LinkedHashSet<>(SearchParameters.names());
    known.addAll(Set.of("starts", "limit"));
    Parameters given = Parameters.of(http.queryString()).onlyKnown(known);
    int limit = given.number("limit", 100, 1, MOST_LISTED);
    SearchRequest request =
        SearchParameters.read(given, false)
            .withSize(0)
            .withCursor(null)
            .withFacets(
                List.of(
                    new FacetRequest(
                        Dimension.SPEAKER, limit, given.text("starts", "").strip(), true)));
    http.json(
        search
            .search(request)
            .facet(Dimension.SPEAKER)
            .map(facet -> new Speakers(facet.distinct(), facet.values()))
            .orElse(new Speakers(0, List.of())));
  }
}
