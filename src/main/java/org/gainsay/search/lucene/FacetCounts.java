package org.gainsay.search.lucene;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.jspecify.annotations.Nullable;

/// How often the values of a dimension were counted. Immutable.
final class FacetCounts {

  private final Dimension dimension;
  private final Identities identities;

  /// The identities that were counted, in order, or null if they are all there are.
  private final int @Nullable [] counted;

  /// How often each was counted.
  private final int[] counts;

  private FacetCounts(
      Dimension dimension, Identities identities, int @Nullable [] counted, int[] counts) {
    this.dimension = dimension;
    this.identities = identities;
    this.counted = counted;
    this.counts = counts;
  }

  /// @param counted numbers of identities in order
  /// @param counts how often each of them was counted, more than 0
  static FacetCounts of(Dimension dimension, Identities identities, int[] counted, int[] counts) {
    return new FacetCounts(dimension, identities, counted, counts);
  }

  /// @param counts by identity how often it was counted
  static FacetCounts ofAll(Dimension dimension, Identities identities, int[] counts) {
    return new FacetCounts(dimension, identities, null, counts);
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
    return first(matcher.matchesAll() ? counts : matching(matcher), request);
  }

  /// The counts, but 0 for those under other names.
  private int[] matching(NameMatcher matcher) {
    int[] matching = counts.clone();
    for (int i = 0; i < matching.length; i++) {
      if (matching[i] > 0 && !matcher.matches(name(i))) {
        matching[i] = 0;
      }
    }
    return matching;
  }

  private Facet first(int[] ofThem, FacetRequest request) {
    int limit = request.limit();
    LongHeap largest = new LongHeap(Math.max(1, Math.min(limit, ofThem.length)), 0);
    int least = 0;
    int distinct = 0;
    for (int count : ofThem) {
      distinct += count > 0 ? 1 : 0;
      if (count > least) {
        least = (int) largest.updateTop(count);
      }
    }
    // Of those as frequent as the last, names decide.
    least = Math.max(1, least);
    List<FacetValue> values = new ArrayList<>();
    for (int i = 0; i < ofThem.length; i++) {
      if (ofThem[i] >= least) {
        values.add(new FacetValue(name(i), ofThem[i]));
      }
    }
    values.sort(FacetValue.FIRST_OF_ALL);
    return new Facet(
        dimension,
        values.subList(0, Math.min(values.size(), limit)),
        request.distinct() ? distinct : null);
  }

  /// The name of the identity that a count belongs to.
  private String name(int i) {
    return identities.shown(counted == null ? i : counted[i]);
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
        .sorted(FacetValue.FIRST_OF_ALL)
        .forEach(values::add);
    return new Facet(dimension, values, facet.distinct());
  }

  private int of(int identity) {
    int at = counted == null ? identity : Arrays.binarySearch(counted, identity);
    return at < 0 ? 0 : counts[at];
  }

  /// All values with a count, the largest first.
  List<FacetValue> all() {
    List<FacetValue> values = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        values.add(new FacetValue(name(i), counts[i]));
      }
    }
    values.sort(FacetValue.FIRST_OF_ALL);
    return values;
  }
}
