package org.gainsay.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import org.gainsay.model.Provenance;
import org.gainsay.search.Histogram;
import org.jspecify.annotations.Nullable;

/// The words of the pages, which stand in `texts.properties`, and how numbers and dates are
/// written.
public final class Texts {

  private static final Properties TEXTS = load();
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT_MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);

  private Texts() {}

  /// The text with this key, `{0}`, `{1}` … replaced by the values.
  ///
  /// @throws IllegalArgumentException if there is no such text
  public static String t(String key, Object... values) {
    String text = TEXTS.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key);
    }
    for (int i = 0; i < values.length; i++) {
      String value = values[i] instanceof Number number ? n(number.longValue()) : "" + values[i];
      text = text.replace("{" + i + "}", value);
    }
    return text;
  }

  /// A number of things: the text under the key with `.one` or `.many` added.
  public static String count(String key, long number) {
    return t(key + (number == 1 ? ".one" : ".many"), number);
  }

  /// A number with its thousands apart.
  public static String n(long number) {
    if (number >= 0 && number < 1000) {
      return Long.toString(number);
    }
    StringBuilder digits = new StringBuilder(Long.toString(number));
    int first = number < 0 ? 1 : 0;
    for (int i = digits.length() - 3; i > first; i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }

  /// A constant's name for people, as in "no comment"; the name itself if it is none of ours.
  public static String name(String kind, String constant) {
    return TEXTS.getProperty(kind + "." + constant.toLowerCase(Locale.ROOT), constant);
  }

  /// A kind of failure for people.
  ///
  /// @param status HTTP status
  static String error(int status) {
    return TEXTS.getProperty("error." + status, t("error.other"));
  }

  /// A day that cannot be misread: 2 March 2026.
  public static String day(@Nullable LocalDate day) {
    return day == null ? t("date.unknown") : DAY.format(day);
  }

  /// The day something was read, in universal time.
  static String day(Provenance provenance) {
    return day(LocalDate.ofInstant(provenance.read(), ZoneOffset.UTC));
  }

  /// The same where there is little room: 2 Mar 2026.
  static String shortDay(@Nullable LocalDate day) {
    return day == null ? t("date.unknown") : SHORT_DAY.format(day);
  }

  /// The day, month or year that begins here.
  static String period(LocalDate start, Histogram.Interval interval) {
    return switch (interval) {
      case DAY -> DAY.format(start);
      case MONTH -> MONTH.format(start);
      case YEAR -> YEAR.format(start);
    };
  }

  /// The same where there is little room.
  static String shortPeriod(LocalDate start, Histogram.Interval interval) {
    return switch (interval) {
      case DAY -> SHORT_DAY.format(start);
      case MONTH -> SHORT_MONTH.format(start);
      case YEAR -> YEAR.format(start);
    };
  }

  private static Properties load() {
    Properties texts = new Properties();
    try (InputStream in = Texts.class.getResourceAsStream("/org/gainsay/web/texts.properties")) {
      if (in == null) {
        throw new IllegalStateException("the texts of the pages are missing");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
