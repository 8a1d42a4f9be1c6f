package org.gainsay.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.search.Dispute;
import org.gainsay.search.QuoteSearch;
import org.gainsay.web.request.Parameters;
import org.gainsay.web.request.SearchParameters;

/// What is known of speakers, and who accuses whom.
public final class SpeakerResource {

  private final QuoteSearch search;

  public SpeakerResource(QuoteSearch search) {
    this.search = search;
  }

  public void register(RoutesConfig routes) {
    routes.get("/api/v1/speakers/{id}", this::dossier);
    routes.get("/api/v1/disputes", this::disputes);
    routes.get("/api/v1/dispute", this::dispute);
  }

  private void dossier(Context http) throws IOException {
    Parameters given = Parameters.of(http.queryString()).onlyKnown(SearchParameters.filterNames());
    String name = http.pathParam("id");
    http.json(
        search
            .dossier(name, SearchParameters.filters(given))
            .orElseThrow(() -> new NotFoundResponse("there is no speaker of this name")));
  }

  /// Who accuses whom.
  ///
  /// @param disputes the pairs with most accusations first
  public record Disputes(List<Dispute> disputes) {}

  private void disputes(Context http) throws IOException {
    Parameters given = Parameters.of(http.queryString()).onlyKnown(with("limit"));
    int limit = given.number("limit", 100, 1, SearchResource.MOST_LISTED);
    http.json(new Disputes(search.disputes(SearchParameters.filters(given), limit)));
  }

  private void dispute(Context http) throws IOException {
    Parameters given = Parameters.of(http.queryString()).onlyKnown(with("accuser", "accused"));
    http.json(
        search
            .dispute(
                given.needed("accuser"), given.needed("accused"), SearchParameters.filters(given))
            .map(DisputeAnswer::of)
            .orElseThrow(() -> new NotFoundResponse("there is no accusation between these two")));
  }

  private static Set<String> with(String... more) {
    Set<String> names = new LinkedHashSet<>(SearchParameters.filterNames());
    names.addAll(List.of(more));
    return names;
  }
}
