package org.gainsay.search.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.gainsay.search.Dimension;
import org.gainsay.search.Facet;
import org.gainsay.search.FacetRequest;
import org.gainsay.search.FacetValue;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Identities;
import org.gainsay.search.words.NameMatcher;

/// Counts the values of one dimension, exactly ([Counts] says why that takes more than a terms
/// aggregation): such an aggregation is believed only if it was given every value by every shard.
final class FacetReader {

  static final Comparator<FacetValue> FIRST_OF_ALL =
      Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);

  /// Values that a terms aggregation may return.
  private static final int VALUES = 20_000;

  private final View view;
  private final Unit unit;
  private final Dimension dimension;
  private final Object query;

  /// @param query what is counted: that of the request with all filters but those on the dimension
  FacetReader(View view, Unit unit, Dimension dimension, Object query) {
    this.view = view;
    this.unit = unit;
    this.dimension = dimension;
    this.query = query;
  }

  /// The aggregation that goes with the search.
  Map<String, Object> aggregation() {
    return Map.of("terms", Map.of("field", Schema.field(dimension), "size", VALUES));
  }

  /// Counts by identity.
  ///
  /// @param aggregated the answer to [#aggregation]
  Map<Integer, Long> counts(Found.Values aggregated) throws IOException {
    return counts(
        aggregated.isComplete()
            ? aggregated.counts()
            : Counts.of(view, query, Schema.field(dimension)));
  }

  Map<Integer, Long> counts() throws IOException {
    return counts(Counts.of(view, query, Schema.field(dimension)));
  }

  /// Counts by identity.
  ///
  /// @param byValue the counts of all values
  Map<Integer, Long> counts(Map<String, Long> byValue) throws IOException {
    Names.Dictionary names = view.names().of(dimension);
    Map<Integer, Long> counts = new HashMap<>();
    Set<Integer> joined = new HashSet<>();
    byValue.forEach((value, count) -> {
      int identity = names.identity(value);
      if (counts.merge(identity, count, Long::sum) > count) {
        joined.add(identity);
      }
    });
    if (!mayHaveSeveral()) {
      return counts;
    }
    // Of what has two names of one party the sum counts twice.
    List<Integer> again = List.copyOf(joined);
    List<Map<String, Object>> queries = new ArrayList<>();
    for (int identity : again) {
      BitSet one = new BitSet();
      one.set(identity);
      queries.add(Dsl.anyTerm(Schema.field(dimension), names.terms(one)));
    }
    List<Long> exact = Counts.ofEach(view, query, queries);
    for (int i = 0; i < again.size(); i++) {
      counts.put(again.get(i), exact.get(i));
    }
    return counts;
  }

  private boolean mayHaveSeveral() {
    return switch (dimension) {
      case TARGET -> true;
      case SPEAKER -> unit != Unit.QUOTES;
      default -> false;
    };
  }

  /// The facet as it was asked for.
  ///
  /// @param chosen values that are shown in any case
  static Facet facet(
      FacetRequest request, Identities identities, Map<Integer, Long> counts, Set<String> chosen) {
    NameMatcher matcher = new NameMatcher(request.containing());
    // Of thousands of values a few are shown: only these are put in order.
    PriorityQueue<FacetValue> first = new PriorityQueue<>(FIRST_OF_ALL.reversed());
    int distinct = 0;
    for (Map.Entry<Integer, Long> entry : counts.entrySet()) {
      String shown = identities.shown(entry.getKey());
      long count = entry.getValue();
      if (count > 0 && matcher.matches(shown)) {
        distinct++;
        FacetValue last = first.peek();
        if (first.size() < request.limit() || last == null || count >= last.count()) {
          first.add(new FacetValue(shown, count));
        }
        if (first.size() > request.limit()) {
          first.remove();
        }
      }
    }
    List<FacetValue> values = new ArrayList<>(first);
    values.sort(FIRST_OF_ALL);
    Set<FacetValue> more = new LinkedHashSet<>();
    for (String value : chosen) {
      BitSet named = identities.named(value);
      if (named.isEmpty()) {
        more.add(new FacetValue(value, 0));
      }
      named.stream()
          .forEach(i -> more.add(new FacetValue(identities.shown(i), counts.getOrDefault(i, 0L))));
    }
    more.stream()
        .filter(value -> values.stream().noneMatch(known -> known.value().equals(value.value())))
        .sorted(FIRST_OF_ALL)
        .forEach(values::add);
    return new Facet(request.dimension(), values, distinct);
  }

  /// All values, the most frequent first.
  List<FacetValue> all() throws IOException {
    Identities identities = view.names().of(dimension).identities();
    List<FacetValue> values = new ArrayList<>();
    counts()
        .forEach(
            (identity, count) -> values.add(new FacetValue(identities.shown(identity), count)));
    values.sort(FIRST_OF_ALL);
    return values;
  }
}
