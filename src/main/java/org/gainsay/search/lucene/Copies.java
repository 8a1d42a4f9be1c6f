package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.gainsay.search.Dimension;
import org.gainsay.search.words.Fingerprint;
import org.gainsay.search.words.Identities;

/// Finds the quotes of a snapshot that are the same as one but for a few words.
final class Copies {

  private final Snapshot snapshot;

  Copies(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// All quotes that are copies of this one, itself included, in the order of their numbers.
  List<Integer> of(int document) throws IOException {
    LeafReaderContext own = snapshot.leafOf(document);
    BinaryDocValues prints = own.reader().getBinaryDocValues(Fields.FINGERPRINT);
    if (prints == null || !prints.advanceExact(document - own.docBase)) {
      return List.of(document);
    }
    BytesRef print = BytesRef.deepCopyOf(prints.binaryValue());
    List<Integer> copies = new ArrayList<>();
    for (LeafReaderContext leaf : snapshot.leaves()) {
      addTo(copies, leaf, print);
    }
    return copies;
  }

  private void addTo(List<Integer> copies, LeafReaderContext leaf, BytesRef print)
      throws IOException {
    Set<Integer> candidates = new TreeSet<>();
    snapshot.columns().get(leaf.ord).copies(leaf.reader()).candidates(print, candidates::add);
    if (candidates.isEmpty()) {
      return;
    }
    Bits live = leaf.reader().getLiveDocs();
    BinaryDocValues prints = leaf.reader().getBinaryDocValues(Fields.FINGERPRINT);
    for (int candidate : candidates) {
      if ((live == null || live.get(candidate))
          && prints.advanceExact(candidate)
          && Fingerprint.areCopies(print, prints.binaryValue())) {
        copies.add(leaf.docBase + candidate);
      }
    }
  }

  HitReader.Copies count(List<Integer> documents) {
    Identities names = snapshot.identities(Dimension.OUTLET);
    Set<Integer> outlets = new HashSet<>();
    for (int document : documents) {
      int inSegment = document - snapshot.leafOf(document).docBase;
      int outlet = snapshot.columnsOf(document).head(Dimension.OUTLET, inSegment);
      if (outlet >= 0) {
        outlets.add(names.of(outlet));
      }
    }
    return new HitReader.Copies(documents.size(), Math.max(1, outlets.size()));
  }
}
