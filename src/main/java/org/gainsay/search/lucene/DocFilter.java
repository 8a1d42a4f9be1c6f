package org.gainsay.search.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.gainsay.search.DateRange;
import org.gainsay.search.Dimension;
import org.gainsay.search.Filters;
import org.gainsay.search.words.Identities;
import org.jspecify.annotations.Nullable;

/// The filters of a request, made ready to be asked of documents by their columns. Says not only
/// whether a document passes but which dimensions it fails in, which is what sideways counting
/// needs.
final class DocFilter {

  /// The bit of the date range in what [Bound#failing] returns; those of dimensions are [#bit].
  static final int DATES = 1;

  private final List<Rule> rules = new ArrayList<>();
  private final int from;
  private final int to;

  /// What one dimension asks for.
  ///
  /// @param include numbers of which one is needed, or null
  /// @param exclude numbers of which none may be there, or null
  /// @param single by number + 1 whether a document with this one value passes; the first for none
  record Rule(
      Dimension dimension, @Nullable BitSet include, @Nullable BitSet exclude, Passing single) {}

  /// A table of booleans; an array in a record would be compared by what it is, not what it holds.
  static final class Passing {
    private final boolean[] table;

    private Passing(int size, @Nullable BitSet include, @Nullable BitSet exclude) {
      table = new boolean[size + 1];
      if (include == null) {
        Arrays.fill(table, true);
      } else {
        set(table, include, true);
      }
      if (exclude != null) {
        set(table, exclude, false);
      }
    }

    private static void set(boolean[] table, BitSet numbers, boolean passes) {
      for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
        table[i + 1] = passes;
      }
    }
  }

  DocFilter(Snapshot snapshot, Filters filters) {
    for (Dimension dimension : Dimension.values()) {
      if (filters.included(dimension).isEmpty() && filters.excluded(dimension).isEmpty()) {
        continue;
      }
      Identities identities = snapshot.identities(dimension);
      BitSet include = null;
      BitSet exclude = null;
      if (!filters.included(dimension).isEmpty()) {
        include = new BitSet();
        for (String value : filters.included(dimension)) {
          include.or(identities.members(identities.named(value)));
        }
      }
      if (!filters.excluded(dimension).isEmpty()) {
        exclude = new BitSet();
        for (String value : filters.excluded(dimension)) {
          exclude.or(identities.members(identities.named(value)));
        }
      }
      Passing single = new Passing(identities.size(), include, exclude);
      rules.add(new Rule(dimension, include, exclude, single));
    }
    from = first(filters.dates());
    to = last(filters.dates());
  }

  /// The first day of a range, the day before which nothing counts.
  static int first(DateRange range) {
    if (range.isAlways()) {
      return Integer.MIN_VALUE;
    }
    // What has no date is in no range, so an open start is after NO_DAY.
    return range.from() == null ? SegmentColumns.NO_DAY + 1 : day(range.from());
  }

  static int last(DateRange range) {
    return range.to() == null ? Integer.MAX_VALUE : day(range.to());
  }

  private static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  boolean isEmpty() {
    return rules.isEmpty() && !hasDates();
  }

  /// What the dimensions ask for.
  List<Rule> rules() {
    return rules;
  }

  boolean hasDates() {
    return from != Integer.MIN_VALUE || to != Integer.MAX_VALUE;
  }

  /// The bit of a dimension in what [Bound#failing] returns.
  static int bit(Dimension dimension) {
    return switch (dimension) {
      case SPEAKER -> 1 << 1;
      case STANCE -> 1 << 2;
      case TARGET -> 1 << 3;
      case OUTLET -> 1 << 4;
      case KIND -> 1 << 5;
      case VIA -> 1 << 6;
      case CONFIDENCE -> 1 << 7;
      case YEAR -> 1 << 8;
      case MONTH -> 1 << 9;
      case LANGUAGE -> 1 << 10;
    };
  }

  Bound bind(SegmentColumns segment) {
    return new Bound(segment);
  }

  /// The filters over one segment.
  final class Bound {
    private final SegmentColumns segment;
    private final Rule[] own = rules.toArray(new Rule[0]);
    private final Column[] columns = new Column[own.length];
    private final boolean[][] single = new boolean[own.length][];
    private final int[] bits = new int[own.length];
    private final boolean dates = hasDates();

    private Bound(SegmentColumns segment) {
      this.segment = segment;
      for (int i = 0; i < own.length; i++) {
        columns[i] = segment.column(own[i].dimension());
        single[i] = own[i].single().table;
        bits[i] = bit(own[i].dimension());
      }
    }

    /// Whether a document passes.
    boolean passes(int document) {
      return failing(segment.places().of(document)) == 0;
    }

    /// The bits of the dimensions, and of the date range, whose filter the document at a place
    /// fails.
    int failing(int place) {
      int failing = 0;
      if (dates) {
        int day = segment.dayAt(place);
        failing = day >= from && day <= to ? 0 : DATES;
      }
      for (int i = 0; i < columns.length; i++) {
        int head = columns[i].head(place);
        boolean passes =
            head >= Dictionary.NONE ? single[i][head + 1] : passes(own[i], columns[i].list(head));
        if (!passes) {
          failing |= bits[i];
        }
      }
      return failing;
    }

    /// Leaves of some documents those within the date range, in their order.
    ///
    /// @param documents go along with their places
    /// @return how many are left
    int withinDates(int[] places, int[] documents, int size) {
      if (!dates) {
        return size;
      }
      int left = 0;
      for (int i = 0; i < size; i++) {
        int place = places[i];
        places[left] = place;
        documents[left] = documents[i];
        int day = segment.dayAt(place);
        left += day >= from && day <= to ? 1 : 0;
      }
      return left;
    }

    /// For each of some places what [#failing] says.
    void failing(int[] places, int size, int[] marks) {
      for (int i = 0; i < size; i++) {
        int day = dates ? segment.dayAt(places[i]) : from;
        marks[i] = day >= from && day <= to ? 0 : DATES;
      }
      for (int i = 0; i < columns.length; i++) {
        Rule rule = own[i];
        columns[i].markFailing(
            places, size, single[i], numbers -> passes(rule, numbers), bits[i], marks);
      }
    }

    private static boolean passes(Rule rule, int[] numbers) {
      BitSet include = rule.include();
      BitSet exclude = rule.exclude();
      boolean included = include == null;
      for (int number : numbers) {
        if (exclude != null && exclude.get(number)) {
          return false;
        }
        included |= include != null && include.get(number);
      }
      return included;
    }
  }
}
