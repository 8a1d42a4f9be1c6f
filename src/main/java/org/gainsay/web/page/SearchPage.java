package org.gainsay.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.search.DateRange;
import org.gainsay.search.Filters;
import org.gainsay.search.Histogram;
import org.gainsay.search.QueryReading;
import org.gainsay.search.QuoteSearch;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.SearchResult;
import org.gainsay.search.SortOrder;
import org.gainsay.search.Unit;
import org.gainsay.web.page.SearchView.Option;
import org.gainsay.web.request.Link;
import org.gainsay.web.request.Parameters;
import org.gainsay.web.request.SearchParameters;
import org.jspecify.annotations.Nullable;

/// The first page: searches, and shows what was found.
public final class SearchPage {

  private final QuoteSearch search;
  private final Pages pages;
  private final WayOut wayOut;
  private final @Nullable SaveForm saveForm;

  /// The page over a store.
  ///
  /// @param saveForm what saves a search; null if none can be saved
  public SearchPage(QuoteSearch search, Pages pages, @Nullable SaveForm saveForm) {
    this.search = search;
    this.pages = pages;
    this.saveForm = saveForm;
    this.wayOut = new WayOut(search);
  }

  public void register(RoutesConfig routes) {
    routes.get("/", this::show);
  }

  private void show(Context http) throws IOException {
    if (pages.isEmpty()) {
      pages.render(http, "first", Texts.t("first.title"), "search", Texts.t("add.example"));
      return;
    }
    SearchState state = SearchState.of(Parameters.of(http.queryString()));
    SearchResult result = search.search(state.counted());
    String query = state.request().query();
    String title = query.isBlank() ? Texts.t("search.title") : Texts.t("search.title.for", query);
    pages.render(http, "search", title, "search", query, view(state, result));
  }

  private SearchView view(SearchState state, SearchResult result) throws IOException {
    SearchRequest request = state.request();
    List<Chip> chips = Chip.of(state);
    QueryReading reading = result.reading();
    String corrected = result.didYouMean();
    Histogram histogram = result.histogram();
    return new SearchView(
        request.query(),
        state.with(request.withQuery("")).link().parameters(),
        units(state),
        sorts(state),
        toggles(state),
        reading.inWords(),
        reading.repairs(),
        corrected == null ? null : option(corrected, state.with(request.withQuery(corrected))),
        Texts.count("count." + Parameters.lower(request.unit()), result.total()),
        result.partial(),
        chips,
        chips.isEmpty() ? null : state.with(Filters.NONE).link(),
        result.facets().stream().map(f -> FacetView.of(f, state)).filter(FacetView::open).toList(),
        histogram == null ? null : chart(histogram, state),
        dates(state),
        result.hits().stream().map(Clipping::of).toList(),
        result.cursor() == null ? null : state.at(result.cursor()).link(),
        request.cursor() == null ? null : state.with(request).link(),
        result.hits().isEmpty() ? WayOut.nothing(state) : "",
        result.hits().isEmpty() ? wayOut.of(state) : List.of(),
        exports(request),
        save(state, chips));
  }

  /// Only quotes are watched for, and not all of them.
  private SaveForm.@Nullable View save(SearchState state, List<Chip> chips) {
    String query = state.request().query().strip();
    if (saveForm == null
        || state.request().unit() != Unit.QUOTES
        || (query.isEmpty() && chips.isEmpty())) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    if (!query.isEmpty()) {
      parts.add(query);
    }
    chips.forEach(chip ->
        parts.add(chip.excluding() ? Texts.t("chips.not") + " " + chip.text() : chip.text()));
    String name = String.join(", ", parts);
    return saveForm.of(state, name.length() <= 100 ? name : name.substring(0, 100));
  }

  private static SearchView.@Nullable Chart chart(Histogram histogram, SearchState state) {
    TimeChart bars =
        TimeChart.of(
            List.of(new TimeChart.Series(null, histogram)),
            state.request().unit(),
            state.shown(),
            dates -> state.within(dates).link());
    SearchState wider = state.wider();
    return bars == null
        ? null
        : new SearchView.Chart(
            bars,
            wider == null ? null : wider.link(),
            state.filters().dates().isAlways()
                ? null
                : state.with(state.filters().within(DateRange.ALWAYS)).link());
  }

  private static List<Option> units(SearchState state) {
    List<Option> options = new ArrayList<>();
    for (Unit unit : Unit.values()) {
      options.add(
          new Option(
              Texts.t("unit." + Parameters.lower(unit)),
              state.with(state.request().withUnit(unit)).link(),
              state.request().unit() == unit));
    }
    return options;
  }

  private static List<Option> sorts(SearchState state) {
    List<Option> options = new ArrayList<>();
    for (SortOrder sort : SortOrder.values()) {
      options.add(
          new Option(
              Texts.t("sort." + Parameters.lower(sort)),
              state.with(state.request().withSort(sort)).link(),
              state.request().sort() == sort));
    }
    return options;
  }

  private static List<Option> toggles(SearchState state) {
    SearchRequest request = state.request();
    return List.of(
        new Option(
            Texts.t("toggle.exact"),
            state.with(request.withExact(!request.exact())).link(),
            request.exact()),
        new Option(
            Texts.t("toggle.group"),
            state.with(request.withGrouped(!request.grouped())).link(),
            request.grouped()));
  }

  private static SearchView.DateForm dates(SearchState state) {
    DateRange dates = state.filters().dates();
    return new SearchView.DateForm(
        dates.from() == null ? "" : dates.from().toString(),
        dates.to() == null ? "" : dates.to().toString(),
        state.with(state.filters().within(DateRange.ALWAYS)).link().parameters());
  }

  private static List<Option> exports(SearchRequest request) {
    SearchRequest whole = request.withCursor(null);
    Link export = SearchParameters.write("/api/v1/export", whole, false);
    return List.of(
        new Option("CSV", export.with("format", "csv").with("bom", "true"), false),
        new Option("JSON Lines", export.with("format", "jsonl"), false),
        new Option("API", SearchParameters.write("/api/v1/search", whole, false), false));
  }

  private static Option option(String text, SearchState state) {
    return new Option(text, state.link(), false);
  }
}
