package org.gainsay.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads days, months, years and ranges of them.
final class QueryDates {

  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

  private QueryDates() {}

  /// The days that are meant by `2014`, `2014-12`, `2014-12-24` or two of these around `..` (of
  /// which one may be missing), or null if it is none of these.
  static @Nullable DateRange parse(String text) {
    int dots = text.indexOf("..");
    String from = (dots < 0 ? text : text.substring(0, dots)).strip();
    String to = (dots < 0 ? text : text.substring(dots + 2)).strip();
    if (from.isEmpty() && to.isEmpty()) {
      return null;
    }
    try {
      LocalDate first = from.isEmpty() ? null : first(from);
      LocalDate last = to.isEmpty() ? null : last(to);
      boolean missing = (first == null && !from.isEmpty()) || (last == null && !to.isEmpty());
      if (missing || (first != null && last != null && last.isBefore(first))) {
        return null;
      }
      return new DateRange(first, last);
    } catch (DateTimeException e) {
      return null; // the 30th of February
    }
  }

  private static @Nullable LocalDate first(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return null;
    }
    return LocalDate.of(number(date, 1, 0), number(date, 2, 1), number(date, 3, 1));
  }

  private static @Nullable LocalDate last(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return null;
    }
    if (date.group(3) != null) {
      return first(text);
    }
    return YearMonth.of(number(date, 1, 0), number(date, 2, 12)).atEndOfMonth();
  }

  private static int number(Matcher date, int group, int otherwise) {
    String digits = date.group(group);
    return digits == null ? otherwise : Integer.parseInt(digits);
  }
}
