package org.gainsay.search.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.search.Dimension;
import org.gainsay.search.Facet;
import org.gainsay.search.FacetRequest;
import org.gainsay.search.FacetValue;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Identities;
import org.gainsay.search.words.NameMatcher;
import org.jspecify.annotations.Nullable;

/// Counts the values of one dimension, exactly ([Counts] says why that takes more than a terms
/// aggregation): such an aggregation is believed only if it was given every value by every shard,
/// or for its first values if they can be proven ([TopCounts]).
final class FacetReader {

  /// Values that a terms aggregation may return.
  private static final int VALUES = 20_000;

  /// So many more than twice what is shown: what comes close to the last that is shown.
  private static final int MORE = 2;

  /// Each of several shards names so many more, so that counts are seldom short.
  private static final int OF_A_SHARD = 80;

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

  /// The aggregation that goes with a search: all values, or the first ones and some more.
  ///
  /// @param first so many are to be shown; 0 if all are needed
  Map<String, Object> aggregation(int first) throws IOException {
    int all = Math.min(VALUES, Math.max(1, view.names().of(dimension).values().size()));
    int size = first == 0 ? all : Math.min(all, 2 * first + MORE);
    Map<String, Object> terms = new LinkedHashMap<>();
    terms.put("field", Schema.field(dimension, unit));
    terms.put("size", size);
    if (view.hasSeveralShards()) {
      terms.put("shard_size", Math.min(all, size + OF_A_SHARD));
      terms.put("show_term_doc_count_error", true);
    }
    return Map.of("terms", terms);
  }

  /// Counts by identity, of all or at least of the first and of the chosen ones.
  ///
  /// @param aggregated the answer to [#aggregation]
  /// @param first as there
  /// @param chosen identities that are to be counted in any case
  /// @param known counts of some of these
  Map<Integer, Long> counts(
      Found.Values aggregated, int first, BitSet chosen, Map<Integer, Long> known)
      throws IOException {
    if (aggregated.isComplete()) {
      return counts(aggregated.counts());
    }
    TopCounts top = new TopCounts(view.names().of(dimension), aggregated, mayHaveSeveral());
    if (first == 0 || !top.areEnough(first)) {
      return counts();
    }
    Map<Integer, Long> counts = new HashMap<>(top.exact());
    counts.putAll(known);
    Set<Integer> open = new TreeSet<>(top.open());
    chosen.stream().forEach(open::add);
    open.removeAll(counts.keySet());
    count(open, counts);
    return counts;
  }

  Map<Integer, Long> counts() throws IOException {
    return counts(Counts.of(view, query, Schema.field(dimension, unit)));
  }

  /// Counts by identity.
  ///
  /// @param byValue the counts of all values
  private Map<Integer, Long> counts(Map<String, Long> byValue) throws IOException {
    Dictionary names = view.names().of(dimension);
    Map<Integer, Long> counts = new HashMap<>();
    Set<Integer> joined = new HashSet<>();
    byValue.forEach((value, count) -> {
      int identity = names.identity(value);
      if (counts.merge(identity, count, Long::sum) > count) {
        joined.add(identity);
      }
    });
    if (mayHaveSeveral()) {
      // Of what has two names of one party the sum counts twice.
      count(joined, counts);
    }
    return counts;
  }

  /// The aggregation of the values of some identities; null if it would not count them.
  @Nullable Map<String, Object> aggregation(BitSet some) throws IOException {
    List<String> values = view.names().of(dimension).terms(some);
    return values.isEmpty() || mayHaveSeveral()
        ? null
        : Map.of(
            "terms",
            Map.of(
                "field", Schema.field(dimension, unit), "size", values.size(), "include", values));
  }

  /// Counts by identity, of these only.
  ///
  /// @param aggregated the answer to [#aggregation(BitSet)]
  Map<Integer, Long> counts(BitSet some, Found.Values aggregated) throws IOException {
    Dictionary names = view.names().of(dimension);
    Map<Integer, Long> counts = new HashMap<>();
    some.stream().forEach(identity -> counts.put(identity, 0L));
    aggregated
        .counts()
        .forEach((value, count) -> counts.merge(names.identity(value), count, Long::sum));
    return counts;
  }

  /// Counts some identities, each by itself.
  private void count(Set<Integer> some, Map<Integer, Long> counts) throws IOException {
    if (some.isEmpty()) {
      return;
    }
    List<Integer> identities = List.copyOf(some);
    Dictionary names = view.names().of(dimension);
    List<Map<String, Object>> queries = new ArrayList<>();
    for (int identity : identities) {
      queries.add(Dsl.anyTerm(Schema.field(dimension, unit), names.terms(identity)));
    }
    List<Long> exact = Counts.ofEach(view, query, queries);
    for (int i = 0; i < identities.size(); i++) {
      counts.put(identities.get(i), exact.get(i));
    }
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
    PriorityQueue<FacetValue> first = new PriorityQueue<>(FacetValue.FIRST_OF_ALL.reversed());
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
    values.sort(FacetValue.FIRST_OF_ALL);
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
        .sorted(FacetValue.FIRST_OF_ALL)
        .forEach(values::add);
    return new Facet(request.dimension(), values, request.distinct() ? distinct : null);
  }

  /// All values, the most frequent first.
  List<FacetValue> all() throws IOException {
    Identities identities = view.names().of(dimension).identities();
    List<FacetValue> values = new ArrayList<>();
    counts()
        .forEach(
            (identity, count) -> values.add(new FacetValue(identities.shown(identity), count)));
    values.sort(FacetValue.FIRST_OF_ALL);
    return values;
  }
}
