package org.gainsay.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.search.Dispute;
import org.gainsay.search.DisputeDetail;
import org.gainsay.search.Filters;
import org.gainsay.search.Hit;
import org.gainsay.search.QuoteSearch;
import org.gainsay.web.request.Link;
import org.gainsay.web.request.Parameters;
import org.gainsay.web.request.SearchParameters;
import org.jspecify.annotations.Nullable;

/// What one party accuses another of, and what is answered, in order of time.
public final class DisputePage {

  private final QuoteSearch search;
  private final Pages pages;

  public DisputePage(QuoteSearch search, Pages pages) {
    this.search = search;
    this.pages = pages;
  }

  public void register(RoutesConfig routes) {
    routes.get("/dispute", this::show);
  }

  static Link link(Dispute dispute, Filters filters) {
    Link pair =
        Link.to("/dispute").with("accuser", dispute.accuser()).with("accused", dispute.accused());
    return SearchParameters.write(pair, filters);
  }

  private void show(Context http) throws IOException {
    Parameters given = Parameters.of(http.queryString());
    DisputeDetail detail =
        search
            .dispute(
                given.needed("accuser"), given.needed("accused"), SearchParameters.filters(given))
            .orElseThrow(() -> new NotFoundResponse("there is no accusation between these two"));
    Dispute dispute = detail.dispute();
    pages.render(
        http,
        "dispute",
        Texts.t("dispute.title", dispute.accuser(), dispute.accused()),
        "disputes",
        new DisputeView(
            dispute.accuser(),
            Link.toSpeaker(dispute.accuser()),
            dispute.accused(),
            Link.toSpeaker(dispute.accused()),
            Texts.count("count.accusations", dispute.accusations()),
            Texts.count("count.denials", dispute.denials()),
            DisputesPage.answer(dispute),
            entries(detail),
            dispute.accusations() > detail.accusations().size()
                || dispute.denials() > detail.denials().size()));
  }

  private record Dated(@Nullable LocalDate day, DisputeView.Entry entry) {}

  private static List<DisputeView.Entry> entries(DisputeDetail detail) {
    List<Dated> all = new ArrayList<>();
    for (Hit hit : detail.accusations()) {
      all.add(new Dated(hit.published(), new DisputeView.Entry(false, Clipping.of(hit))));
    }
    for (Hit hit : detail.denials()) {
      all.add(new Dated(hit.published(), new DisputeView.Entry(true, Clipping.of(hit))));
    }
    // Stable: of one day the accusations come first.
    all.sort(Comparator.comparing(Dated::day, Comparator.nullsLast(Comparator.naturalOrder())));
    return all.stream().map(Dated::entry).toList();
  }
}
