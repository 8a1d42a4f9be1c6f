package org.gainsay.search.opensearch;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.model.StanceLabel;
import org.gainsay.search.Dimension;
import org.gainsay.search.Histogram;
import org.gainsay.search.Unit;

/// Counts by time and stance.
final class TimeCounts {

  /// Filters on these do not bear on the histogram, nor does the date range.
  static final Set<Dimension> SIDEWAYS = Set.of(Dimension.YEAR, Dimension.MONTH);

  private TimeCounts() {}

  static Histogram histogram(View view, Unit unit, Object query, Histogram.Interval interval)
      throws IOException {
    String field =
        interval == Histogram.Interval.DAY ? Schema.DAY : Schema.field(Dimension.MONTH, unit);
    Map<LocalDate, Long> all = new TreeMap<>();
    Map<LocalDate, Map<StanceLabel, Long>> byStance = new TreeMap<>();
    for (var entry : Counts.of(view, query, field).entrySet()) {
      all.merge(start(entry.getKey(), interval), entry.getValue(), Long::sum);
    }
    for (var entry :
        Counts.of(view, query, List.of(field, Schema.field(Dimension.STANCE, unit))).entrySet()) {
      byStance
          .computeIfAbsent(
              start(entry.getKey().getFirst(), interval), _ -> new EnumMap<>(StanceLabel.class))
          .merge(StanceLabel.valueOf(entry.getKey().getLast()), entry.getValue(), Long::sum);
    }
    List<Histogram.Bucket> buckets = new ArrayList<>();
    all.forEach((start, count) ->
        buckets.add(new Histogram.Bucket(start, count, byStance.getOrDefault(start, Map.of()))));
    return new Histogram(interval, buckets);
  }

  private static LocalDate start(String key, Histogram.Interval interval) {
    return switch (interval) {
      case DAY -> LocalDate.ofEpochDay(Long.parseLong(key));
      case MONTH -> LocalDate.parse(key + "-01");
      case YEAR -> LocalDate.parse(key + "-01").withDayOfYear(1);
    };
  }
}
