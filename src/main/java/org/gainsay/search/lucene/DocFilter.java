package org.gainsay.search.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gainsay.search.DateRange;
import org.gainsay.search.Dimension;
import org.gainsay.search.Filters;
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
  private record Rule(Dimension dimension, @Nullable BitSet include, @Nullable BitSet exclude) {}

  DocFilter(Snapshot snapshot, Filters filters) {
    for (Dimension dimension : Dimension.values()) {
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
      if (include != null || exclude != null) {
        rules.add(new Rule(dimension, include, exclude));
      }
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

  private boolean hasDates() {
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
    private final Column[] columns;
    private final boolean dates = hasDates();

    private Bound(SegmentColumns segment) {
      this.segment = segment;
      columns = rules.stream().map(rule -> segment.column(rule.dimension())).toArray(Column[]::new);
    }

    boolean passes(int document) {
      return failing(document) == 0;
    }

    /// The bits of the dimensions, and of the date range, whose filter the document fails.
    int failing(int document) {
      int failing = 0;
      if (dates) {
        int day = segment.day(document);
        failing = day >= from && day <= to ? 0 : DATES;
      }
      for (int i = 0; i < columns.length; i++) {
        Rule rule = rules.get(i);
        if (!passes(rule, columns[i], document)) {
          failing |= bit(rule.dimension());
        }
      }
      return failing;
    }

    private static boolean passes(Rule rule, Column column, int document) {
      BitSet include = rule.include();
      BitSet exclude = rule.exclude();
      int head = column.head(document);
      if (head >= 0) {
        return (include == null || include.get(head)) && (exclude == null || !exclude.get(head));
      }
      if (head == Dictionary.NONE) {
        return include == null;
      }
      boolean included = include == null;
      for (int number : column.list(head)) {
        if (exclude != null && exclude.get(number)) {
          return false;
        }
        included |= include != null && include.get(number);
      }
      return included;
    }
  }
}
