package org.gainsay.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.search.Dimension;
import org.gainsay.search.Dispute;
import org.gainsay.search.FacetValue;
import org.gainsay.search.Filters;
import org.gainsay.search.QuoteSearch;
import org.gainsay.web.page.SearchView.Option;
import org.gainsay.web.request.Link;
import org.gainsay.web.request.Parameters;
import org.gainsay.web.request.SearchParameters;
import org.jspecify.annotations.Nullable;

/// Who accuses whom, and whether it was answered.
public final class DisputesPage {

  private static final int LISTED = 500;

  /// What the table can be sorted by, and how its first click sorts.
  private enum Key {
    ACCUSER(false),
    ACCUSED(false),
    ACCUSATIONS(true),
    FIRST(false),
    LAST(true),
    DENIALS(true);

    private final boolean downFirst;

    Key(boolean downFirst) {
      this.downFirst = downFirst;
    }

    Comparator<Dispute> order() {
      return switch (this) {
        case ACCUSER -> Comparator.comparing(Dispute::accuser, String.CASE_INSENSITIVE_ORDER);
        case ACCUSED -> Comparator.comparing(Dispute::accused, String.CASE_INSENSITIVE_ORDER);
        case ACCUSATIONS -> Comparator.comparingLong(Dispute::accusations);
        case FIRST -> byDay(Dispute::first);
        case LAST -> byDay(Dispute::last);
        case DENIALS -> Comparator.comparingLong(Dispute::denials);
      };
    }

    /// Without a date first, as if it were older than all others.
    private static Comparator<Dispute> byDay(Function<Dispute, @Nullable LocalDate> day) {
      return Comparator.comparing(dispute -> {
        LocalDate known = day.apply(dispute);
        return known == null ? LocalDate.MIN : known;
      });
    }
  }

  private enum Show {
    ALL,
    ANSWERED,
    UNANSWERED
  }

  /// What the page's URL says.
  private record State(Filters filters, Key sort, boolean down, Show show) {

    static State of(Parameters given) {
      Key sort = given.oneOf("sort", Key.class);
      Key key = sort == null ? Key.ACCUSATIONS : sort;
      Show show = given.oneOf("show", Show.class);
      return new State(
          SearchParameters.filters(given),
          key,
          given.flag("down", key.downFirst),
          show == null ? Show.ALL : show);
    }

    Link link() {
      Link link = SearchParameters.write(Link.to("/disputes"), filters);
      if (sort != Key.ACCUSATIONS || down != sort.downFirst) {
        link = link.with("sort", Parameters.lower(sort)).with("down", Boolean.toString(down));
      }
      return show == Show.ALL ? link : link.with("show", Parameters.lower(show));
    }

    State by(Key key) {
      return new State(filters, key, key == sort ? !down : key.downFirst, show);
    }

    boolean keeps(Dispute dispute) {
      return switch (show) {
        case ALL -> true;
        case ANSWERED -> dispute.isDenied();
        case UNANSWERED -> !dispute.isDenied();
      };
    }
  }

  private final QuoteSearch search;
  private final Pages pages;

  public DisputesPage(QuoteSearch search, Pages pages) {
    this.search = search;
    this.pages = pages;
  }

  public void register(RoutesConfig routes) {
    routes.get("/disputes", this::show);
  }

  private void show(Context http) throws IOException {
    State state = State.of(Parameters.of(http.queryString()));
    List<Dispute> disputes =
        new ArrayList<>(
            search.disputes(state.filters(), LISTED).stream().filter(state::keeps).toList());
    // Stable, so that pairs with equal keys stay in the store's order: most accusations first.
    disputes.sort(state.down() ? state.sort().order().reversed() : state.sort().order());
    pages.render(http, "disputes", Texts.t("disputes.title"), "disputes", view(state, disputes));
  }

  private static DisputesView view(State state, List<Dispute> disputes) {
    List<DisputesView.Column> columns = new ArrayList<>();
    for (Key key : Key.values()) {
      String order = state.down() ? "descending" : "ascending";
      columns.add(
          new DisputesView.Column(
              Texts.t("disputes." + Parameters.lower(key)),
              state.by(key).link(),
              key == state.sort() ? order : "none",
              key == Key.ACCUSATIONS));
    }
    List<Option> shows = new ArrayList<>();
    for (Show show : Show.values()) {
      shows.add(
          new Option(
              Texts.t("disputes." + Parameters.lower(show)),
              new State(state.filters(), state.sort(), state.down(), show).link(),
              show == state.show()));
    }
    return new DisputesView(
        Texts.count("count.disputes", disputes.size()),
        columns,
        shows,
        disputes.stream().map(dispute -> row(dispute, state)).toList(),
        chips(state));
  }

  private static DisputesView.Row row(Dispute dispute, State state) {
    return new DisputesView.Row(
        dispute.accuser(),
        Link.toSpeaker(dispute.accuser()),
        dispute.accused(),
        Link.toSpeaker(dispute.accused()),
        dispute.accusations(),
        dispute.denials(),
        DisputePage.link(dispute, state.filters()),
        Texts.shortDay(dispute.first()),
        Texts.shortDay(dispute.last()),
        dispute.isDenied(),
        answer(dispute));
  }

  static String answer(Dispute dispute) {
    if (!dispute.isDenied()) {
      return Texts.t("disputes.open");
    }
    String names =
        dispute.deniedBy().stream().map(FacetValue::value).collect(Collectors.joining(", "));
    return names.isEmpty()
        ? Texts.count("count.denials", dispute.denials())
        : Texts.t("disputes.denied", names);
  }

  private static List<Option> chips(State state) {
    List<Option> chips = new ArrayList<>();
    Filters filters = state.filters();
    for (Dimension dimension : Dimension.values()) {
      for (String value : filters.included(dimension)) {
        Filters fewer = Choices.without(filters, dimension, value);
        chips.add(
            new Option(
                Texts.t("facet." + Parameters.lower(dimension)) + ": " + value,
                new State(fewer, state.sort(), state.down(), state.show()).link(),
                true));
      }
    }
    return chips;
  }
}
