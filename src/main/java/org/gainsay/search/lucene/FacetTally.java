package org.gainsay.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.gainsay.search.Dimension;
import org.gainsay.search.Facet;
import org.gainsay.search.FacetRequest;
import org.gainsay.search.FacetValue;
import org.jspecify.annotations.Nullable;

/// Counts the values of one dimension.
final class FacetTally {

  private static final Comparator<FacetValue> FIRST_OF_ALL =
      Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);

  private final Dimension dimension;
  private final Identities identities;
  private final int[] counts;
  private @Nullable Column column;

  FacetTally(Dimension dimension, Identities identities) {
    this.dimension = dimension;
    this.identities = identities;
    this.counts = new int[identities.size()];
  }

  Dimension dimension() {
    return dimension;
  }

  /// Turns to the documents of a segment.
  void bind(SegmentColumns segment) {
    column = segment.column(dimension);
  }

  void count(int[] documents, int size) {
    for (int i = 0; i < size; i++) {
      count(documents[i]);
    }
  }

  void count(int document) {
    if (column == null) {
      throw new IllegalStateException("no segment");
    }
    int head = column.head(document);
    if (head >= 0) {
      counts[identities.of(head)]++;
    } else if (head < Dictionary.NONE) {
      int[] numbers = column.list(head);
      for (int i = 0; i < numbers.length; i++) {
        int identity = identities.of(numbers[i]);
        if (identities.isTrivial() || isFirst(numbers, i, identity)) {
          counts[identity]++;
        }
      }
    }
  }

  /// Two names of one identity count once.
  private boolean isFirst(int[] numbers, int at, int identity) {
    for (int i = 0; i < at; i++) {
      if (identities.of(numbers[i]) == identity) {
        return false;
      }
    }
    return true;
  }

  /// The facet as it was asked for.
  ///
  /// @param chosen values that are shown in any case
  Facet facet(FacetRequest request, Set<String> chosen) {
    NameMatcher matcher = new NameMatcher(request.containing());
    PriorityQueue<FacetValue> best = new PriorityQueue<>(FIRST_OF_ALL.reversed());
    int distinct = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] == 0 || !matcher.matches(identities.shown(i))) {
        continue;
      }
      distinct++;
      if (best.size() < request.limit() || counts[i] >= best.element().count()) {
        best.add(new FacetValue(identities.shown(i), counts[i]));
        if (best.size() > request.limit()) {
          best.remove();
        }
      }
    }
    List<FacetValue> values = new ArrayList<>(best);
    values.sort(FIRST_OF_ALL);
    addChosen(values, chosen);
    return new Facet(dimension, values, distinct);
  }

  private void addChosen(List<FacetValue> values, Set<String> chosen) {
    Set<FacetValue> more = new LinkedHashSet<>();
    for (String value : chosen) {
      var identified = identities.named(value);
      if (identified.isEmpty()) {
        more.add(new FacetValue(value, 0));
      }
      identified.stream().forEach(i -> more.add(new FacetValue(identities.shown(i), counts[i])));
    }
    more.stream()
        .filter(value -> values.stream().noneMatch(known -> known.value().equals(value.value())))
        .sorted(FIRST_OF_ALL)
        .forEach(values::add);
  }

  /// All values with a count, the largest first.
  List<FacetValue> all() {
    List<FacetValue> values = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        values.add(new FacetValue(identities.shown(i), counts[i]));
      }
    }
    values.sort(FIRST_OF_ALL);
    return values;
  }
}
