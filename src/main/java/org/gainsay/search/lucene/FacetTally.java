package org.gainsay.search.lucene;

import java.util.Arrays;
import org.gainsay.search.Dimension;
import org.gainsay.search.words.Identities;
import org.jspecify.annotations.Nullable;

/// Counts the values of one dimension in a table of all values. Where that is long, the first few
/// are written down instead, until they become more: a table of twenty thousand speakers takes
/// longer to make and to read than most searches take to find what they find.
final class FacetTally {

  /// So many values are written down before there is a table, if there are more values than that.
  private static final int FEW = 512;

  private static final int[] NOTHING = {};

  private final Dimension dimension;
  private final Identities identities;

  /// The numbers of the first values, [Dictionary#NONE] among them.
  private final int[] few;

  private int size;

  /// By code how often it occurs, codes being numbers of values + 1, and the first for documents
  /// without one. Empty until there is a table.
  private int[] table = NOTHING;

  /// What the table has at the code for several values before documents are counted by code.
  private int atSeveral;

  private @Nullable Column column;

  FacetTally(Dimension dimension, Identities identities) {
    this.dimension = dimension;
    this.identities = identities;
    few = identities.size() > FEW ? new int[FEW] : NOTHING;
  }

  Dimension dimension() {
    return dimension;
  }

  /// Turns to the documents of a segment.
  void bind(SegmentColumns segment) {
    column = segment.column(dimension);
  }

  /// Whether so many documents more can be written down.
  boolean hasRoomFor(int documentCount) {
    return hasNoTable() && size + documentCount <= few.length;
  }

  /// Counts documents that there is room for.
  void writeDown(int[] places, int documentCount) {
    for (int i = 0; i < documentCount; i++) {
      count(places[i]);
    }
  }

  /// Gets ready for documents of the segment to be counted by their codes in the [#table].
  void startTable() {
    int mask = column().mask();
    if (hasNoTable()) {
      makeTable();
    }
    if (table.length <= mask) {
      table = Arrays.copyOf(table, mask + 1);
    }
    atSeveral = table[mask];
  }

  int[] table() {
    return table;
  }

  /// Counts those documents with several values that were counted by their code until now.
  void addSeveral(int[] places, int documentCount) {
    Column own = column();
    if (own.hasLists() && table[own.mask()] != atSeveral) {
      table[own.mask()] = atSeveral;
      own.several(places, documentCount, this::countAll);
    }
  }

  void count(int place) {
    Column own = column();
    int head = own.head(place);
    if (head >= Dictionary.NONE) {
      countOne(head);
    } else {
      countAll(own.list(head));
    }
  }

  Column column() {
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
    if (hasNoTable() && size == few.length) {
      makeTable();
    }
    if (hasNoTable()) {
      few[size++] = number;
    } else {
      table[number + 1]++;
    }
  }

  private boolean hasNoTable() {
    return table.length == 0;
  }

  private void makeTable() {
    table = new int[identities.size() + 1];
    for (int i = 0; i < size; i++) {
      table[few[i] + 1]++;
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
    return FacetCounts.of(
        dimension, identities, Arrays.copyOf(found, distinct), Arrays.copyOf(counts, distinct));
  }

  private FacetCounts countsOfTable() {
    int[] byIdentity = table;
    if (!identities.isTrivial()) {
      byIdentity = new int[identities.size() + 1];
      for (int i = 1; i < byIdentity.length; i++) {
        byIdentity[identities.of(i - 1) + 1] += table[i];
      }
    }
    return FacetCounts.ofAll(
        dimension, identities, Arrays.copyOfRange(byIdentity, 1, identities.size() + 1));
  }
}
