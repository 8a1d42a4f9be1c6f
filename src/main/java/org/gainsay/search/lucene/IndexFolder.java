package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.gainsay.search.IndexUnavailableException;
import org.gainsay.search.IndexVersionException;
import org.jspecify.annotations.Nullable;

/// Opens the files of an index, if this version of Gainsay can use them.
final class IndexFolder {

  private static final String SCHEMA = "gainsay.schema";
  private static final String EXTRACTOR = "gainsay.extractor";

  /// Documents are gathered in memory up to this size before they become a segment.
  private static final double BUFFER_MB = 128;

  private IndexFolder() {}

  /// @param name what to call it in messages
  /// @throws IndexVersionException if another version of Gainsay wrote it
  /// @throws IndexUnavailableException if another process writes to it
  static IndexWriter open(Directory directory, String name) throws IOException {
    boolean isNew = !DirectoryReader.indexExists(directory);
    if (!isNew) {
      check(directory, name);
    }
    try {
      // Words come analysed, so the analyzer has nothing to do.
      IndexWriter writer =
          new IndexWriter(
              directory,
              new IndexWriterConfig(new KeywordAnalyzer()).setRAMBufferSizeMB(BUFFER_MB));
      if (isNew) {
        writer.setLiveCommitData(Map.of(SCHEMA, Fields.SCHEMA).entrySet());
        writer.commit();
      }
      return writer;
    } catch (LockObtainFailedException e) {
      throw new IndexUnavailableException("another process writes to the index in " + name, e);
    }
  }

  /// A reader of what was committed last.
  ///
  /// @throws IndexVersionException if another version of Gainsay wrote it
  static DirectoryReader openToRead(Directory directory, String name) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      throw new IOException("no index in " + name);
    }
    check(directory, name);
    return DirectoryReader.open(directory);
  }

  /// What was noted with [#noteExtractor] and is committed, or is about to be.
  static Optional<String> extractor(@Nullable IndexWriter writer, Directory directory)
      throws IOException {
    if (writer == null) {
      Map<String, String> committed = SegmentInfos.readLatestCommit(directory).getUserData();
      return Optional.ofNullable(committed.get(EXTRACTOR));
    }
    return Optional.ofNullable(notes(writer).get(EXTRACTOR));
  }

  static void noteExtractor(IndexWriter writer, String version) {
    Map<String, String> notes = notes(writer);
    notes.put(EXTRACTOR, version);
    writer.setLiveCommitData(notes.entrySet());
  }

  private static Map<String, String> notes(IndexWriter writer) {
    Map<String, String> notes = new HashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(note -> notes.put(note.getKey(), note.getValue()));
    }
    return notes;
  }

  private static void check(Directory directory, String name) throws IOException {
    String schema;
    try {
      schema = SegmentInfos.readLatestCommit(directory).getUserData().get(SCHEMA);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException _) {
      schema = "of another Lucene";
    }
    if (!Fields.SCHEMA.equals(schema)) {
      throw new IndexVersionException(
          "the index in %s has schema %s, this version needs %s: move it away and index again"
              .formatted(name, schema == null ? "none" : schema, Fields.SCHEMA));
    }
  }
}
