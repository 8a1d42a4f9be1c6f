package org.gainsay.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gainsay.model.StanceLabel;

/// Hits over time, split by stance. Counted over what passes the query and all filters except the
/// date range, YEAR and MONTH, so that a chosen range can be seen within the whole. Hits without a
/// date are left out.
///
/// @param interval width of a bucket
/// @param buckets those that are not empty, in order of time
public record Histogram(Interval interval, List<Bucket> buckets) {

  public Histogram {
    buckets = List.copyOf(buckets);
  }

  /// Width of a bucket.
  public enum Interval {
    DAY,
    MONTH,
    YEAR
  }

  /// The hits of one day, month or year.
  ///
  /// @param start its first day
  /// @param count number of hits
  /// @param byStance number of hits with each stance that occurs; may add up to more than `count`
  ///   because a quote may have several
  public record Bucket(LocalDate start, long count, Map<StanceLabel, Long> byStance) {

    public Bucket {
      Map<StanceLabel, Long> copy = new EnumMap<>(StanceLabel.class);
      copy.putAll(byStance);
      byStance = Collections.unmodifiableMap(copy);
    }
  }
}
