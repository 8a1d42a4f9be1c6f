package org.gainsay.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gainsay.model.StanceLabel;
import org.gainsay.search.DateRange;
import org.gainsay.search.Histogram;
import org.gainsay.search.Unit;
import org.gainsay.web.request.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeChartTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, 2026-03-02, DAY, 1",
    "2026-03-02, 2026-07-03, DAY, 124",
    "2026-03-02, 2026-07-04, MONTH, 5",
    "2020-01-31, 2025-12-01, MONTH, 72",
    "2020-01-31, 2026-01-01, YEAR, 7",
    "1851-09-18, 2026-11-26, YEAR, 176",
  })
  void barsAreDaysMonthsOrYearsAsTheRangeNarrows(
      String from, String to, Histogram.Interval interval, int steps) {
    TimeScale scale = TimeScale.of(LocalDate.parse(from), LocalDate.parse(to));
    assertEquals(interval, scale.interval());
    assertEquals(steps, scale.steps());
    assertEquals(0, scale.step(LocalDate.parse(from)));
    assertEquals(steps - 1, scale.step(LocalDate.parse(to)));
    assertTrue(scale.ticks().size() <= 5, scale.ticks().toString());
  }

  @Test
  void aBarTellsItsPeriodAndLeadsThere() {
    Map<LocalDate, Long> counts = new TreeMap<>();
    counts.put(LocalDate.parse("2024-01-15"), 2L);
    counts.put(LocalDate.parse("2024-01-16"), 3L);
    counts.put(LocalDate.parse("2024-12-01"), 1L);
    TimeChart chart = chart(counts, DateRange.ALWAYS);
    TimeChart.Bar january = chart.panels().getFirst().bars().getFirst();
    assertEquals("January 2024: 5 quotes, 5 accusations, 0 denials", january.label());
    assertEquals("/?from=2024-01-01&to=2024-01-31", january.link().toString());
    assertEquals("up to 5 a month", chart.panels().getFirst().upTo());
  }

  @Test
  void nothingIsDrawnOfDaysWithoutQuotes() {
    Map<LocalDate, Long> counts = Map.of(LocalDate.parse("2024-01-15"), 2L);
    LocalDate later = LocalDate.parse("2024-02-01");
    assertNull(chart(counts, new DateRange(later, later)));
    assertNull(chart(Map.of(), DateRange.ALWAYS));
  }

  /// However far a range reaches, only what has quotes is drawn.
  @Test
  void aRangeBeyondAllQuotesEndsWhereTheyEnd() {
    Map<LocalDate, Long> counts = Map.of(LocalDate.parse("2024-01-15"), 2L);
    DateRange wide = new DateRange(LocalDate.parse("0001-01-01"), LocalDate.parse("9999-12-31"));
    assertEquals(List.of("2024-01-15"), froms(chart(counts, wide)));
  }

  @Test
  void everyQuoteOfTheRangeIsInOneBarWithinTheDrawing() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      LocalDate start = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(9000));
      int spread = 1 + random.nextInt(random.nextBoolean() ? 100 : 5000);
      Map<LocalDate, Long> counts = new TreeMap<>();
      for (int i = 0; i < 20; i++) {
        counts.put(start.plusDays(random.nextInt(spread)), 1L + random.nextInt(9));
      }
      LocalDate from = start.plusDays(random.nextInt(spread));
      DateRange shown =
          random.nextInt(3) == 0
              ? DateRange.ALWAYS
              : new DateRange(from, from.plusDays(random.nextInt(spread)));
      long expected =
          counts.entrySet().stream()
              .filter(entry -> shown.contains(entry.getKey()))
              .mapToLong(Map.Entry::getValue)
              .sum();
      TimeChart chart = chart(counts, shown);
      if (expected == 0) {
        assertNull(chart);
        continue;
      }
      TimeChart.Panel panel = chart.panels().getFirst();
      assertEquals(expected, panel.all());
      assertEquals(expected, panel.bars().stream().mapToLong(TimeChart.Bar::count).sum());
      double end = 0;
      for (TimeChart.Bar bar : panel.bars()) {
        assertTrue(bar.reach() >= end - 0.02 && bar.x() >= bar.reach(), bar.toString());
        end = bar.reach() + bar.reachWidth();
        assertTrue(bar.all() > 0 && bar.all() <= TimeChart.GROUND, bar.toString());
      }
      assertTrue(end <= 100.02, "ends at " + end);
    }
  }

  private static TimeChart chart(Map<LocalDate, Long> counts, DateRange shown) {
    List<Histogram.Bucket> buckets = new ArrayList<>();
    new TreeMap<>(counts)
        .forEach((day, count) ->
            buckets.add(new Histogram.Bucket(day, count, Map.of(StanceLabel.ACCUSATION, count))));
    return TimeChart.of(
        List.of(new TimeChart.Series(null, new Histogram(Histogram.Interval.DAY, buckets))),
        Unit.QUOTES,
        shown,
        days -> Link.to("/").with("from", "" + days.from()).with("to", "" + days.to()));
  }

  private static List<String> froms(TimeChart chart) {
    return chart.panels().getFirst().bars().stream().map(TimeChart.Bar::from).toList();
  }
}
