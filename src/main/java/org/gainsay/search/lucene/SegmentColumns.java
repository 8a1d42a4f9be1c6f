package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;
import org.gainsay.search.Dimension;
import org.jspecify.annotations.Nullable;

/// A segment's documents as columns. Immutable, but for what is made when it is first asked for.
/// For several threads.
final class SegmentColumns {

  /// Stands for a missing date; before every date.
  static final int NO_DAY = Integer.MIN_VALUE;

  private final byte[] units;
  private final Days days;
  private final Map<Dimension, Column> columns = new ConcurrentHashMap<>();
  private @Nullable CopyTable copies;

  /// @param units per document the [Fields#code] of its unit
  SegmentColumns(byte[] units, Days days) {
    this.units = units;
    this.days = days;
  }

  /// Makes a column, if it is not there yet.
  ///
  /// @param reader reads the segment
  synchronized void load(Dimension dimension, LeafReader reader, Dictionaries dictionaries)
      throws IOException {
    // Years are counted as months.
    Dimension stored = dimension == Dimension.YEAR ? Dimension.MONTH : dimension;
    if (!columns.containsKey(stored)) {
      Column column = ColumnLoader.column(stored, reader, units, days, dictionaries);
      columns.put(stored, column);
      if (stored == Dimension.MONTH) {
        columns.put(Dimension.YEAR, column);
      }
    }
  }

  /// The copies among the quotes of the segment.
  ///
  /// @param reader reads the segment
  synchronized CopyTable copies(LeafReader reader) throws IOException {
    if (copies == null) {
      copies = CopyTable.of(reader);
    }
    return copies;
  }

  int size() {
    return units.length;
  }

  byte unit(int document) {
    return units[document];
  }

  int day(int document) {
    return days.of(document);
  }

  /// A column that was loaded, as it is once [Snapshot#identities] was asked for.
  Column column(Dimension dimension) {
    Column column = columns.get(dimension);
    if (column == null) {
      throw new IllegalStateException("no column for " + dimension);
    }
    return column;
  }

  /// The first document at or after this one that is such a unit.
  int next(byte unit, int document) {
    int at = document;
    while (units[at] != unit) {
      at++;
    }
    return at;
  }

  /// The first document of the block that this one belongs to.
  int blockStart(int document, byte article) {
    int at = document;
    while (at > 0 && units[at - 1] != article) {
      at--;
    }
    return at;
  }
}
