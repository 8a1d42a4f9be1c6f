package org.gainsay.web.page;

/// What the search page offers to save a search with.
///
/// @param needsKey whether who saves must know a key
public record SaveForm(boolean needsKey) {

  /// The form for a search.
  ///
  /// @param search the parameters of the search, as in a URL
  /// @param name a name to begin with
  public record View(String search, String name, boolean needsKey) {}

  View of(SearchState state, String name) {
    String url =
        org.gainsay.web.request.SearchParameters.write("", state.request().withCursor(null), true)
            .toString();
    return new View(url.isEmpty() ? "" : url.substring(1), name, needsKey);
  }
}
