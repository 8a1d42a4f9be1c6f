package org.gainsay.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
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

  private static final byte QUOTE = Fields.code(Unit.QUOTES);
  private static final byte PARAGRAPH = Fields.code(Unit.PARAGRAPHS);
  private static final byte ARTICLE = Fields.code(Unit.ARTICLES);

  private ColumnLoader() {}

  /// Units, days and order of a segment, still without columns.
  static SegmentColumns segment(LeafReader reader) throws IOException {
    byte[] units = new byte[reader.maxDoc()];
    NumericDocValues unit = DocValues.getNumeric(reader, Fields.UNIT);
    while (unit.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      units[unit.docID()] = (byte) unit.longValue();
    }
    int[] days = new int[units.length];
    Arrays.fill(days, SegmentColumns.NO_DAY);
    NumericDocValues day = DocValues.getNumeric(reader, Fields.DAY);
    while (day.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int article = day.docID();
      int start = article;
      while (start > 0 && units[start - 1] != ARTICLE) {
        start--;
      }
      Arrays.fill(days, start, article + 1, (int) day.longValue());
    }
    Places places = new Places(units, QUOTE);
    int[] byPlace = new int[days.length];
    for (int document = 0; document < days.length; document++) {
      byPlace[places.of(document)] = days[document];
    }
    return new SegmentColumns(units, places, Days.of(byPlace), SegmentOrder.of(reader, places));
  }

  /// The column of a dimension.
  static Column.Builder column(
      Dimension dimension,
      LeafReader reader,
      SegmentColumns segment,
      byte[] units,
      Dictionaries dictionaries)
      throws IOException {
    Column.Builder builder = new Column.Builder(units.length);
    Dictionary dictionary = dictionaries.of(dimension);
    switch (dimension) {
      case MONTH -> add(builder, segment, dictionary, YearMonth::toString);
      case YEAR -> add(builder, segment, dictionary, ColumnLoader::year);
      case OUTLET, LANGUAGE -> {
        if (read(dimension, reader, dictionary, builder)) {
          handDown(builder, units);
        }
      }
      case SPEAKER, STANCE, TARGET, KIND, VIA, CONFIDENCE -> {
        if (read(dimension, reader, dictionary, builder)) {
          handUp(builder, units);
        }
      }
    }
    return builder;
  }

  /// Says whether there are any values.
  private static boolean read(
      Dimension dimension, LeafReader reader, Dictionary dictionary, Column.Builder builder)
      throws IOException {
    // A field with one value a document is read the same way.
    SortedSetDocValues values =
        DocValues.getSortedSet(reader, dimension.name().toLowerCase(Locale.ROOT));
    int[] numbers = new int[(int) values.getValueCount()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = dictionary.intern(values.lookupOrd(i).utf8ToString());
    }
    while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      for (int i = values.docValueCount(); i > 0; i--) {
        builder.add(values.docID(), numbers[(int) values.nextOrd()]);
      }
    }
    return numbers.length > 0;
  }

  private static void add(
      Column.Builder builder,
      SegmentColumns segment,
      Dictionary dictionary,
      Function<YearMonth, String> value) {
    int lastDay = SegmentColumns.NO_DAY;
    int number = Dictionary.NONE;
    for (int document = 0; document < segment.size(); document++) {
      int day = segment.day(document);
      if (day != SegmentColumns.NO_DAY) {
        if (day != lastDay) {
          lastDay = day;
          number = dictionary.intern(value.apply(YearMonth.from(LocalDate.ofEpochDay(day))));
        }
        builder.add(document, number);
      }
    }
  }

  /// A year as its months begin.
  private static String year(YearMonth month) {
    String text = month.toString();
    return text.substring(0, text.lastIndexOf('-'));
  }

  /// From articles to all that belongs to them.
  private static void handDown(Column.Builder builder, byte[] units) {
    int block = 0;
    for (int document = 0; document < units.length; document++) {
      if (units[document] == ARTICLE) {
        for (int to = block; to < document; to++) {
          builder.addAll(to, document);
        }
        block = document + 1;
      }
    }
  }

  /// From quotes to their paragraph and their article.
  private static void handUp(Column.Builder builder, byte[] units) {
    int block = 0;
    int paragraph = 0;
    for (int document = 0; document < units.length; document++) {
      if (units[document] == QUOTE) {
        continue;
      }
      boolean isParagraph = units[document] == PARAGRAPH;
      for (int from = isParagraph ? paragraph : block; from < document; from++) {
        if (units[from] == QUOTE) {
          builder.addAll(document, from);
        }
      }
      paragraph = document + 1;
      if (!isParagraph) {
        block = document + 1;
      }
    }
  }
}
