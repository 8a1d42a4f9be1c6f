package org.gainsay.web.page;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.search.DateRange;
import org.gainsay.search.Dimension;
import org.gainsay.search.Filters;
import org.gainsay.web.request.Link;

/// A filter that is active, with the link that takes it off.
///
/// @param kind the facet it belongs to, for people
/// @param text the value for people
/// @param style name of colour and shape, of stances only
/// @param excluding whether the value is excluded
/// @param without the search without it
public record Chip(String kind, String text, String style, boolean excluding, SearchState without) {

  /// Takes it off.
  public Link remove() {
    return without.link();
  }

  static List<Chip> of(SearchState state) {
    Filters filters = state.filters();
    List<Chip> chips = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      filters.included(dimension).forEach(v -> chips.add(of(dimension, v, false, state)));
      filters.excluded(dimension).forEach(v -> chips.add(of(dimension, v, true, state)));
    }
    DateRange dates = filters.dates();
    if (!dates.isAlways()) {
      chips.add(
          new Chip(
              Texts.t("facet.date"),
              range(dates),
              "",
              false,
              state.with(filters.within(DateRange.ALWAYS))));
    }
    return chips;
  }

  private static Chip of(Dimension dimension, String value, boolean excluding, SearchState state) {
    String name = dimension.name().toLowerCase(java.util.Locale.ROOT);
    return new Chip(
        Texts.t("facet." + name),
        FacetView.text(dimension, value),
        dimension == Dimension.STANCE ? Badge.style(value) : "",
        excluding,
        state.with(Choices.without(state.filters(), dimension, value)));
  }

  private static String range(DateRange dates) {
    if (dates.from() == null) {
      return Texts.t("date.until", Texts.day(dates.to()));
    }
    return dates.to() == null
        ? Texts.t("date.since", Texts.day(dates.from()))
        : Texts.t("date.between", Texts.day(dates.from()), Texts.day(dates.to()));
  }
}
