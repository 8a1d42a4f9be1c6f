package org.gainsay.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.alert.Match;
import org.gainsay.alert.SavedSearch;
import org.gainsay.alert.SavedSearches;
import org.gainsay.search.Hit;
import org.gainsay.search.HitSearch;
import org.gainsay.search.InvalidRequestException;
import org.gainsay.search.SearchRequest;
import org.gainsay.web.request.Parameters;
import org.gainsay.web.request.SearchParameters;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// Searches that are kept and asked about every new article.
public final class SavedSearchResource {

  private static final int MOST_LISTED = 200;
  private static final int CREATED = 201;
  private static final int GONE = 204;

  private final SavedSearches saved;
  private final HitSearch search;

  public SavedSearchResource(SavedSearches saved, HitSearch search) {
    this.saved = saved;
    this.search = search;
  }

  public void register(RoutesConfig routes) {
    routes.get("/api/v1/saved-searches", this::list);
    routes.post("/api/v1/saved-searches", this::save);
    routes.get("/api/v1/saved-searches/{id}", this::show);
    routes.delete("/api/v1/saved-searches/{id}", this::delete);
    routes.get("/api/v1/saved-searches/{id}/feed", this::feed);
  }

  /// All saved searches.
  ///
  /// @param savedSearches the newest first
  public record SavedAnswer(List<SavedSearchAnswer> savedSearches) {}

  private void list(Context http) {
    Parameters.of(http.queryString()).onlyKnown(Set.of());
    http.json(new SavedAnswer(saved.all().stream().map(this::answer).toList()));
  }

  /// What is sent to save a search.
  ///
  /// @param search the parameters of a search, as in a URL
  public record NewSearch(@Nullable String name, @Nullable String search) {}

  private void save(Context http) throws IOException {
    NewSearch given;
    try {
      given = Json.MAPPER.readValue(http.bodyAsBytes(), NewSearch.class);
    } catch (JacksonException _) {
      throw new InvalidRequestException(
          "body", "the body is JSON such as {\"name\": \"…\", \"search\": \"q=…&stance=denial\"}");
    }
    SavedSearch added =
        save(
            saved,
            search,
            given == null || given.name() == null ? "" : given.name(),
            given == null || given.search() == null ? "" : given.search());
    http.status(CREATED)
        .header("Location", "/api/v1/saved-searches/" + added.id())
        .json(answer(added));
  }

  /// Saves a search that is known to be one that can be asked.
  ///
  /// @param given the parameters of a search, as in a URL
  public static SavedSearch save(SavedSearches saved, HitSearch search, String name, String given)
      throws IOException {
    Parameters parameters =
        Parameters.of(given.replaceFirst("^/?\\?", "")).onlyKnown(SearchParameters.names());
    SearchRequest request = SearchParameters.read(parameters, false).withCursor(null);
    search.search(request.withSize(0).withFacets(List.of()).withHistogram(null));
    return saved.add(name, request);
  }

  /// A saved search with what it found.
  ///
  /// @param hits the newest match first, as far as the quotes are still there
  public record Found(SavedSearchAnswer savedSearch, List<FoundHit> hits) {}

  /// A match.
  ///
  /// @param found when it was found
  public record FoundHit(Instant found, HitAnswer hit) {}

  private void show(Context http) throws IOException {
    SavedSearch one = find(http);
    int limit =
        Parameters.of(http.queryString())
            .onlyKnown(Set.of("limit"))
            .number("limit", 50, 1, MOST_LISTED);
    List<FoundHit> hits = new ArrayList<>();
    for (Match match : saved.matches(one.id())) {
      Hit hit = hits.size() < limit ? search.quote(match.quoteId()).orElse(null) : null;
      if (hit != null) {
        hits.add(new FoundHit(match.found(), HitAnswer.of(hit)));
      }
    }
    http.json(new Found(answer(one), hits));
  }

  private void delete(Context http) throws IOException {
    if (!saved.delete(http.pathParam("id"))) {
      throw unknown();
    }
    http.status(GONE);
  }

  private void feed(Context http) throws IOException {
    SavedSearch one = find(http);
    Parameters.of(http.queryString()).onlyKnown(Set.of());
    AtomFeed feed = new AtomFeed(QuoteResource.address(http), one);
    for (Match match : saved.matches(one.id())) {
      Hit hit = feed.isFull() ? null : search.quote(match.quoteId()).orElse(null);
      if (hit != null) {
        feed.add(hit, match.found());
      }
    }
    http.contentType(AtomFeed.MEDIA_TYPE).result(feed.write());
  }

  private SavedSearchAnswer answer(SavedSearch one) {
    return SavedSearchAnswer.of(one, saved.matches(one.id()));
  }

  private SavedSearch find(Context http) {
    return saved.find(http.pathParam("id")).orElseThrow(SavedSearchResource::unknown);
  }

  private static NotFoundResponse unknown() {
    return new NotFoundResponse("there is no saved search with this id");
  }
}
