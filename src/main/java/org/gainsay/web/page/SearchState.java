package org.gainsay.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.search.DateRange;
import org.gainsay.search.Dimension;
import org.gainsay.search.FacetRequest;
import org.gainsay.search.Filters;
import org.gainsay.search.Histogram;
import org.gainsay.search.InvalidRequestException;
import org.gainsay.search.SearchRequest;
import org.gainsay.web.request.Link;
import org.gainsay.web.request.Parameters;
import org.gainsay.web.request.SearchParameters;
import org.jspecify.annotations.Nullable;

/// What a search page's URL says: the search, and which facets are unfolded.
///
/// @param request the search, without facets
/// @param unfolded facets of which many values are shown (`more`)
/// @param inside per facet the beginning of the words that its values shall have (`find-speaker`)
public record SearchState(
    SearchRequest request, Set<Dimension> unfolded, Map<Dimension, String> inside) {

  public SearchState {
    unfolded = Set.copyOf(unfolded);
    inside = Map.copyOf(inside);
  }

  /// The facets of the page, in its order.
  static final List<Dimension> FACETS =
      List.of(
          Dimension.STANCE,
          Dimension.SPEAKER,
          Dimension.TARGET,
          Dimension.OUTLET,
          Dimension.YEAR,
          Dimension.KIND,
          Dimension.VIA,
          Dimension.CONFIDENCE);

  private static final int FEW = 6;
  private static final int MANY = 100;

  static SearchState of(Parameters given) {
    Set<Dimension> unfolded = EnumSet.noneOf(Dimension.class);
    Map<Dimension, String> inside = new EnumMap<>(Dimension.class);
    for (Dimension dimension : FACETS) {
      String name = Parameters.lower(dimension);
      if (given.all("more").contains(name)) {
        unfolded.add(dimension);
      }
      String typed = given.text("find-" + name, "").strip();
      if (!typed.isEmpty()) {
        inside.put(dimension, typed);
      }
    }
    SearchRequest request = SearchParameters.read(given, true).withSize(20);
    return new SearchState(request.withFacets(List.of()).withHistogram(null), unfolded, inside);
  }

  /// The request with what the page counts.
  SearchRequest counted() {
    List<FacetRequest> facets = new ArrayList<>();
    for (Dimension dimension : FACETS) {
      boolean all = dimension == Dimension.STANCE || unfolded.contains(dimension);
      facets.add(
          new FacetRequest(dimension, all ? MANY : FEW, inside.getOrDefault(dimension, ""), true));
    }
    // Only the first page shows facets and chart anew, but every page is whole by itself.
    return request.withFacets(facets).withHistogram(Histogram.Interval.DAY);
  }

  Filters filters() {
    return request.filters();
  }

  /// The days that the chart shows: those that are chosen, be it as days or as years.
  DateRange shown() {
    if (!filters().dates().isAlways()) {
      return filters().dates();
    }
    IntSummaryStatistics years =
        filters().included(Dimension.YEAR).stream()
            .filter(year -> year.matches("\\d{4}"))
            .mapToInt(Integer::parseInt)
            .summaryStatistics();
    return years.getCount() == 0
        ? DateRange.ALWAYS
        : new DateRange(LocalDate.of(years.getMin(), 1, 1), LocalDate.of(years.getMax(), 12, 31));
  }

  /// This state with as many days more before and after as are chosen; null if no days are chosen
  /// or an end is open.
  @Nullable SearchState wider() {
    LocalDate from = filters().dates().from();
    LocalDate to = filters().dates().to();
    if (from == null || to == null || from.getYear() < 1 || to.getYear() > 9999) {
      return null;
    }
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    return within(new DateRange(from.minusDays(days), to.plusDays(days)));
  }

  /// The page of this state.
  Link link() {
    Link link = SearchParameters.write("/", request, true);
    for (Dimension dimension : FACETS) {
      String name = Parameters.lower(dimension);
      link = unfolded.contains(dimension) ? link.with("more", name) : link;
      String typed = inside.get(dimension);
      link = typed == null ? link : link.with("find-" + name, typed);
    }
    return link;
  }

  /// This state from its first page on with another request.
  SearchState with(SearchRequest other) {
    return new SearchState(other.withCursor(null), unfolded, inside);
  }

  SearchState with(Filters filters) {
    return with(request.withFilters(filters));
  }

  SearchState at(String cursor) {
    return new SearchState(request.withCursor(cursor), unfolded, inside);
  }

  /// This state with a facet folded, or unfolded.
  SearchState withUnfolded(Dimension dimension, boolean open) {
    Set<Dimension> other = EnumSet.noneOf(Dimension.class);
    other.addAll(unfolded);
    if (open) {
      other.add(dimension);
    } else {
      other.remove(dimension);
    }
    return new SearchState(request, other, inside);
  }

  /// This state without a search inside a facet.
  SearchState withoutInside(Dimension dimension) {
    Map<Dimension, String> other = new EnumMap<>(Dimension.class);
    other.putAll(inside);
    other.remove(dimension);
    return new SearchState(request, unfolded, other);
  }

  /// The days from the first of one period to the last of another, or the same state if they are
  /// not in order.
  SearchState within(DateRange dates) {
    try {
      return with(filters().within(dates));
    } catch (InvalidRequestException _) {
      return this;
    }
  }
}
