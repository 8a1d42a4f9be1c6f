package org.gainsay.web.page;

import java.util.Map;

/// What every page has around its content.
///
/// @param title title of the page
/// @param place which entry of the navigation it belongs to
/// @param query what stands in the search box
/// @param assets where style sheets and scripts are found, by name
/// @param articles number of articles that can be searched
/// @param quotes number of their quotes
public record Frame(
    String title,
    String place,
    String query,
    Map<String, String> assets,
    long articles,
    long quotes) {

  /// Where a style sheet or script is found.
  public String asset(String name) {
    String path = assets.get(name);
    if (path == null) {
      throw new IllegalArgumentException("there is no asset " + name);
    }
    return path;
  }

  /// Value of `aria-current` for an entry of the navigation.
  public String current(String entry) {
    return entry.equals(place) ? "page" : "false";
  }
}
