package org.gainsay.search;

import java.util.Comparator;

/// A value and how often it occurs.
public record FacetValue(String value, long count) {

  /// The order in which values are shown: by count, the greatest first, and then by value.
  public static final Comparator<FacetValue> FIRST_OF_ALL =
      Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);
}
