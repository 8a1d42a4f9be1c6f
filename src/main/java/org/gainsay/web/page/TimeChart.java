package org.gainsay.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.gainsay.model.StanceLabel;
import org.gainsay.search.DateRange;
import org.gainsay.search.Histogram;
import org.gainsay.search.Unit;
import org.gainsay.web.request.Link;
import org.gainsay.web.request.Parameters;
import org.jspecify.annotations.Nullable;

/// Quotes over time: all of them as bars in grey, and below those a line from which accusations
/// rise and denials hang. Several speakers stand below each other on the same time line, drawn to
/// the same scales.
///
/// @param panels one for each speaker, or a single one
/// @param ticks labels of the time line
/// @param unit `day`, `month` or `year`: the width of a bar
/// @param all what all of them are, for people
/// @param summary the whole chart in a sentence
public record TimeChart(
    List<Panel> panels, List<Tick> ticks, String unit, String all, String summary) {

  /// Where the grey bars stand. Heights are in pixels, as the style sheet has them.
  public static final int GROUND = 46;

  private static final int SIDE = 34;
  private static final int GAP = 8;

  /// Where the line lies from which accusations rise and denials hang.
  public static final int LINE = GROUND + GAP + SIDE;

  public static final int HEIGHT = LINE + SIDE;

  private static final double WIDEST_PERCENT = 5;

  /// The quotes of one speaker, or of a search.
  ///
  /// @param name name of the speaker; null if there is only one
  /// @param bars one for each period that has quotes
  /// @param all number of quotes
  /// @param upTo the highest bar for people, as in "up to 3 a day"
  public record Panel(
      @Nullable String name,
      List<Bar> bars,
      long all,
      long accusations,
      long denials,
      String upTo,
      String sideUpTo) {}

  /// One period.
  ///
  /// @param x its left end, in percent of the width
  /// @param width in percent of the width
  /// @param reach left end of the stretch that belongs to it, in percent
  /// @param reachWidth width of that stretch
  /// @param all height of its grey bar; 0 if it has none
  /// @param accusations height above the line
  /// @param denials height below the line
  /// @param from its first day, ISO
  /// @param to its last day, ISO
  /// @param period its name for people
  /// @param label what it holds, for people
  /// @param link leads to what it holds
  public record Bar(
      double x,
      double width,
      double reach,
      double reachWidth,
      double all,
      double accusations,
      double denials,
      String from,
      String to,
      String period,
      long count,
      String label,
      Link link) {}

  /// A label below the line.
  ///
  /// @param x in percent of the width
  /// @param anchor which part of the text stands there, as SVG names it
  public record Tick(double x, String anchor, String text) {}

  /// What is drawn in a panel.
  record Series(@Nullable String name, Histogram histogram) {}

  /// Draws histograms by day.
  ///
  /// @param what what the histograms count
  /// @param shown the days to draw, as far as there are quotes before and after
  /// @param link where a range of days leads
  /// @return null if there is no quote in these days
  static @Nullable TimeChart of(
      List<Series> series, Unit what, DateRange shown, Function<DateRange, Link> link) {
    List<LocalDate> days =
        series.stream()
            .flatMap(one -> one.histogram().buckets().stream())
            .map(Histogram.Bucket::start)
            .sorted()
            .toList();
    if (days.stream().noneMatch(shown::contains)) {
      return null;
    }
    TimeScale scale =
        TimeScale.of(later(shown.from(), days.getFirst()), earlier(shown.to(), days.getLast()));
    List<Map<Integer, Sum>> sums = series.stream().map(one -> sums(one, shown, scale)).toList();
    long most = highest(sums, Sum::all);
    long mostSide = Math.max(highest(sums, Sum::accusations), highest(sums, Sum::denials));
    String unit = scale.interval().name().toLowerCase(java.util.Locale.ROOT);
    String counted = "count." + Parameters.lower(what);
    List<Panel> panels = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      List<Bar> bars = new ArrayList<>();
      sums.get(i)
          .forEach((step, sum) -> bars.add(bar(step, sum, counted, scale, most, mostSide, link)));
      Sum whole = sums.get(i).values().stream().reduce(Sum.NONE, Sum::plus);
      panels.add(
          new Panel(
              series.get(i).name(),
              bars,
              whole.all(),
              whole.accusations(),
              whole.denials(),
              Texts.t("chart.upto." + unit, most),
              Texts.t("chart.upto." + unit, mostSide)));
    }
    return new TimeChart(
        panels,
        ticks(scale),
        unit,
        Texts.t("chart.all." + Parameters.lower(what)),
        summary(sums, counted, scale));
  }

  /// Nothing is drawn of a time before all quotes, or after them.
  private static LocalDate later(@Nullable LocalDate chosen, LocalDate first) {
    return chosen == null || chosen.isBefore(first) ? first : chosen;
  }

  private static LocalDate earlier(@Nullable LocalDate chosen, LocalDate last) {
    return chosen == null || chosen.isAfter(last) ? last : chosen;
  }

  /// What is in a period.
  private record Sum(long all, long accusations, long denials) {

    static final Sum NONE = new Sum(0, 0, 0);

    static Sum of(Histogram.Bucket bucket) {
      return new Sum(
          bucket.count(),
          bucket.byStance().getOrDefault(StanceLabel.ACCUSATION, 0L),
          bucket.byStance().getOrDefault(StanceLabel.DENIAL, 0L));
    }

    Sum plus(Sum other) {
      return new Sum(all + other.all, accusations + other.accusations, denials + other.denials);
    }
  }

  private static Map<Integer, Sum> sums(Series series, DateRange shown, TimeScale scale) {
    Map<Integer, Sum> sums = new TreeMap<>();
    for (Histogram.Bucket bucket : series.histogram().buckets()) {
      if (shown.contains(bucket.start())) {
        sums.merge(scale.step(bucket.start()), Sum.of(bucket), Sum::plus);
      }
    }
    return sums;
  }

  private static long highest(
      List<Map<Integer, Sum>> sums, java.util.function.ToLongFunction<Sum> of) {
    return sums.stream().flatMap(one -> one.values().stream()).mapToLong(of).max().orElse(0);
  }

  private static Bar bar(
      int step,
      Sum sum,
      String counted,
      TimeScale scale,
      long most,
      long mostSide,
      Function<DateRange, Link> link) {
    double column = 100.0 / scale.steps();
    double thick = Math.min(column * 0.8, WIDEST_PERCENT);
    LocalDate from = scale.start(step);
    LocalDate to = scale.end(step);
    String name = scale.name(step);
    return new Bar(
        round(step * column + (column - thick) / 2),
        round(thick),
        round(step * column),
        round(column),
        height(sum.all(), most, GROUND),
        height(sum.accusations(), mostSide, SIDE),
        height(sum.denials(), mostSide, SIDE),
        from.toString(),
        to.toString(),
        name,
        sum.all(),
        Texts.t(
            "chart.bar",
            name,
            Texts.count(counted, sum.all()),
            Texts.count("count.accusations", sum.accusations()),
            Texts.count("count.denials", sum.denials())),
        link.apply(new DateRange(from, to)));
  }

  /// What is there can be seen, however little it is.
  private static double height(long number, long most, int room) {
    return number == 0 ? 0 : Math.max(1.5, Math.round(2.0 * room * number / most) / 2.0);
  }

  private static List<Tick> ticks(TimeScale scale) {
    double column = 100.0 / scale.steps();
    List<Tick> ticks = new ArrayList<>();
    for (TimeScale.Tick tick : scale.ticks()) {
      double x = round((tick.step() + 0.5) * column);
      // At the edges there is no room for half of a label.
      String anchor = x < 5 ? "start" : x > 95 ? "end" : "middle";
      ticks.add(new Tick(x, anchor, tick.text()));
    }
    return ticks;
  }

  private static String summary(List<Map<Integer, Sum>> sums, String counted, TimeScale scale) {
    Sum whole = sums.stream().flatMap(one -> one.values().stream()).reduce(Sum.NONE, Sum::plus);
    return Texts.t(
        "chart.summary",
        Texts.count(counted, whole.all()),
        Texts.count("count.accusations", whole.accusations()),
        Texts.count("count.denials", whole.denials()),
        scale.name(0),
        scale.name(scale.steps() - 1));
  }

  private static double round(double length) {
    return Math.round(length * 100) / 100.0;
  }
}
