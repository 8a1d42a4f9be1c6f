package org.gainsay.search.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.LongHeap;
import org.gainsay.search.Dimension;
import org.gainsay.search.Facet;
import org.gainsay.search.FacetRequest;
import org.gainsay.search.FacetValue;
import org.gainsay.search.words.Identities;
import org.gainsay.search.words.NameMatcher;

/// How often the values of a dimension were counted. Immutable.
final class FacetCounts {

  private static final Comparator<FacetValue> FIRST_OF_ALL =
      Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);

  private final Dimension dimension;
  private final Identities identities;

  /// The identities that were counted, in order, and how often.
  private final int[] counted;

  private final int[] counts;

  /// @param counted numbers of identities in order
  /// @param counts how often each of them was counted, more than 0
  FacetCounts(Dimension dimension, Identities identities, int[] counted, int[] counts) {
    this.dimension = dimension;
    this.identities = identities;
    this.counted = counted;
    this.counts = counts;
  }

  Dimension dimension() {
    return dimension;
  }

  /// The facet as it was asked for.
  ///
  /// @param chosen values that are shown in any case
  Facet facet(FacetRequest request, Set<String> chosen) {
    return withChosen(facet(request), chosen);
  }

  /// The most frequent values.
  private Facet facet(FacetRequest request) {
    NameMatcher matcher = new NameMatcher(request.containing());
    boolean[] matching = new boolean[counted.length];
    int distinct = 0;
    LongHeap largest = new LongHeap(Math.max(1, Math.min(request.limit(), counted.length)));
    for (int i = 0; i < counted.length; i++) {
      if (!matcher.matches(identities.shown(counted[i]))) {
        continue;
      }
      matching[i] = true;
      distinct++;
      if (distinct <= request.limit()) {
        largest.push(counts[i]);
      } else if (counts[i] > largest.top()) {
        largest.updateTop(counts[i]);
      }
    }
    List<FacetValue> values = new ArrayList<>();
    // Of those as frequent as the last, names decide.
    long least = distinct == 0 ? 1 : largest.top();
    for (int i = 0; i < counted.length; i++) {
      if (counts[i] >= least && matching[i]) {
        values.add(new FacetValue(identities.shown(counted[i]), counts[i]));
      }
    }
    values.sort(FIRST_OF_ALL);
    return new Facet(
        dimension,
        values.subList(0, Math.min(values.size(), request.limit())),
        request.distinct() ? distinct : null);
  }

  /// A facet of these counts with the chosen values that are not among its own.
  Facet withChosen(Facet facet, Set<String> chosen) {
    if (chosen.isEmpty()) {
      return facet;
    }
    Set<FacetValue> more = new LinkedHashSet<>();
    for (String value : chosen) {
      var identified = identities.named(value);
      if (identified.isEmpty()) {
        more.add(new FacetValue(value, 0));
      }
      identified.stream().forEach(i -> more.add(new FacetValue(identities.shown(i), of(i))));
    }
    List<FacetValue> values = new ArrayList<>(facet.values());
    more.stream()
        .filter(value ->
            facet.values().stream().noneMatch(known -> known.value().equals(value.value())))
        .sorted(FIRST_OF_ALL)
        .forEach(values::add);
    return new Facet(dimension, values, facet.distinct());
  }

  private int of(int identity) {
    int at = Arrays.binarySearch(counted, identity);
    return at < 0 ? 0 : counts[at];
  }

  /// All values with a count, the largest first.
  List<FacetValue> all() {
    List<FacetValue> values = new ArrayList<>();
    for (int i = 0; i < counted.length; i++) {
      values.add(new FacetValue(identities.shown(counted[i]), counts[i]));
    }
    values.sort(FIRST_OF_ALL);
    return values;
  }
}
