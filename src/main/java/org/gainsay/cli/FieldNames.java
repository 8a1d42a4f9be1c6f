package org.gainsay.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Understands `--map FIELD=NAME`.
final class FieldNames {

  private static final Set<String> FIELDS =
      Set.of("id", "url", "title", "outlet", "date", "language", "text");

  private FieldNames() {}

  /// The fields by the names that files give them.
  ///
  /// @throws UsageException if there is no such field
  static Map<String, String> of(Map<String, String> namesByField) {
    Map<String, String> fields = new HashMap<>();
    namesByField.forEach((field, name) -> {
      if (!FIELDS.contains(field)) {
        throw new UsageException("--map: no field '" + field + "'");
      }
      fields.put(name, field);
    });
    return fields;
  }
}
