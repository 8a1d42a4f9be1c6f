package org.gainsay.search.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.search.DateRange;
import org.gainsay.search.Dimension;
import org.gainsay.search.Filters;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Identities;

/// Makes query DSL of filters. Names stand for everything that is known under the same identity.
final class FilterQueries {

  private FilterQueries() {}

  static Map<String, Object> value(Names names, Unit unit, Dimension dimension, String value)
      throws IOException {
    Identities identities = names.of(dimension).identities();
    BitSet meant = identities.named(value);
    return anyOf(names, unit, dimension, meant.isEmpty() ? identities.holding(value) : meant);
  }

  private static Map<String, Object> anyOf(
      Names names, Unit unit, Dimension dimension, BitSet identities) throws IOException {
    List<String> terms = names.of(dimension).terms(identities);
    return terms.isEmpty() ? Dsl.none() : Dsl.anyTerm(Schema.field(dimension, unit), terms);
  }

  static Map<String, Object> dates(DateRange range) {
    if (range.isAlways()) {
      return Dsl.all();
    }
    Map<String, Object> ends = new HashMap<>();
    if (range.from() != null) {
      ends.put("gte", range.from().toEpochDay());
    }
    if (range.to() != null) {
      ends.put("lte", range.to().toEpochDay());
    }
    return Map.of("range", Map.of(Schema.DAY, ends));
  }

  /// What the filters on one dimension ask for; empty if nothing.
  static List<Object> of(Names names, Unit unit, Filters filters, Dimension dimension)
      throws IOException {
    List<Object> queries = new ArrayList<>();
    if (!filters.included(dimension).isEmpty()) {
      queries.add(
          anyOf(names, unit, dimension, named(names, dimension, filters.included(dimension))));
    }
    if (!filters.excluded(dimension).isEmpty()) {
      queries.add(
          Dsl.not(
              anyOf(names, unit, dimension, named(names, dimension, filters.excluded(dimension)))));
    }
    return queries;
  }

  /// The identities of some values.
  static BitSet named(Names names, Dimension dimension, Set<String> values) throws IOException {
    BitSet named = new BitSet();
    for (String value : values) {
      named.or(names.of(dimension).identities().named(value));
    }
    return named;
  }

  /// What all filters ask for, but for those on some dimensions.
  static List<Object> all(Names names, Unit unit, Filters filters, Set<Dimension> without)
      throws IOException {
    List<Object> queries = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      if (!without.contains(dimension)) {
        queries.addAll(of(names, unit, filters, dimension));
      }
    }
    return queries;
  }
}
