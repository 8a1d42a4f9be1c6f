package org.gainsay.search.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.search.Dimension;

/// Decides which values of a dimension are the same.
final class IdentityRule {

  /// Looks again at what the rule depends on besides the names; true if it decides anew.
  boolean reload() {
    return false;
  }

  /// Who is who among the values of a dimension's dictionary.
  Identities identities(Dimension dimension, List<String> values) {
    return switch (dimension) {
      case SPEAKER, TARGET -> parties(values);
      case YEAR -> years(values);
      default -> Identities.none(values);
    };
  }

  private static Identities parties(List<String> values) {
    return same(values.stream().map(Parties::name).toList());
  }

  /// Months of one year are the same year.
  private static Identities years(List<String> months) {
    return same(months.stream().map(month -> month.substring(0, month.lastIndexOf('-'))).toList());
  }

  /// Names that are equal but for case are the same.
  private static Identities same(List<String> names) {
    Map<String, Integer> first = new HashMap<>();
    int[] identity = new int[names.size()];
    String[] shown = new String[names.size()];
    for (int i = 0; i < identity.length; i++) {
      Integer known = first.putIfAbsent(Dictionary.fold(names.get(i)), i);
      identity[i] = known == null ? i : known;
      shown[i] = names.get(i);
    }
    return new Identities(identity, names, shown);
  }
}
