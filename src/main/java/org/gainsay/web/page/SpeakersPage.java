package org.gainsay.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.gainsay.search.Dimension;
import org.gainsay.search.FacetValue;
import org.gainsay.search.QuoteSearch;
import org.gainsay.web.request.Link;
import org.gainsay.web.request.Parameters;

/// The speakers there are, to pick one.
public final class SpeakersPage {

  private static final int LISTED = 200;

  private final QuoteSearch search;
  private final Pages pages;

  public SpeakersPage(QuoteSearch search, Pages pages) {
    this.search = search;
    this.pages = pages;
  }

  public void register(RoutesConfig routes) {
    routes.get("/speakers", this::show);
  }

  /// Speakers to pick from.
  ///
  /// @param typed what was typed
  /// @param speakers those that go with it
  public record View(String typed, List<Entry> speakers) {}

  /// A speaker.
  public record Entry(String name, String quotes, Link page) {}

  private void show(Context http) throws IOException {
    String typed = Parameters.of(http.queryString()).text("name", "").strip();
    List<FacetValue> found = search.complete(Dimension.SPEAKER, typed, LISTED);
    List<Entry> entries =
        found.stream()
            .map(v ->
                new Entry(
                    v.value(), Texts.count("count.quotes", v.count()), Link.toSpeaker(v.value())))
            .toList();
    pages.render(http, "speakers", Texts.t("nav.speakers"), "speakers", new View(typed, entries));
  }
}
