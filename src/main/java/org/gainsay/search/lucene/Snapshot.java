package org.gainsay.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.gainsay.search.Dimension;
import org.gainsay.search.SpeakerAliases;
import org.gainsay.search.words.Identities;

/// One state of the index: a reader, its columns, and who is who. Immutable; counted, because
/// several searches and cursors use it at a time, and closed with the last of them.
///
/// @param reader the reader
/// @param columns the columns of its leaves, by their number
/// @param naming which values of a dimension are the same
/// @param aliases what else is written down of speakers
/// @param dictionaries the values behind the numbers
/// @param whole counts over all documents, made when they are first asked for
record Snapshot(
    DirectoryReader reader,
    List<SegmentColumns> columns,
    Naming naming,
    SpeakerAliases aliases,
    Dictionaries dictionaries,
    WholeCounts whole)
    implements Closeable {

  long version() {
    return reader.getVersion();
  }

  List<LeafReaderContext> leaves() {
    return reader.leaves();
  }

  /// The leaf that holds a document of the whole reader.
  LeafReaderContext leafOf(int document) {
    return leaves().get(ReaderUtil.subIndex(document, leaves()));
  }

  SegmentColumns columnsOf(int document) {
    return columns.get(ReaderUtil.subIndex(document, leaves()));
  }

  /// Which values of a dimension are the same. Once it is asked for, the dimension's columns are
  /// there.
  Identities identities(Dimension dimension) {
    return naming.of(dimension);
  }

  /// Takes one more hold of it; false if it is closed already.
  boolean hold() {
    return reader.tryIncRef();
  }

  /// Lets go of one hold.
  @Override
  public void close() throws IOException {
    reader.decRef();
  }
}
