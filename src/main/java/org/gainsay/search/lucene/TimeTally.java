package org.gainsay.search.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.model.StanceLabel;
import org.gainsay.search.Dimension;
import org.gainsay.search.Histogram;
import org.jspecify.annotations.Nullable;

/// Counts documents by day and stance.
final class TimeTally {

  /// Filters that do not bear on the histogram.
  static final int SIDEWAYS =
      DocFilter.DATES | DocFilter.bit(Dimension.YEAR) | DocFilter.bit(Dimension.MONTH);

  private static final StanceLabel[] LABELS = StanceLabel.values();

  private final Histogram.Interval interval;
  private final Map<Integer, int[]> byDay = new TreeMap<>();

  private @Nullable SegmentColumns segment;
  private @Nullable Column stances;

  /// The last bucket that was counted in; neighbours are often of one article.
  private int lastDay = SegmentColumns.NO_DAY;

  private int[] last = new int[0];

  TimeTally(Histogram.Interval interval, Snapshot snapshot) {
    this.interval = interval;
    snapshot.identities(Dimension.STANCE); // needs their column
  }

  void bind(SegmentColumns columns) {
    segment = columns;
    stances = columns.column(Dimension.STANCE);
  }

  void count(int place) {
    if (segment == null || stances == null) {
      throw new IllegalStateException("no segment");
    }
    int day = segment.dayAt(place);
    if (day == SegmentColumns.NO_DAY) {
      return;
    }
    if (day != lastDay) {
      lastDay = day;
      last = byDay.computeIfAbsent(day, _ -> new int[LABELS.length + 1]);
    }
    last[LABELS.length]++;
    int head = stances.head(place);
    if (head >= 0) {
      last[head]++;
    } else if (head < Dictionary.NONE) {
      for (int label : stances.list(head)) {
        last[label]++;
      }
    }
  }

  Histogram histogram() {
    Map<LocalDate, int[]> buckets = new TreeMap<>();
    byDay.forEach((day, counts) -> {
      int[] sum =
          buckets.computeIfAbsent(
              start(LocalDate.ofEpochDay(day)), _ -> new int[LABELS.length + 1]);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += counts[i];
      }
    });
    List<Histogram.Bucket> result = new ArrayList<>();
    buckets.forEach((start, counts) -> {
      Map<StanceLabel, Long> byStance = new EnumMap<>(StanceLabel.class);
      for (int i = 0; i < LABELS.length; i++) {
        if (counts[i] > 0) {
          byStance.put(LABELS[i], (long) counts[i]);
        }
      }
      result.add(new Histogram.Bucket(start, counts[LABELS.length], byStance));
    });
    return new Histogram(interval, result);
  }

  private LocalDate start(LocalDate day) {
    return switch (interval) {
      case DAY -> day;
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }
}
