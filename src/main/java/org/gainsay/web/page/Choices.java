package org.gainsay.web.page;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.gainsay.search.Dimension;
import org.gainsay.search.Filters;

/// Takes values in and out of filters.
final class Choices {

  private Choices() {}

  /// The filters with a value chosen if it was not, and the other way round. No value is both
  /// chosen and excluded.
  static Filters toggled(Filters filters, Dimension dimension, String value) {
    boolean chosen = holds(filters.included(dimension), value);
    Filters without = without(filters, dimension, value);
    return chosen ? without : without.including(dimension, value);
  }

  /// The filters with a value excluded if it was not, and the other way round.
  static Filters excluded(Filters filters, Dimension dimension, String value) {
    boolean excluded = holds(filters.excluded(dimension), value);
    Filters without = without(filters, dimension, value);
    return excluded ? without : without.excluding(dimension, value);
  }

  /// The filters without a value, chosen or excluded.
  static Filters without(Filters filters, Dimension dimension, String value) {
    return new Filters(
        minus(filters.include(), dimension, value),
        minus(filters.exclude(), dimension, value),
        filters.dates());
  }

  static boolean holds(Set<String> values, String value) {
    return values.stream().anyMatch(value::equalsIgnoreCase);
  }

  private static Map<Dimension, Set<String>> minus(
      Map<Dimension, Set<String>> chosen, Dimension dimension, String value) {
    Map<Dimension, Set<String>> fewer = new EnumMap<>(Dimension.class);
    chosen.forEach((key, values) -> {
      Set<String> kept = new LinkedHashSet<>(values);
      if (key == dimension) {
        kept.removeIf(value::equalsIgnoreCase);
      }
      fewer.put(key, kept);
    });
    return fewer;
  }
}
