package org.gainsay.web.page;

import java.util.List;
import org.gainsay.web.request.Link;
import org.jspecify.annotations.Nullable;

/// The search page.
///
/// @param query what was typed
/// @param keep what the search box sends along
/// @param units tabs for quotes, paragraphs and articles
/// @param sorts the orders there are
/// @param toggles exact and grouped
/// @param reading how the query was understood; blank if there is nothing to say
/// @param repairs what was mended in it
/// @param didYouMean a query that would find something
/// @param total number of hits for people
/// @param partial whether time ran out
/// @param chart hits over time; null if nothing in the days shown has a date
/// @param dates what the form of days has and sends along
/// @param next the page after this one
/// @param start the first page, if this is not it
/// @param nothing what it is that was not found; blank if something was
/// @param help where to go on if nothing was found
/// @param exports the hits as files and as JSON
/// @param save saves the search; null if it cannot be saved
public record SearchView(
    String query,
    List<Link.Parameter> keep,
    List<Option> units,
    List<Option> sorts,
    List<Option> toggles,
    String reading,
    List<String> repairs,
    @Nullable Option didYouMean,
    String total,
    boolean partial,
    List<Chip> chips,
    @Nullable Link clear,
    List<FacetView> facets,
    @Nullable Chart chart,
    DateForm dates,
    List<Clipping> clippings,
    @Nullable Link next,
    @Nullable Link start,
    String nothing,
    List<Option> help,
    List<Option> exports,
    SaveForm.@Nullable View save) {

  /// Something to choose.
  public record Option(String text, Link link, boolean chosen) {}

  /// Hits over time.
  ///
  /// @param wider shows more days; null if all are shown
  /// @param whole shows all days; null if they are shown
  public record Chart(TimeChart bars, @Nullable Link wider, @Nullable Link whole) {}

  /// The form that filters by days.
  public record DateForm(String from, String to, List<Link.Parameter> keep) {}

  public boolean isEmpty() {
    return clippings.isEmpty();
  }
}
