package org.gainsay.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.gainsay.model.StanceLabel;
import org.gainsay.search.DateRange;
import org.gainsay.search.Histogram;
import org.gainsay.web.request.Link;

/// Quotes over time as a chart: accusations rise above the line, denials hang below it, everything
/// else stands behind them in grey.
///
/// @param width width of the drawing
/// @param height height of the drawing
/// @param line where the line between above and below lies
/// @param bars one for each period that has quotes
/// @param labels the periods below the line, for people: each of them if they are few, otherwise
///   the first and the last
/// @param each whether each period has its label
/// @param summary the whole chart in a sentence
public record TimeChart(
    int width,
    int height,
    double line,
    List<Bar> bars,
    List<String> labels,
    boolean each,
    String summary) {

  private static final int WIDTH = 720;
  private static final int HEIGHT = 110;
  private static final int MOST_MONTHS = 72;
  private static final int FEW = 6;
  private static final double WIDEST = 26;

  /// One period. Lengths are in units of the drawing.
  ///
  /// @param from its first day, ISO
  /// @param to its last day, ISO
  /// @param label what it holds, for people
  /// @param link leads to what it holds
  public record Bar(
      double x,
      double width,
      double all,
      double accusations,
      double denials,
      String from,
      String to,
      String period,
      long count,
      long accusationCount,
      long denialCount,
      String label,
      Link link) {}

  /// The first day of a period, and how many quotes of what kind it has.
  private record Period(LocalDate start, long all, long accusations, long denials) {

    Period plus(Period other) {
      return new Period(
          start, all + other.all, accusations + other.accusations, denials + other.denials);
    }
  }

  /// Draws a histogram; months become years if there are too many.
  ///
  /// @param link where a range of days leads
  static TimeChart of(Histogram histogram, Function<DateRange, Link> link) {
    List<Period> periods =
        histogram.buckets().stream()
            .map(b ->
                new Period(
                    b.start(),
                    b.count(),
                    b.byStance().getOrDefault(StanceLabel.ACCUSATION, 0L),
                    b.byStance().getOrDefault(StanceLabel.DENIAL, 0L)))
            .toList();
    Histogram.Interval interval = histogram.interval();
    if (interval == Histogram.Interval.MONTH
        && !periods.isEmpty()
        && steps(periods.getFirst().start(), periods.getLast().start(), interval) > MOST_MONTHS) {
      interval = Histogram.Interval.YEAR;
      periods = years(periods);
    }
    return draw(periods, interval, link);
  }

  private static List<Period> years(List<Period> months) {
    Map<LocalDate, Period> years = new TreeMap<>();
    for (Period month : months) {
      LocalDate year = month.start().withDayOfYear(1);
      years.merge(
          year, new Period(year, month.all(), month.accusations(), month.denials()), Period::plus);
    }
    return List.copyOf(years.values());
  }

  private static TimeChart draw(
      List<Period> periods, Histogram.Interval interval, Function<DateRange, Link> link) {
    if (periods.isEmpty()) {
      return new TimeChart(WIDTH, HEIGHT, HEIGHT, List.of(), List.of(), false, "");
    }
    LocalDate first = periods.getFirst().start();
    LocalDate last = periods.getLast().start();
    long steps = steps(first, last, interval) + 1;
    double step = (double) WIDTH / steps;
    double thick = Math.clamp(step - 2, 1, WIDEST);
    long most = periods.stream().mapToLong(Period::all).max().orElse(1);
    long denials = periods.stream().mapToLong(Period::denials).max().orElse(0);
    // One scale above and below, so that denials can be held against accusations.
    double scale = HEIGHT / (double) (most + denials);
    double line = round(most * scale);
    List<Bar> bars = new ArrayList<>();
    for (Period period : periods) {
      LocalDate end = next(period.start(), interval).minusDays(1);
      String name = Texts.period(period.start(), interval);
      bars.add(
          new Bar(
              round(steps(first, period.start(), interval) * step + (step - thick) / 2),
              round(thick),
              round(Math.max(1, period.all() * scale)),
              round(period.accusations() * scale),
              round(period.denials() * scale),
              period.start().toString(),
              end.toString(),
              name,
              period.all(),
              period.accusations(),
              period.denials(),
              Texts.t(
                  "chart.bar",
                  name,
                  Texts.count("count.quotes", period.all()),
                  Texts.count("count.accusations", period.accusations()),
                  Texts.count("count.denials", period.denials())),
              link.apply(new DateRange(period.start(), end))));
    }
    return new TimeChart(
        WIDTH,
        HEIGHT,
        line,
        bars,
        labels(first, last, interval),
        steps <= FEW,
        Texts.t(
            "chart.summary",
            Texts.count("count.quotes", sum(periods, Period::all)),
            Texts.count("count.accusations", sum(periods, Period::accusations)),
            Texts.count("count.denials", sum(periods, Period::denials)),
            Texts.period(first, interval),
            Texts.period(last, interval)));
  }

  private static List<String> labels(LocalDate first, LocalDate last, Histogram.Interval interval) {
    if (steps(first, last, interval) >= FEW) {
      return List.of(Texts.period(first, interval), Texts.period(last, interval));
    }
    List<String> labels = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = next(day, interval)) {
      labels.add(Texts.period(day, interval));
    }
    return labels;
  }

  private static long sum(List<Period> periods, java.util.function.ToLongFunction<Period> of) {
    return periods.stream().mapToLong(of).sum();
  }

  private static long steps(LocalDate from, LocalDate to, Histogram.Interval interval) {
    return switch (interval) {
      case DAY -> ChronoUnit.DAYS.between(from, to);
      case MONTH -> ChronoUnit.MONTHS.between(from, to);
      case YEAR -> ChronoUnit.YEARS.between(from, to);
    };
  }

  private static LocalDate next(LocalDate start, Histogram.Interval interval) {
    return switch (interval) {
      case DAY -> start.plusDays(1);
      case MONTH -> start.plusMonths(1);
      case YEAR -> start.plusYears(1);
    };
  }

  private static double round(double length) {
    return Math.round(length * 10) / 10.0;
  }
}
