package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.gainsay.search.Dimension;

/// Finds the quotes of a snapshot that have the same wording.
final class Wordings {

  private final Snapshot snapshot;

  Wordings(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// All quotes with the wording of this one, itself included, in the order of their numbers.
  List<Integer> sameAs(int document) throws IOException {
    LeafReaderContext leaf = snapshot.leafOf(document);
    NumericDocValues wording = leaf.reader().getNumericDocValues(Fields.WORDING);
    if (wording == null || !wording.advanceExact(document - leaf.docBase)) {
      return List.of(document);
    }
    return with(wording.longValue());
  }

  /// All quotes with this [Wording#hash], in the order of their numbers.
  List<Integer> with(long wording) throws IOException {
    BytesRef term = Wording.term(wording);
    List<Integer> documents = new ArrayList<>();
    for (LeafReaderContext leaf : snapshot.leaves()) {
      PostingsEnum postings = leaf.reader().postings(new Term(Fields.WORDING, term));
      Bits live = leaf.reader().getLiveDocs();
      if (postings == null) {
        continue;
      }
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(postings.docID())) {
          documents.add(leaf.docBase + postings.docID());
        }
      }
    }
    return documents;
  }

  HitReader.Copies copies(List<Integer> documents) {
    Set<Integer> outlets = new HashSet<>();
    for (int document : documents) {
      int inSegment = document - snapshot.leafOf(document).docBase;
      outlets.add(snapshot.columnsOf(document).column(Dimension.OUTLET).head(inSegment));
    }
    outlets.remove(Dictionary.NONE);
    return new HitReader.Copies(documents.size(), Math.max(1, outlets.size()));
  }
}
