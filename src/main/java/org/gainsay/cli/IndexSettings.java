package org.gainsay.cli;

import java.util.Map;
import org.gainsay.ingest.FileVisits;
import org.gainsay.ingest.Visits;
import org.gainsay.ingest.fetch.FetchLimits;
import org.gainsay.pipeline.Rejects;

/// How sources are read.
///
/// @param names fields by the names that JSON and CSV files give them
/// @param stdinName file name that standard input is read as
/// @param fetching how much is fetched from the web
/// @param visits what was fetched before
/// @param files what files were read before
/// @param rejects keeps what can't be read
/// @param isTrial whether nothing is stored
record IndexSettings(
    Map<String, String> names,
    String stdinName,
    FetchLimits fetching,
    Visits visits,
    FileVisits files,
    Rejects rejects,
    boolean isTrial) {

  /// For files with the usual names.
  static IndexSettings usual() {
    return new IndexSettings(
        Map.of(),
        "stdin",
        FetchLimits.DEFAULT,
        Visits.none(),
        FileVisits.none(),
        Rejects.NOT_KEPT,
        false);
  }
}
