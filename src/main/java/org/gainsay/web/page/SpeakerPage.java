package org.gainsay.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gainsay.model.StanceLabel;
import org.gainsay.search.Dimension;
import org.gainsay.search.Dossier;
import org.gainsay.search.FacetValue;
import org.gainsay.search.Filters;
import org.gainsay.search.Histogram;
import org.gainsay.search.QuoteSearch;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.SortOrder;
import org.gainsay.search.Unit;
import org.gainsay.web.request.Link;
import org.gainsay.web.request.Parameters;
import org.gainsay.web.request.SearchParameters;
import org.jspecify.annotations.Nullable;

/// What somebody has said, over time and against whom.
public final class SpeakerPage {

  private static final int STATEMENTS = 10;
  private static final int SHOWN = 8;

  private final QuoteSearch search;
  private final Pages pages;

  public SpeakerPage(QuoteSearch search, Pages pages) {
    this.search = search;
    this.pages = pages;
  }

  public void register(RoutesConfig routes) {
    routes.get("/speakers/{id}", this::show);
  }

  private void show(Context http) throws IOException {
    Parameters given = Parameters.of(http.queryString());
    Filters filters = SearchParameters.filters(given);
    Dossier first =
        search
            .dossier(http.pathParam("id"), filters)
            .orElseThrow(() -> new NotFoundResponse("there is no speaker of this name"));
    String other = given.text("with", "").strip();
    Optional<Dossier> second = other.isEmpty() ? Optional.empty() : search.dossier(other, filters);
    List<SpeakerView.Portrait> portraits = new ArrayList<>();
    portraits.add(portrait(first, filters));
    if (second.isPresent()) {
      portraits.add(portrait(second.get(), filters));
    }
    Link self = Link.toSpeaker(first.speaker());
    pages.render(
        http,
        "speaker",
        second.isPresent()
            ? Texts.t("speaker.title.two", first.speaker(), second.get().speaker())
            : first.speaker(),
        "speakers",
        new SpeakerView(
            portraits,
            timeLine(second.isPresent() ? List.of(first, second.get()) : List.of(first), filters),
            other,
            self,
            !other.isEmpty() && second.isEmpty() ? other : null,
            other.isEmpty() ? null : self));
  }

  /// One time line for all of them.
  private @Nullable TimeChart timeLine(List<Dossier> speakers, Filters filters) throws IOException {
    List<TimeChart.Series> series = new ArrayList<>();
    Filters together = filters.without(Dimension.SPEAKER);
    for (Dossier speaker : speakers) {
      together = together.including(Dimension.SPEAKER, speaker.speaker());
      SearchRequest days =
          newest(own(speaker, filters)).withSize(0).withHistogram(Histogram.Interval.DAY);
      Histogram histogram = search.search(days).histogram();
      if (histogram != null) {
        series.add(new TimeChart.Series(speakers.size() > 1 ? speaker.speaker() : null, histogram));
      }
    }
    Filters all = together;
    return TimeChart.of(
        series,
        Unit.QUOTES,
        filters.dates(),
        days -> SearchParameters.write("/", newest(all.within(days)), true));
  }

  private static Filters own(Dossier speaker, Filters filters) {
    return filters.without(Dimension.SPEAKER).including(Dimension.SPEAKER, speaker.speaker());
  }

  private static SearchRequest newest(Filters filters) {
    return SearchRequest.of("").withFilters(filters).withSort(SortOrder.NEWEST).withGrouped(true);
  }

  private SpeakerView.Portrait portrait(Dossier dossier, Filters filters) throws IOException {
    Filters own = own(dossier, filters);
    SearchRequest request = newest(own);
    Function<Filters, Link> link =
        chosen -> SearchParameters.write("/", request.withFilters(chosen), true);
    Filters against =
        filters
            .including(Dimension.STANCE, StanceLabel.ACCUSATION.name())
            .including(Dimension.TARGET, dossier.speaker());
    Filters accusations = own.including(Dimension.STANCE, StanceLabel.ACCUSATION.name());
    return new SpeakerView.Portrait(
        dossier.speaker(),
        Texts.name("type", dossier.type().name()),
        tallies(dossier.names(), _ -> null),
        tallies(dossier.roles(), _ -> null),
        Texts.count("count.quotes", dossier.quotes()),
        span(dossier),
        stances(dossier, own, link),
        tallies(dossier.outlets(), v -> link.apply(own.including(Dimension.OUTLET, v))),
        tallies(dossier.targets(), v -> link.apply(accusations.including(Dimension.TARGET, v))),
        tallies(dossier.accusers(), v -> link.apply(against.including(Dimension.SPEAKER, v))),
        search.search(request.withSize(STATEMENTS)).hits().stream().map(Clipping::of).toList(),
        link.apply(own));
  }

  private static List<SpeakerView.Tally> stances(
      Dossier dossier, Filters own, Function<Filters, Link> link) {
    List<SpeakerView.Tally> tallies = new ArrayList<>();
    long most = most(dossier.stances());
    for (FacetValue stance : dossier.stances()) {
      tallies.add(
          new SpeakerView.Tally(
              Texts.name("stance", stance.value()),
              Badge.style(stance.value()),
              stance.count(),
              share(stance, most),
              link.apply(own.including(Dimension.STANCE, stance.value()))));
    }
    return tallies;
  }

  static List<SpeakerView.Tally> tallies(
      List<FacetValue> values, Function<String, @Nullable Link> link) {
    List<SpeakerView.Tally> tallies = new ArrayList<>();
    long most = most(values);
    for (FacetValue value : values.subList(0, Math.min(SHOWN, values.size()))) {
      tallies.add(
          new SpeakerView.Tally(
              value.value(), "", value.count(), share(value, most), link.apply(value.value())));
    }
    return tallies;
  }

  private static long most(List<FacetValue> values) {
    return values.stream().mapToLong(FacetValue::count).max().orElse(1);
  }

  private static int share(FacetValue value, long most) {
    return (int) (100 * value.count() / Math.max(1, most));
  }

  private static String span(Dossier dossier) {
    if (dossier.first() == null || dossier.first().equals(dossier.last())) {
      return Texts.day(dossier.first());
    }
    return Texts.t("date.between", Texts.day(dossier.first()), Texts.day(dossier.last()));
  }
}
