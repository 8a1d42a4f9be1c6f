package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
  private final Places places;
  private final Days days;
  private final SegmentOrder order;
  private final Map<Dimension, Column> columns = new ConcurrentHashMap<>();
  private final List<CodePage> pages = new ArrayList<>();
  private @Nullable CopyTable copies;

  /// @param units per document the [Fields#code] of its unit
  /// @param places where the documents stand in the columns
  /// @param days by place
  /// @param order by place too
  SegmentColumns(byte[] units, Places places, Days days, SegmentOrder order) {
    this.units = units;
    this.places = places;
    this.days = days;
    this.order = order;
  }

  /// Makes a column, if it is not there yet.
  ///
  /// @param reader reads the segment
  synchronized void load(Dimension dimension, LeafReader reader, Dictionaries dictionaries)
      throws IOException {
    if (!columns.containsKey(dimension)) {
      Column.Builder column = ColumnLoader.column(dimension, reader, this, units, dictionaries);
      columns.put(dimension, column.build(places, pages));
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

  /// Where the documents stand in the columns.
  Places places() {
    return places;
  }

  /// In which order the documents stand that nothing else tells apart.
  SegmentOrder order() {
    return order;
  }

  /// The epoch day of a document, or [#NO_DAY].
  int day(int document) {
    return days.of(places.of(document));
  }

  /// The epoch day of the document at a place, or [#NO_DAY].
  int dayAt(int place) {
    return days.of(place);
  }

  /// The [Column#head] of a document.
  int head(Dimension dimension, int document) {
    return column(dimension).head(places.of(document));
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
