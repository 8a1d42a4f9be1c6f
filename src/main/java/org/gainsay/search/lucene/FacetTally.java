package org.gainsay.search.lucene;

import java.util.Arrays;
import org.gainsay.search.Dimension;
import org.gainsay.search.words.Identities;
import org.jspecify.annotations.Nullable;

/// Counts the values of one dimension: the first few by writing them down, and when they become
/// more, in a table of all values. That of twenty thousand speakers takes longer to make and to
/// read than most searches take to find what they find.
final class FacetTally {

  /// So many values are written down before there is a table.
  private static final int FEW = 512;

  private static final int[] NOTHING = {};

  private final Dimension dimension;
  private final Identities identities;

  /// The numbers of the first values, [Dictionary#NONE] among them.
  private final int[] few = new int[FEW];

  private int size;

  /// By number of a value + 1 how often it occurs; the first is for documents without one. Empty
  /// until there is a table.
  private int[] raw = NOTHING;

  /// More counts, see [Column#count].
  private int[] lanes = NOTHING;

  private @Nullable Column column;

  FacetTally(Dimension dimension, Identities identities) {
    this.dimension = dimension;
    this.identities = identities;
  }

  Dimension dimension() {
    return dimension;
  }

  /// Turns to the documents of a segment.
  void bind(SegmentColumns segment) {
    column = segment.column(dimension);
  }

  void count(int[] documents, int documentCount) {
    if (hasNoTable() && size + documentCount > FEW) {
      makeTable();
    }
    if (hasNoTable()) {
      for (int i = 0; i < documentCount; i++) {
        count(documents[i]);
      }
    } else {
      column().count(documents, documentCount, raw, lanes, this::countAll);
    }
  }

  void count(int document) {
    Column own = column();
    int head = own.head(document);
    if (head >= Dictionary.NONE) {
      countOne(head);
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
        countOne(numbers[i]);
      }
    }
  }

  private void countOne(int number) {
    if (hasNoTable() && size == FEW) {
      makeTable();
    }
    if (hasNoTable()) {
      few[size++] = number;
    } else {
      raw[number + 1]++;
    }
  }

  private boolean hasNoTable() {
    return raw.length == 0;
  }

  private void makeTable() {
    raw = new int[identities.size() + 1];
    lanes = new int[Column.LANES * Column.LANE];
    for (int i = 0; i < size; i++) {
      raw[few[i] + 1]++;
    }
    size = 0;
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

  /// What was counted.
  FacetCounts counts() {
    return hasNoTable() ? countsOfFew() : countsOfTable();
  }

  private FacetCounts countsOfFew() {
    int[] found = new int[size];
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (few[i] != Dictionary.NONE) {
        found[kept++] = identities.of(few[i]);
      }
    }
    Arrays.sort(found, 0, kept);
    int[] counts = new int[kept];
    int distinct = 0;
    for (int i = 0; i < kept; i++) {
      if (distinct == 0 || found[i] != found[distinct - 1]) {
        found[distinct++] = found[i];
      }
      counts[distinct - 1]++;
    }
    return counts(found, counts, distinct);
  }

  private FacetCounts countsOfTable() {
    int[] table = raw.clone();
    for (int i = 0; i < lanes.length; i++) {
      int code = i & (Column.LANE - 1);
      // The last code of a lane is no number.
      if (lanes[i] > 0 && code < Math.min(table.length, Column.LANE - 1)) {
        table[code] += lanes[i];
      }
    }
    if (!identities.isTrivial()) {
      int[] ofIdentities = new int[table.length];
      for (int i = 1; i < table.length; i++) {
        ofIdentities[identities.of(i - 1) + 1] += table[i];
      }
      table = ofIdentities;
    }
    int[] found = new int[table.length];
    int[] counts = new int[table.length];
    int distinct = 0;
    for (int i = 1; i < table.length; i++) {
      if (table[i] > 0) {
        found[distinct] = i - 1;
        counts[distinct++] = table[i];
      }
    }
    return counts(found, counts, distinct);
  }

  private FacetCounts counts(int[] found, int[] counts, int distinct) {
    return new FacetCounts(
        dimension, identities, Arrays.copyOf(found, distinct), Arrays.copyOf(counts, distinct));
  }
}
