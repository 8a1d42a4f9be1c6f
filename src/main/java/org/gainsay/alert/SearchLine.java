package org.gainsay.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gainsay.search.DateRange;
import org.gainsay.search.Dimension;
import org.gainsay.search.Filters;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.SortOrder;
import org.jspecify.annotations.Nullable;

/// A saved search as it stands on a line of its file.
///
/// @param include values of which a quote needs one, by dimension
/// @param exclude values that it must not have
/// @param from first day of publication
/// @param to last day of publication
record SearchLine(
    String id,
    String name,
    Instant created,
    String query,
    boolean exact,
    @Nullable Map<Dimension, Set<String>> include,
    @Nullable Map<Dimension, Set<String>> exclude,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  SearchLine {
    // Jackson leaves null what a line does not have.
    for (Object needed : Arrays.asList(id, name, created, query)) {
      Objects.requireNonNull(needed, "id, name, created and query are needed");
    }
    if (!id.matches("[A-Za-z0-9]+")) {
      throw new IllegalArgumentException("not an id of letters and digits");
    }
  }

  static SearchLine of(SavedSearch saved) {
    SearchRequest request = saved.request();
    Filters filters = request.filters();
    return new SearchLine(
        saved.id(),
        saved.name(),
        saved.created(),
        request.query(),
        request.exact(),
        filters.include(),
        filters.exclude(),
        filters.dates().from(),
        filters.dates().to());
  }

  SavedSearch toSavedSearch() {
    Filters filters =
        new Filters(
            include == null ? Map.of() : include,
            exclude == null ? Map.of() : exclude,
            new DateRange(from, to));
    SearchRequest request =
        SearchRequest.of(query).withFilters(filters).withExact(exact).withSort(SortOrder.NEWEST);
    return new SavedSearch(id, name, created, request);
  }
}
