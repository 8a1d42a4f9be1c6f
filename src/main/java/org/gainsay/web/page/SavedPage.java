package org.gainsay.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.alert.Match;
import org.gainsay.alert.SavedSearch;
import org.gainsay.alert.SavedSearches;
import org.gainsay.search.Hit;
import org.gainsay.search.HitSearch;
import org.gainsay.search.SearchRequest;
import org.gainsay.web.api.SavedSearchAnswer;
import org.gainsay.web.api.SavedSearchResource;
import org.gainsay.web.request.Link;
import org.gainsay.web.request.Parameters;
import org.gainsay.web.request.SearchParameters;

/// The saved searches, and what each has found in new articles.
public final class SavedPage {

  private static final int LISTED = 100;

  private final SavedSearches saved;
  private final HitSearch search;
  private final Pages pages;
  private final boolean needsKey;

  /// The pages over saved searches.
  ///
  /// @param needsKey whether who saves or deletes must know a key
  public SavedPage(SavedSearches saved, HitSearch search, Pages pages, boolean needsKey) {
    this.saved = saved;
    this.search = search;
    this.pages = pages;
    this.needsKey = needsKey;
  }

  public void register(RoutesConfig routes) {
    routes.get("/saved", this::list);
    routes.post("/saved", this::save);
    routes.get("/saved/{id}", this::show);
    routes.post("/saved/{id}/delete", this::delete);
  }

  private void list(Context http) {
    List<SavedView.Entry> entries = new ArrayList<>();
    for (SavedSearch one : saved.all()) {
      List<Match> matches = saved.matches(one.id());
      entries.add(
          new SavedView.Entry(
              one.name(),
              SavedSearchAnswer.page(one),
              Texts.count("saved.matches", matches.size()),
              matches.isEmpty() ? "" : Texts.t("saved.last", day(matches.getFirst())),
              Texts.t("saved.since", Texts.day(one.created().atZone(ZoneOffset.UTC).toLocalDate())),
              run(one),
              SavedSearchAnswer.feed(one),
              delete(one)));
    }
    pages.render(http, "saved", Texts.t("saved.title"), "saved", new SavedView(entries, needsKey));
  }

  private void save(Context http) throws IOException {
    SavedSearch added =
        SavedSearchResource.save(saved, search, given(http, "name"), given(http, "search"));
    http.redirect(SavedSearchAnswer.page(added).toString(), HttpStatus.SEE_OTHER);
  }

  private static String given(Context http, String name) {
    String value = http.formParam(name);
    return value == null ? "" : value;
  }

  private void show(Context http) throws IOException {
    SavedSearch one =
        saved
            .find(http.pathParam("id"))
            .orElseThrow(() -> new NotFoundResponse("there is no saved search with this id"));
    List<SavedView.Found> found = new ArrayList<>();
    List<Match> matches = saved.matches(one.id());
    for (Match match : matches) {
      Hit hit = found.size() < LISTED ? search.quote(match.quoteId()).orElse(null) : null;
      if (hit != null) {
        boolean isNewDay = found.isEmpty() || !found.getLast().day().equals(day(match));
        found.add(new SavedView.Found(day(match), isNewDay, Clipping.of(hit)));
      }
    }
    List<Chip> chips = Chip.of(SearchState.of(Parameters.of(SavedSearchAnswer.search(one))));
    pages.render(
        http,
        "savedsearch",
        one.name(),
        "saved",
        new SavedView.One(
            one.name(),
            one.request().query(),
            chips,
            Texts.count("saved.matches", matches.size()),
            Texts.day(one.created().atZone(ZoneOffset.UTC).toLocalDate()),
            run(one),
            SavedSearchAnswer.feed(one),
            delete(one),
            needsKey,
            found));
  }

  private void delete(Context http) throws IOException {
    if (!saved.delete(http.pathParam("id"))) {
      throw new NotFoundResponse("there is no saved search with this id");
    }
    http.redirect("/saved", HttpStatus.SEE_OTHER);
  }

  /// The search over everything, old and new.
  private static Link run(SavedSearch one) {
    SearchRequest request = one.request().withGrouped(true);
    return SearchParameters.write("/", request, true);
  }

  private static Link delete(SavedSearch one) {
    return Link.to("/saved/" + one.id() + "/delete");
  }

  private static String day(Match match) {
    return Texts.day(match.found().atZone(ZoneOffset.UTC).toLocalDate());
  }
}
