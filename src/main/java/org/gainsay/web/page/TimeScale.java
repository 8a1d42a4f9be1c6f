package org.gainsay.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.search.Histogram.Interval;

/// The periods of a time line, from the one that holds its first day to the one that holds its last
/// day: days, months or years, so that there are not too many bars to tell apart.
///
/// @param interval width of a period
/// @param first first day of the first period
/// @param steps number of periods
record TimeScale(Interval interval, LocalDate first, int steps) {

  /// Four months: a bar a day is then still a few pixels wide.
  private static final int MOST_DAYS = 124;

  private static final int MOST_MONTHS = 72;

  /// Labels that fit under a time line.
  private static final int TICKS = 5;

  private static final int[] DAY_STEPS = {1, 2, 7, 14, 28};
  private static final int[] MONTH_STEPS = {1, 2, 3, 6, 12, 24};
  private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20, 50, 100};

  /// A label below the line.
  ///
  /// @param step the period below which it stands
  record Tick(int step, String text) {}

  static TimeScale of(LocalDate from, LocalDate to) {
    Interval interval =
        ChronoUnit.DAYS.between(from, to) < MOST_DAYS
            ? Interval.DAY
            : ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to) < MOST_MONTHS
                ? Interval.MONTH
                : Interval.YEAR;
    LocalDate first = start(from, interval);
    return new TimeScale(interval, first, 1 + (int) unit(interval).between(first, to));
  }

  private static ChronoUnit unit(Interval interval) {
    return switch (interval) {
      case DAY -> ChronoUnit.DAYS;
      case MONTH -> ChronoUnit.MONTHS;
      case YEAR -> ChronoUnit.YEARS;
    };
  }

  private static LocalDate start(LocalDate day, Interval interval) {
    return switch (interval) {
      case DAY -> day;
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /// The number of the period that holds a day; outside of the line it is below 0 or too large.
  int step(LocalDate day) {
    return (int) unit(interval).between(first, start(day, interval));
  }

  /// The first day of a period.
  LocalDate start(int step) {
    return first.plus(step, unit(interval));
  }

  /// The last day of a period.
  LocalDate end(int step) {
    return start(step + 1).minusDays(1);
  }

  /// A period for people.
  String name(int step) {
    return Texts.period(start(step), interval);
  }

  /// Labels at equal distances.
  List<Tick> ticks() {
    int[] distances =
        switch (interval) {
          case DAY -> DAY_STEPS;
          case MONTH -> MONTH_STEPS;
          case YEAR -> YEAR_STEPS;
        };
    int distance = distances[0];
    for (int i = 1; i < distances.length && (steps - 1) / distance >= TICKS; i++) {
      distance = distances[i];
    }
    List<Tick> ticks = new ArrayList<>();
    for (int step = 0; step < steps; step += distance) {
      ticks.add(new Tick(step, Texts.shortPeriod(start(step), interval)));
    }
    return ticks;
  }
}
