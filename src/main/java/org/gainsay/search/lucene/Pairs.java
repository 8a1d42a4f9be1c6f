package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.gainsay.search.Dimension;
import org.gainsay.search.words.Identities;
import org.gainsay.search.words.Parties;

/// Walks over the pairs of accuser and accused that quotes have, as identities.
final class Pairs {

  private final Snapshot snapshot;
  private final Identities parties;

  Pairs(Snapshot snapshot) {
    this.snapshot = snapshot;
    parties = snapshot.identities(Dimension.SPEAKER);
  }

  /// Takes a quote's pair; a quote with several pairs comes several times, but never twice with the
  /// same.
  interface Visitor {
    void visit(SegmentColumns columns, int inSegment, int document, int accuser, int accused)
        throws IOException;
  }

  /// @param field [Fields#ACCUSES] or [Fields#DENIES]
  void forEach(String field, DocFilter filter, Visitor visitor) throws IOException {
    for (LeafReaderContext leaf : snapshot.leaves()) {
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
      long[] pairs = pairs(values);
      SegmentColumns columns = snapshot.columns().get(leaf.ord);
      DocFilter.Bound bound = filter.bind(columns);
      Bits live = leaf.reader().getLiveDocs();
      while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int document = values.docID();
        if ((live != null && !live.get(document)) || !bound.passes(document)) {
          continue;
        }
        long[] own = new long[values.docValueCount()];
        for (int i = 0; i < own.length; i++) {
          own[i] = pairs[(int) values.nextOrd()];
        }
        Arrays.sort(own);
        for (int i = 0; i < own.length; i++) {
          if (i == 0 || own[i] != own[i - 1]) {
            visitor.visit(
                columns, document, leaf.docBase + document, (int) (own[i] >>> 32), (int) own[i]);
          }
        }
      }
    }
  }

  private long[] pairs(SortedSetDocValues values) throws IOException {
    long[] pairs = new long[(int) values.getValueCount()];
    for (int i = 0; i < pairs.length; i++) {
      String pair = values.lookupOrd(i).utf8ToString();
      pairs[i] = key(identity(Parties.name(pair)), identity(Parties.second(pair)));
    }
    return pairs;
  }

  /// Both identities in one number.
  static long key(int accuser, int accused) {
    return ((long) accuser << 32) | accused;
  }

  private int identity(String name) {
    return parties.party(name);
  }
}
