package org.gainsay.search;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The fields that can be named in a query.
enum QueryField {
  TEXT(null),
  EXACT(null),
  DATE(null),
  SPEAKER(Dimension.SPEAKER),
  STANCE(Dimension.STANCE),
  TARGET(Dimension.TARGET),
  OUTLET(Dimension.OUTLET),
  KIND(Dimension.KIND),
  VIA(Dimension.VIA),
  CONFIDENCE(Dimension.CONFIDENCE),
  LANGUAGE(Dimension.LANGUAGE);

  private final @Nullable Dimension dimension;

  QueryField(@Nullable Dimension dimension) {
    this.dimension = dimension;
  }

  /// The dimension whose values it names, or null if it names words or days.
  @Nullable Dimension dimension() {
    return dimension;
  }

  /// As it is written before the colon.
  String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<QueryField> of(String written) {
    for (QueryField field : values()) {
      if (field.written().equalsIgnoreCase(written)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  static QueryField of(Dimension dimension) {
    return valueOf(dimension.name());
  }
}
