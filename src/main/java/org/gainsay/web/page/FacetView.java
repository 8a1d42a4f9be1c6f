package org.gainsay.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.gainsay.search.Dimension;
import org.gainsay.search.Facet;
import org.gainsay.search.FacetValue;
import org.gainsay.search.Filters;
import org.gainsay.web.request.Link;
import org.gainsay.web.request.Parameters;
import org.jspecify.annotations.Nullable;

/// A facet beside the results.
///
/// @param name its name in URLs
/// @param title its name for people
/// @param shown how many of its values are shown, for people; blank if all are
/// @param more unfolds it; null if there is no more
/// @param fewer folds it; null if it is folded
/// @param searchable whether it has so many values that one may want to search inside
/// @param typed what is searched for inside
/// @param clear ends the search inside
/// @param keep what a search inside sends along
/// @param open whether it is shown unfolded from the start
public record FacetView(
    String name,
    String title,
    List<Value> values,
    String shown,
    @Nullable Link more,
    @Nullable Link fewer,
    boolean searchable,
    String typed,
    Link clear,
    List<Link.Parameter> keep,
    boolean open) {

  /// A value of a facet.
  ///
  /// @param id id of its element, so that the keyboard's place is kept when the page changes
  /// @param style name of colour and shape, of stances only
  /// @param toggle chooses it or takes it back
  /// @param exclude excludes it or takes that back
  public record Value(
      String id,
      String text,
      String style,
      long count,
      boolean chosen,
      boolean excluded,
      Link toggle,
      Link exclude) {}

  static FacetView of(Facet facet, SearchState state) {
    Dimension dimension = facet.dimension();
    String name = Parameters.lower(dimension);
    List<Value> values = new ArrayList<>();
    for (FacetValue value : facet.values()) {
      values.add(value(dimension, value, state));
    }
    int distinct = facet.distinct() == null ? facet.values().size() : facet.distinct();
    int hidden = distinct - facet.values().size();
    boolean unfolded = state.unfolded().contains(dimension);
    String typed = state.inside().getOrDefault(dimension, "");
    boolean isStance = dimension == Dimension.STANCE;
    return new FacetView(
        name,
        Texts.t("facet." + name),
        values,
        hidden <= 0 ? "" : Texts.t("facet.shown", facet.values().size(), distinct),
        hidden > 0 && !unfolded ? state.withUnfolded(dimension, true).link() : null,
        unfolded && !isStance ? state.withUnfolded(dimension, false).link() : null,
        !typed.isEmpty() || hidden > 0 || (unfolded && facet.values().size() > 6),
        typed,
        state.withoutInside(dimension).link(),
        state.withoutInside(dimension).link().parameters(),
        !values.isEmpty() || !typed.isEmpty());
  }

  private static Value value(Dimension dimension, FacetValue value, SearchState state) {
    Filters filters = state.filters();
    return new Value(
        id(dimension, value.value()),
        text(dimension, value.value()),
        dimension == Dimension.STANCE ? Badge.style(value.value()) : "",
        value.count(),
        Choices.holds(filters.included(dimension), value.value()),
        Choices.holds(filters.excluded(dimension), value.value()),
        state.with(Choices.toggled(filters, dimension, value.value())).link(),
        state.with(Choices.excluded(filters, dimension, value.value())).link());
  }

  /// A value as people read it.
  static String text(Dimension dimension, String value) {
    return switch (dimension) {
      case STANCE -> Texts.name("stance", value);
      case KIND -> Texts.name("kind", value);
      case CONFIDENCE -> Texts.name("confidence", value);
      case LANGUAGE -> Locale.forLanguageTag(value).getDisplayLanguage(Locale.ENGLISH);
      case SPEAKER, TARGET, OUTLET, VIA, YEAR, MONTH -> value;
    };
  }

  private static String id(Dimension dimension, String value) {
    CRC32C hash = new CRC32C();
    hash.update(value.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return "f-" + Parameters.lower(dimension) + "-" + Long.toHexString(hash.getValue());
  }
}
