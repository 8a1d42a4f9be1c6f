package org.gainsay.web.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.search.InvalidRequestException;
import org.jspecify.annotations.Nullable;

/// The parameters of a request, typed. What does not fit its type ends in an
/// [InvalidRequestException] that names the parameter.
///
/// @param values per name the values, in the order in which they were given
public record Parameters(Map<String, List<String>> values) {

  private static final Set<String> YES = Set.of("true", "on", "1", "yes", "");
  private static final Set<String> NO = Set.of("false", "off", "0", "no");

  /// Reads a query string; null stands for none.
  public static Parameters of(@Nullable String queryString) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (queryString != null) {
      for (String pair : queryString.split("&", -1)) {
        int equals = pair.indexOf('=');
        String name = UrlText.decode(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : UrlText.decode(pair.substring(equals + 1));
        if (!name.isEmpty()) {
          values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
        }
      }
    }
    return new Parameters(values);
  }

  /// All values of a parameter that are not blank.
  public List<String> all(String name) {
    List<String> given = values.get(name);
    return given == null ? List.of() : given.stream().filter(v -> !v.isBlank()).toList();
  }

  /// The first value of a parameter, or the other text if it is missing.
  public String text(String name, String otherwise) {
    List<String> given = values.getOrDefault(name, List.of());
    return given.isEmpty() ? otherwise : given.getFirst();
  }

  /// The first value of a parameter, or null if it is missing or blank.
  public @Nullable String textOrNull(String name) {
    List<String> given = all(name);
    return given.isEmpty() ? null : given.getFirst();
  }

  /// The value of a parameter that must be there.
  public String needed(String name) {
    String value = textOrNull(name);
    if (value == null) {
      throw new InvalidRequestException(name, "'%s' is needed".formatted(name));
    }
    return value;
  }

  /// Whether a parameter says yes; one without a value does.
  public boolean flag(String name, boolean otherwise) {
    List<String> given = values.getOrDefault(name, List.of());
    if (given.isEmpty()) {
      return otherwise;
    }
    // The last one counts: a form sends a hidden "off" before the "on" of its check box.
    String value = given.getLast().toLowerCase(Locale.ROOT);
    if (YES.contains(value)) {
      return true;
    }
    if (NO.contains(value)) {
      return false;
    }
    throw new InvalidRequestException(
        name, "'%s' is true or false, not '%s'".formatted(name, value));
  }

  /// A whole number within bounds.
  public int number(String name, int otherwise, int least, int most) {
    String value = textOrNull(name);
    if (value == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException _) {
      // Said below, together with what is out of bounds.
    }
    throw new InvalidRequestException(
        name,
        "'%s' is a number from %d to %d, not '%s'".formatted(name, least, most, shortened(value)));
  }

  /// A day, given as `2014-12-19`, or as a month or year for its first or last day.
  ///
  /// @param last whether a month or year stands for its last day rather than its first
  public @Nullable LocalDate day(String name, boolean last) {
    String value = textOrNull(name);
    if (value == null) {
      return null;
    }
    String text = value.strip();
    try {
      return switch (text.length()) {
        case 4 -> {
          LocalDate first = LocalDate.of(Integer.parseInt(text), 1, 1);
          yield last ? first.withDayOfYear(first.lengthOfYear()) : first;
        }
        case 7 -> last ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException | NumberFormatException _) {
      throw new InvalidRequestException(
          name, "'%s' is a date such as 2014-12-19, not '%s'".formatted(name, shortened(value)));
    }
  }

  /// One of the names of an enum, in any case; a hyphen stands for an underscore.
  public <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> type) {
    String value = textOrNull(name);
    return value == null ? null : constant(name, value, type);
  }

  static <E extends Enum<E>> E constant(String parameter, String value, Class<E> type) {
    String wanted = value.strip().replace('-', '_');
    E[] constants = type.getEnumConstants();
    for (E constant : constants) {
      if (constant.name().equalsIgnoreCase(wanted)) {
        return constant;
      }
    }
    List<String> known = Arrays.stream(constants).map(Parameters::lower).toList();
    throw new InvalidRequestException(
        parameter,
        "'%s' is one of %s, not '%s'"
            .formatted(parameter, String.join(", ", known), shortened(value)));
  }

  /// Refuses parameters that nobody looks at, since a misspelt filter would silently find too much.
  public Parameters onlyKnown(Collection<String> known) {
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw new InvalidRequestException(
            shortened(name), "there is no parameter '%s' here".formatted(shortened(name)));
      }
    }
    return this;
  }

  /// The name of an enum's constant as it stands in a URL.
  public static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String shortened(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }
}
