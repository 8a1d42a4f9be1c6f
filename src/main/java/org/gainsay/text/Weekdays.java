package org.gainsay.text;

import java.util.Set;

/// The names of the days of the week, which stand where names of parties may: *Sunday's bombing*,
/// *was indicted on Monday over bribes*. Months are left out: some are names of people.
public final class Weekdays {

  private static final Set<String> NAMES =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private Weekdays() {}

  /// Whether a word is the name of a day, with its capital.
  public static boolean has(String form) {
    return NAMES.contains(form);
  }
}
