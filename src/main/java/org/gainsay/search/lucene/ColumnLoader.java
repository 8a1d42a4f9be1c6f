package org.gainsay.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.gainsay.search.Dimension;
import org.gainsay.search.Unit;

/// Reads a segment's doc values into columns, and hands values on within each block: outlet, date
/// and language from the article to all its documents, the rest from quotes to their paragraph and
/// their article.
final class ColumnLoader {

  private static final List<Dimension> OF_QUOTES =
      List.of(
          Dimension.SPEAKER,
          Dimension.STANCE,
          Dimension.TARGET,
          Dimension.KIND,
          Dimension.VIA,
          Dimension.CONFIDENCE);

  private static final byte QUOTE = Fields.code(Unit.QUOTES);
  private static final byte PARAGRAPH = Fields.code(Unit.PARAGRAPHS);

  private final LeafReader reader;
  private final Dictionaries dictionaries;
  private final Map<Dimension, Column.Builder> builders = new EnumMap<>(Dimension.class);
  private final byte[] units;
  private final int[] days;

  private ColumnLoader(LeafReader reader, Dictionaries dictionaries) {
    this.reader = reader;
    this.dictionaries = dictionaries;
    units = new byte[reader.maxDoc()];
    days = new int[reader.maxDoc()];
  }

  static SegmentColumns load(LeafReader reader, Dictionaries dictionaries) throws IOException {
    return new ColumnLoader(reader, dictionaries).load();
  }

  private SegmentColumns load() throws IOException {
    NumericDocValues unit = DocValues.getNumeric(reader, Fields.UNIT);
    while (unit.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      units[unit.docID()] = (byte) unit.longValue();
    }
    for (Dimension dimension : Dimension.values()) {
      if (dimension != Dimension.YEAR) {
        Column.Builder builder = new Column.Builder(reader.maxDoc());
        builders.put(dimension, builder);
        if (dimension != Dimension.MONTH) {
          read(dimension, builder);
        }
      }
    }
    readDays();
    handOn();
    Map<Dimension, Column> columns = new EnumMap<>(Dimension.class);
    builders.forEach((dimension, builder) -> columns.put(dimension, builder.build()));
    columns.put(Dimension.YEAR, columns.get(Dimension.MONTH));
    return new SegmentColumns(units, days, columns);
  }

  private void read(Dimension dimension, Column.Builder builder) throws IOException {
    // A field with one value a document is read the same way.
    SortedSetDocValues values =
        DocValues.getSortedSet(reader, dimension.name().toLowerCase(Locale.ROOT));
    int[] numbers = new int[(int) values.getValueCount()];
    Dictionary dictionary = dictionaries.of(dimension);
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = dictionary.intern(values.lookupOrd(i).utf8ToString());
    }
    while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      for (int i = values.docValueCount(); i > 0; i--) {
        builder.add(values.docID(), numbers[(int) values.nextOrd()]);
      }
    }
  }

  private void readDays() throws IOException {
    Arrays.fill(days, SegmentColumns.NO_DAY);
    NumericDocValues day = DocValues.getNumeric(reader, Fields.DAY);
    Dictionary months = dictionaries.of(Dimension.MONTH);
    Column.Builder builder = builder(Dimension.MONTH);
    int lastDay = SegmentColumns.NO_DAY;
    int lastMonth = Dictionary.NONE;
    while (day.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int value = (int) day.longValue();
      days[day.docID()] = value;
      if (value != lastDay) {
        lastDay = value;
        lastMonth = months.intern(YearMonth.from(LocalDate.ofEpochDay(value)).toString());
      }
      builder.add(day.docID(), lastMonth);
    }
  }

  private void handOn() {
    int block = 0;
    int paragraph = 0;
    for (int document = 0; document < units.length; document++) {
      if (units[document] == QUOTE) {
        continue;
      }
      boolean isParagraph = units[document] == PARAGRAPH;
      for (int from = isParagraph ? paragraph : block; from < document; from++) {
        if (units[from] == QUOTE) {
          for (Dimension dimension : OF_QUOTES) {
            builder(dimension).addAll(document, from);
          }
        }
      }
      paragraph = document + 1;
      if (!isParagraph) {
        for (int to = block; to < document; to++) {
          days[to] = days[document];
          builder(Dimension.MONTH).addAll(to, document);
          builder(Dimension.OUTLET).addAll(to, document);
          builder(Dimension.LANGUAGE).addAll(to, document);
        }
        block = document + 1;
      }
    }
  }

  private Column.Builder builder(Dimension dimension) {
    Column.Builder builder = builders.get(dimension);
    if (builder == null) {
      throw new IllegalStateException("no column for " + dimension);
    }
    return builder;
  }
}
