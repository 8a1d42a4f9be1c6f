package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gainsay.alert.SavedSearches;
import org.gainsay.search.NewsIndex;
import org.gainsay.search.lucene.LuceneNewsIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the index is: the options of every command that uses it.
final class StoreOptions {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "folder of the index (default: index-data/lucene beside the launcher)")
  @Nullable Path data;

  /// The folder of the index.
  Path folder() {
    return data == null ? Home.resolve("index-data/lucene") : data;
  }

  /// Opens the index, which is made if it is not there.
  NewsIndex open() throws IOException {
    Files.createDirectories(folder());
    return LuceneNewsIndex.open(folder());
  }

  /// Opens the index, which is made if it is not there, to bring much into it.
  NewsIndex openToFill() throws IOException {
    Files.createDirectories(folder());
    return LuceneNewsIndex.openToFill(folder());
  }

  /// Opens an index that is there to write all of it anew.
  ///
  /// @throws UsageException if there is none
  NewsIndex openToRefill() throws IOException {
    checkThere();
    return LuceneNewsIndex.openToFill(folder());
  }

  /// Opens an index that is there to ask it only, also while another process writes to it.
  ///
  /// @throws UsageException if there is none
  NewsIndex openToRead() throws IOException {
    checkThere();
    return LuceneNewsIndex.openToRead(folder());
  }

  /// The searches that are saved beside the index, where building the index anew does not touch
  /// them.
  SavedSearches savedSearches() throws IOException {
    return SavedSearches.open(folder().toAbsolutePath().resolveSibling("saved-searches"));
  }

  /// Whether there is an index.
  boolean isThere() {
    return Files.isDirectory(folder());
  }

  private void checkThere() {
    if (!isThere()) {
      throw new UsageException(
          "no index in %s; 'gainsay index PATH' makes one".formatted(folder()));
    }
  }
}
