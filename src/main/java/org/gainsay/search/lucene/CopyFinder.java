package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;
import org.gainsay.search.Copy;
import org.gainsay.search.words.Sketch;
import org.jspecify.annotations.Nullable;

/// Finds the copies of one article by its [Sketch].
final class CopyFinder {

  private final Snapshot snapshot;

  CopyFinder(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// The copies of the article with this number in the whole reader, the most alike first.
  List<Copy> copiesOf(int article) throws IOException {
    BytesRef sketch = sketch(article);
    if (sketch == null) {
      return List.of();
    }
    List<Copy> copies = new ArrayList<>();
    for (int candidate : Bands.sharing(snapshot.reader(), sketch)) {
      BytesRef other = sketch(candidate);
      if (candidate != article && other != null && Sketch.areCopies(sketch, other)) {
        copies.add(copy(candidate, Sketch.likeness(sketch, other)));
      }
    }
    copies.sort(Copy.BY_LIKENESS);
    return copies;
  }

  /// A copy of its own; null if it is too short for one.
  @Nullable BytesRef sketch(int article) throws IOException {
    LeafReaderContext leaf = snapshot.leafOf(article);
    BinaryDocValues sketches = leaf.reader().getBinaryDocValues(Fields.SKETCH);
    return sketches != null && sketches.advanceExact(article - leaf.docBase)
        ? BytesRef.deepCopyOf(sketches.binaryValue())
        : null;
  }

  Copy copy(int article, double likeness) throws IOException {
    LeafReaderContext leaf = snapshot.leafOf(article);
    BinaryDocValues heads = leaf.reader().getBinaryDocValues(Fields.ARTICLE_HEAD);
    if (heads == null || !heads.advanceExact(article - leaf.docBase)) {
      throw new IOException("document %d is not an article".formatted(article));
    }
    ArticleHead head = ArticleHead.read(heads.binaryValue());
    return new Copy(head.id(), head.title(), head.outlet(), head.published(), head.url(), likeness);
  }
}
