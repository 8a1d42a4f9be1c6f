package org.gainsay.web.api;

import java.time.Instant;
import java.util.List;
import org.gainsay.alert.Match;
import org.gainsay.alert.SavedSearch;
import org.gainsay.web.request.Link;
import org.gainsay.web.request.SearchParameters;
import org.jspecify.annotations.Nullable;

/// A saved search.
///
/// @param search what is looked for, as the parameters of a search
/// @param matches how many quotes of new articles it has found
/// @param lastMatch when it found the last of them
/// @param page where people read them
/// @param feed where programs that follow feeds read them
public record SavedSearchAnswer(
    String id,
    String name,
    Instant created,
    String search,
    int matches,
    @Nullable Instant lastMatch,
    String page,
    String feed) {

  static SavedSearchAnswer of(SavedSearch saved, List<Match> matches) {
    return new SavedSearchAnswer(
        saved.id(),
        saved.name(),
        saved.created(),
        search(saved),
        matches.size(),
        matches.isEmpty() ? null : matches.getFirst().found(),
        page(saved).toString(),
        feed(saved).toString());
  }

  /// What a saved search looks for, as it stands behind the question mark of a URL.
  public static String search(SavedSearch saved) {
    String url = SearchParameters.write("", saved.request(), false).toString();
    return url.isEmpty() ? "" : url.substring(1);
  }

  /// The page of a saved search.
  public static Link page(SavedSearch saved) {
    return Link.to("/saved/" + saved.id());
  }

  /// The feed of a saved search.
  public static Link feed(SavedSearch saved) {
    return Link.to("/api/v1/saved-searches/" + saved.id() + "/feed");
  }
}
