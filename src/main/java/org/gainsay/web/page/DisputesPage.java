package org.gainsay.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.search.Dimension;
import org.gainsay.search.Dispute;
import org.gainsay.search.FacetValue;
import org.gainsay.search.Filters;
import org.gainsay.search.QuoteSearch;
import org.gainsay.web.page.DisputesState.As;
import org.gainsay.web.page.DisputesState.Show;
import org.gainsay.web.page.DisputesState.SortKey;
import org.gainsay.web.page.SearchView.Option;
import org.gainsay.web.request.Link;
import org.gainsay.web.request.Parameters;

/// Who accuses whom, and whether it was answered.
public final class DisputesPage {

  /// More than anybody reads through: whoever looks for somebody types the name.
  private static final int LISTED = 300;

  /// What is ever counted and sorted.
  private static final int MOST = 20_000;

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
    DisputesState state = DisputesState.of(Parameters.of(http.queryString()));
    List<Dispute> disputes =
        new ArrayList<>(
            search.disputes(state.filters(), MOST).stream().filter(state::keeps).toList());
    // Stable, so that pairs with equal keys stay in the store's order: most accusations first.
    disputes.sort(state.order());
    pages.render(http, "disputes", Texts.t("disputes.title"), "disputes", view(state, disputes));
  }

  private static DisputesView view(DisputesState state, List<Dispute> disputes) {
    boolean isMatrix = state.as() == As.MATRIX;
    List<Dispute> listed = disputes.subList(0, Math.min(LISTED, disputes.size()));
    return new DisputesView(
        Texts.count("count.disputes", disputes.size()),
        columns(state),
        options(Show.values(), show -> state.with(show).link(), state.show()),
        options(As.values(), as -> state.with(as).link(), state.as()),
        isMatrix ? DisputesMatrix.of(disputes, state) : null,
        isMatrix ? List.of() : listed.stream().map(dispute -> row(dispute, state)).toList(),
        disputes.isEmpty(),
        isMatrix || listed.size() == disputes.size() ? "" : Texts.t("disputes.cut", listed.size()),
        state.with(As.LIST).link(),
        state.party(),
        state.with("").link().parameters(),
        chips(state));
  }

  private static List<DisputesView.Column> columns(DisputesState state) {
    List<DisputesView.Column> columns = new ArrayList<>();
    for (SortKey key : SortKey.values()) {
      String order = state.down() ? "descending" : "ascending";
      columns.add(
          new DisputesView.Column(
              Texts.t("disputes." + Parameters.lower(key)),
              state.by(key).link(),
              key == state.sort() ? order : "none",
              key == SortKey.ACCUSATIONS,
              key != SortKey.ACCUSED,
              key == SortKey.ACCUSER || key == SortKey.ACCUSED));
    }
    return columns;
  }

  private static <E extends Enum<E>> List<Option> options(
      E[] values, Function<E, Link> link, E chosen) {
    List<Option> options = new ArrayList<>();
    for (E value : values) {
      options.add(
          new Option(
              Texts.t("disputes." + Parameters.lower(value)), link.apply(value), value == chosen));
    }
    return options;
  }

  private static DisputesView.Row row(Dispute dispute, DisputesState state) {
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
        answer(dispute),
        label(dispute));
  }

  /// All of a dispute in a line.
  static String label(Dispute dispute) {
    return Texts.t(
        "disputes.cell",
        dispute.accuser(),
        dispute.accused(),
        Texts.count("count.accusations", dispute.accusations()),
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

  private static List<Option> chips(DisputesState state) {
    List<Option> chips = new ArrayList<>();
    Filters filters = state.filters();
    for (Dimension dimension : Dimension.values()) {
      for (String value : filters.included(dimension)) {
        Filters fewer = Choices.without(filters, dimension, value);
        chips.add(
            new Option(
                Texts.t("facet." + Parameters.lower(dimension)) + ": " + value,
                state.with(fewer).link(),
                true));
      }
    }
    if (!state.party().isEmpty()) {
      chips.add(new Option(Texts.t("disputes.of", state.party()), state.with("").link(), true));
    }
    return chips;
  }
}
