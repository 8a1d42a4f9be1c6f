package org.gainsay.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.LongHeap;
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

  /// By number of a value + 1; the first is for documents without one.
  private final int[] raw;

  /// More counts, see [Column#count].
  private final int[] lanes = new int[Column.LANES * Column.LANE];

  private @Nullable Column column;

  FacetTally(Dimension dimension, Identities identities) {
    this.dimension = dimension;
    this.identities = identities;
    this.raw = new int[identities.size() + 1];
  }

  Dimension dimension() {
    return dimension;
  }

  /// Turns to the documents of a segment.
  void bind(SegmentColumns segment) {
    column = segment.column(dimension);
  }

  void count(int[] documents, int size) {
    column().count(documents, size, raw, lanes, this::countAll);
  }

  /// Says that everything is counted.
  void finish() {
    for (int i = 0; i < lanes.length; i++) {
      int code = i & (Column.LANE - 1);
      // The last code of a lane is no number.
      if (lanes[i] > 0 && code < Math.min(raw.length, Column.LANE - 1)) {
        raw[code] += lanes[i];
      }
      lanes[i] = 0;
    }
  }

  void count(int document) {
    Column own = column();
    int head = own.head(document);
    if (head >= Dictionary.NONE) {
      raw[head + 1]++;
    } else {
      countAll(own.list(head));
    }
  }

  private Column column() {
    if (column == null) {
      throw new IllegalStateException("no segment");
    }
    return column;
  }

  private void countAll(int[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      if (identities.isTrivial() || isFirst(numbers, i, identities.of(numbers[i]))) {
        raw[numbers[i] + 1]++;
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

  /// By number of an identity + 1 its count.
  private int[] counts() {
    if (identities.isTrivial()) {
      return raw;
    }
    int[] counts = new int[raw.length];
    for (int i = 1; i < raw.length; i++) {
      counts[identities.of(i - 1) + 1] += raw[i];
    }
    return counts;
  }

  /// The facet as it was asked for.
  ///
  /// @param chosen values that are shown in any case
  Facet facet(FacetRequest request, Set<String> chosen) {
    int[] counts = counts();
    NameMatcher matcher = new NameMatcher(request.containing());
    int limit = Math.min(request.limit(), counts.length);
    LongHeap largest = new LongHeap(limit);
    int[] counted = new int[64];
    int distinct = 0;
    for (int i = 1; i < counts.length; i++) {
      if (counts[i] > 0 && matcher.matches(identities.shown(i - 1))) {
        counted = ArrayUtil.grow(counted, distinct + 1);
        counted[distinct++] = i;
        if (largest.size() < limit) {
          largest.push(counts[i]);
        } else if (counts[i] > largest.top()) {
          largest.updateTop(counts[i]);
        }
      }
    }
    List<FacetValue> values = new ArrayList<>();
    // Of those as frequent as the last, names decide.
    long least = distinct == 0 ? 1 : largest.top();
    for (int j = 0; j < distinct; j++) {
      int i = counted[j];
      if (counts[i] >= least) {
        values.add(new FacetValue(identities.shown(i - 1), counts[i]));
      }
    }
    values.sort(FIRST_OF_ALL);
    if (values.size() > request.limit()) {
      values.subList(request.limit(), values.size()).clear();
    }
    addChosen(values, chosen, counts);
    return new Facet(dimension, values, distinct);
  }

  private void addChosen(List<FacetValue> values, Set<String> chosen, int[] counts) {
    Set<FacetValue> more = new LinkedHashSet<>();
    for (String value : chosen) {
      var identified = identities.named(value);
      if (identified.isEmpty()) {
        more.add(new FacetValue(value, 0));
      }
      identified.stream()
          .forEach(i -> more.add(new FacetValue(identities.shown(i), counts[i + 1])));
    }
    more.stream()
        .filter(value -> values.stream().noneMatch(known -> known.value().equals(value.value())))
        .sorted(FIRST_OF_ALL)
        .forEach(values::add);
  }

  /// All values with a count, the largest first.
  List<FacetValue> all() {
    int[] counts = counts();
    List<FacetValue> values = new ArrayList<>();
    for (int i = 1; i < counts.length; i++) {
      if (counts[i] > 0) {
        values.add(new FacetValue(identities.shown(i - 1), counts[i]));
      }
    }
    values.sort(FIRST_OF_ALL);
    return values;
  }
}
