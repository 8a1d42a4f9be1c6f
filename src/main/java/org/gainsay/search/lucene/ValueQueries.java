package org.gainsay.search.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.gainsay.search.Dimension;
import org.gainsay.search.Unit;
import org.jspecify.annotations.Nullable;

/// Queries for values that quotes are indexed by: where few quotes have one, they are found without
/// a look at all others.
final class ValueQueries {

  private ValueQueries() {}

  /// Matches the documents that pass a rule, or null if it must be asked of their columns.
  static @Nullable Query of(Snapshot snapshot, Unit unit, DocFilter.Rule rule) {
    String field = unit == Unit.QUOTES ? field(rule.dimension()) : null;
    BitSet include = rule.include();
    if (field == null || include == null || rule.exclude() != null) {
      return null;
    }
    Dictionary dictionary = snapshot.dictionaries().of(rule.dimension());
    List<BytesRef> terms = new ArrayList<>();
    for (int i = include.nextSetBit(0); i >= 0; i = include.nextSetBit(i + 1)) {
      terms.add(new BytesRef(dictionary.value(i)));
    }
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.getFirst()))
        : new TermInSetQuery(field, terms);
  }

  private static @Nullable String field(Dimension dimension) {
    return switch (dimension) {
      case SPEAKER -> Fields.SPEAKER;
      case STANCE -> Fields.STANCE;
      case TARGET -> Fields.TARGET;
      case OUTLET -> Fields.OUTLET_OF_QUOTE;
      case VIA -> Fields.VIA;
      case KIND, CONFIDENCE, YEAR, MONTH, LANGUAGE -> null;
    };
  }
}
