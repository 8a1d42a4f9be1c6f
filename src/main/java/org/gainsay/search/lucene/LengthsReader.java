package org.gainsay.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/// A reader that has the lengths of fields (Lucene's norms) on the heap, a byte a document, from
/// when a field is first searched. Every score needs one, and since fields have a length in some
/// documents only, Lucene looks up in three steps where it is.
final class LengthsReader extends FilterDirectoryReader {

  private final Map<IndexReader.CacheKey, Lengths> known;

  private LengthsReader(DirectoryReader in, Map<IndexReader.CacheKey, Lengths> known)
      throws IOException {
    super(in, new Wrapper(known));
    this.known = known;
  }

  /// @param in is closed with the result
  static DirectoryReader over(DirectoryReader in) throws IOException {
    return new LengthsReader(in, new ConcurrentHashMap<>());
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader newer) throws IOException {
    return new LengthsReader(newer, known);
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return in.getReaderCacheHelper();
  }

  /// The lengths of a segment by field; they stay the same as long as the segment is there.
  private static final class Lengths {
    private final Map<String, byte[]> byField = new ConcurrentHashMap<>();

    byte[] of(String field, LeafReader reader) {
      return byField.computeIfAbsent(field, _ -> read(field, reader));
    }

    private static byte[] read(String field, LeafReader reader) {
      try {
        byte[] lengths = new byte[reader.maxDoc()];
        NumericDocValues norms = reader.getNormValues(field);
        while (norms != null && norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          lengths[norms.docID()] = (byte) norms.longValue();
        }
        return lengths;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Wrapper extends SubReaderWrapper {
    private final Map<IndexReader.CacheKey, Lengths> known;

    Wrapper(Map<IndexReader.CacheKey, Lengths> known) {
      this.known = known;
    }

    @Override
    public LeafReader wrap(LeafReader reader) {
      CacheHelper core = reader.getCoreCacheHelper();
      Lengths lengths = known.get(core.getKey());
      if (lengths == null) {
        lengths = new Lengths();
        known.put(core.getKey(), lengths);
        core.addClosedListener(known::remove);
      }
      return new Leaf(reader, lengths);
    }
  }

  private static final class Leaf extends FilterLeafReader {
    private final Lengths lengths;

    Leaf(LeafReader in, Lengths lengths) {
      super(in);
      this.lengths = lengths;
    }

    @Override
    public @Nullable NumericDocValues getNormValues(String field) {
      String lengthsOf = Fields.lengths(field);
      // A segment may be without the field. To ask its norms, Lucene would get them ready to read.
      FieldInfo info = getFieldInfos().fieldInfo(lengthsOf);
      return info == null || !info.hasNorms() ? null : new HeapNorms(lengths.of(lengthsOf, in));
    }

    @Override
    public CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
      return in.getReaderCacheHelper();
    }
  }
}
