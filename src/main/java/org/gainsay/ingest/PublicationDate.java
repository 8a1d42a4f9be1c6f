package org.gainsay.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Understands the dates that news carries: ISO 8601 with or without a time, compact ISO, RFC 1123
/// of feeds and mail, and dates in words ("4 January 2019", "Jan. 4, 2019", "Friday, January 4,
/// 2019"). The day is taken as written, not moved to another time zone. Dates in figures whose
/// order is open (04/01/2019) are not guessed.
final class PublicationDate {

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:\\D.*)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T.*)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ -]+(?:of )?(\\p{L}{3,9})\\.?,?[ -]+(\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,9})\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})");

  private PublicationDate() {}

  static Optional<LocalDate> parse(String written) {
    String text = written.strip();
    if (text.length() > 100) {
      return Optional.empty();
    }
    try {
      Matcher iso = ISO.matcher(text);
      if (iso.matches()) {
        return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
      }
      Matcher compact = COMPACT.matcher(text);
      if (compact.matches()) {
        return date(compact.group(1), Integer.parseInt(compact.group(2)), compact.group(3));
      }
      Matcher dayFirst = DAY_FIRST.matcher(text);
      if (dayFirst.find()) {
        return date(dayFirst.group(3), monthOf(dayFirst.group(2)), dayFirst.group(1));
      }
      Matcher monthFirst = MONTH_FIRST.matcher(text);
      if (monthFirst.find()) {
        return date(monthFirst.group(3), monthOf(monthFirst.group(1)), monthFirst.group(2));
      }
    } catch (DateTimeException _) {
      return Optional.empty(); // 31 February, or a word that is no month
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
  }

  /// The month of a name or a short form of at least three letters.
  private static int monthOf(String name) {
    String asked = name.toLowerCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(asked)) {
        return month.getValue();
      }
    }
    throw new DateTimeException("not a month: " + name);
  }
}
