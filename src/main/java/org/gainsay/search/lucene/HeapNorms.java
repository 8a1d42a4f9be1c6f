package org.gainsay.search.lucene;

import org.apache.lucene.index.NumericDocValues;

/// Norms in an array, where 0 stands for none: Lucene's are 1 at least. Not for several threads.
final class HeapNorms extends NumericDocValues {

  private final byte[] norms;
  private int document = -1;

  HeapNorms(byte[] norms) {
    this.norms = norms;
  }

  @Override
  public long longValue() {
    return norms[document];
  }

  @Override
  public boolean advanceExact(int target) {
    document = target;
    return norms[target] != 0;
  }

  @Override
  public void longValues(int size, int[] documents, long[] values, long otherwise) {
    longValues(size, documents, 0, values, 0, otherwise);
  }

  @Override
  public void longValues(
      int size, int[] documents, int from, long[] values, int to, long otherwise) {
    for (int i = 0; i < size; i++) {
      byte norm = norms[documents[from + i]];
      values[to + i] = norm == 0 ? otherwise : norm;
    }
  }

  @Override
  public int docID() {
    return document;
  }

  @Override
  public int nextDoc() {
    return advance(document + 1);
  }

  @Override
  public int advance(int target) {
    document = target;
    while (document < norms.length && norms[document] == 0) {
      document++;
    }
    if (document >= norms.length) {
      document = NO_MORE_DOCS;
    }
    return document;
  }

  @Override
  public long cost() {
    return norms.length;
  }
}
