package org.gainsay.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days of publication, both ends included; null leaves an end open. What has no date is in no
/// range but [#ALWAYS].
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {

  /// All days, and what has no date.
  public static final DateRange ALWAYS = new DateRange(null, null);

  public DateRange {
    if (from != null && to != null && to.isBefore(from)) {
      throw new InvalidRequestException(
          "date", "a range ends before it begins: " + from + ".." + to);
    }
  }

  public boolean isAlways() {
    return from == null && to == null;
  }

  /// Whether the day is in it; null is a missing date.
  public boolean contains(@Nullable LocalDate day) {
    if (isAlways()) {
      return true;
    }
    return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
