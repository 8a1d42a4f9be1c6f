package org.gainsay.search.lucene;

import java.util.List;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.gainsay.model.Span;

/// Tells whether two quotes have the same wording, by a hash over the stems of their words without
/// the smallest ones.
final class Wording {

  private static final Set<BytesRef> SMALL =
      Set.of(
          new BytesRef("a"),
          new BytesRef("an"),
          new BytesRef("the"),
          new BytesRef("and"),
          new BytesRef("that"),
          new BytesRef("of"),
          new BytesRef("to"),
          new BytesRef("in"));

  private Wording() {}

  static long hash(Tokens tokens, List<Span> spans) {
    long all = 0;
    long large = 0;
    boolean anyLarge = false;
    for (Span span : spans) {
      for (int i = tokens.firstEndingAfter(span.start());
          i < tokens.size() && tokens.start(i) < span.end();
          i++) {
        BytesRef stem = tokens.word(i).stem();
        long hash = fnv(stem);
        all = all * 0x9E3779B97F4A7C15L + hash;
        if (!SMALL.contains(stem)) {
          large = large * 0x9E3779B97F4A7C15L + hash;
          anyLarge = true;
        }
      }
    }
    return anyLarge ? large : all;
  }

  /// The hash as a term of the index.
  static BytesRef term(long hash) {
    byte[] bytes = new byte[Long.BYTES];
    NumericUtils.longToSortableBytes(hash, bytes, 0);
    return new BytesRef(bytes);
  }

  private static long fnv(BytesRef word) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < word.length; i++) {
      hash = (hash ^ word.bytes[word.offset + i]) * 0x100000001B3L;
    }
    return hash;
  }
}
