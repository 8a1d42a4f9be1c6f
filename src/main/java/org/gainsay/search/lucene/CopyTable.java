package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.gainsay.search.words.Fingerprint;

/// The quotes of a segment by the parts of their [Fingerprint]s: a hash table with chains, some 50
/// bytes a quote. Immutable.
final class CopyTable {

  private static final int NONE = -1;

  /// The documents of the quotes in order.
  private final int[] documents;

  /// By the end of a part the last entry with it; an entry is the number of a quote times
  /// [Fingerprint#PARTS], plus the number of the part.
  private final int[] heads;

  /// By entry the one before it in its chain.
  private final int[] before;

  private CopyTable(int[] documents, int[] heads, int[] before) {
    this.documents = documents;
    this.heads = heads;
    this.before = before;
  }

  static CopyTable of(LeafReader reader) throws IOException {
    BinaryDocValues prints = reader.getBinaryDocValues(Fields.FINGERPRINT);
    int[] documents = new int[prints == null ? 0 : Math.toIntExact(prints.cost())];
    int[] before = new int[documents.length * Fingerprint.PARTS];
    int[] heads = new int[Integer.highestOneBit(Math.max(1, before.length)) * 2];
    Arrays.fill(heads, NONE);
    int quotes = 0;
    while (prints != null && prints.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      BytesRef print = prints.binaryValue();
      documents[quotes] = prints.docID();
      for (int part = 0; part < Fingerprint.PARTS; part++) {
        int entry = quotes * Fingerprint.PARTS + part;
        int slot = Fingerprint.part(print, part) & (heads.length - 1);
        before[entry] = heads[slot];
        heads[slot] = entry;
      }
      quotes++;
    }
    return new CopyTable(documents, heads, before);
  }

  /// Hands out documents that may be copies, some of them twice.
  void candidates(BytesRef print, IntConsumer consumer) {
    for (int part = 0; part < Fingerprint.PARTS; part++) {
      int slot = Fingerprint.part(print, part) & (heads.length - 1);
      for (int entry = heads[slot]; entry != NONE; entry = before[entry]) {
        if (entry % Fingerprint.PARTS == part) {
          consumer.accept(documents[entry / Fingerprint.PARTS]);
        }
      }
    }
  }
}
