package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gainsay.alert.SavedSearches;
import org.gainsay.search.NewsIndex;
import org.gainsay.search.lucene.LuceneNewsIndex;
import org.gainsay.search.opensearch.OpenSearchNewsIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the index is: the options of every command that uses it.
final class StoreOptions {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "folder of the index (default: index-data/lucene beside the launcher)")
  @Nullable Path data;

  @Option(
      names = "--store",
      paramLabel = "ADDRESS",
      defaultValue = "${env:GAINSAY_STORE}",
      description =
          "keep the index on an OpenSearch cluster instead: opensearch://HOST:PORT[/PREFIX], or"
              + " opensearchs:// for HTTPS (default: what GAINSAY_STORE holds). Credentials are"
              + " taken from GAINSAY_STORE_API_KEY, or GAINSAY_STORE_USER and"
              + " GAINSAY_STORE_PASSWORD")
  @Nullable String store;

  /// Whether the index is on a cluster.
  boolean isCluster() {
    return store != null && !store.isBlank();
  }

  /// What to call the index.
  String name() {
    return isCluster() ? String.valueOf(store) : folder().toString();
  }

  private NewsIndex openCluster() throws IOException {
    try {
      return OpenSearchNewsIndex.open(
          name(), System.getenv(), folder().toAbsolutePath().resolveSibling("speakers.tsv"));
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /// Opens an index on a cluster that is there to write all of it anew.
  OpenSearchNewsIndex openClusterToRefill() throws IOException {
    try {
      return OpenSearchNewsIndex.openToRefill(name(), System.getenv());
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /// The folder of the index.
  Path folder() {
    return data == null ? Home.resolve("index-data/lucene") : data;
  }

  /// Opens the index, which is made if it is not there.
  NewsIndex open() throws IOException {
    if (isCluster()) {
      return openCluster();
    }
    Files.createDirectories(folder());
    return LuceneNewsIndex.open(folder());
  }

  /// Opens the index, which is made if it is not there, to bring much into it.
  NewsIndex openToFill() throws IOException {
    if (isCluster()) {
      return openCluster();
    }
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
    if (isCluster()) {
      return openCluster();
    }
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
    return isCluster() || Files.isDirectory(folder());
  }

  private void checkThere() {
    if (!isThere()) {
      throw new UsageException(
          "no index in %s; 'gainsay index PATH' makes one".formatted(folder()));
    }
  }
}
