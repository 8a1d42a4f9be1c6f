package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.search.NewsIndex;

/// Keeps in an index which extractor found its quotes, and says when there is a newer one.
final class ExtractorNote {

  private ExtractorNote() {}

  /// Notes the present extractor in an index that is empty, and says what to do with one that is
  /// another's.
  ///
  /// @param name what to call the index
  static void check(NewsIndex index, String name, PrintWriter err) throws IOException {
    if (index.check().articles() == 0) {
      index.noteExtractor(QuoteExtractor.VERSION);
      return;
    }
    String version = index.extractor().orElse("unknown");
    if (!version.equals(QuoteExtractor.VERSION)) {
      err.println(
          ("gainsay: the quotes in %s were found by another extractor (%s, this is %s):"
                  + " 'gainsay reindex' finds them anew")
              .formatted(name, version, QuoteExtractor.VERSION));
      err.flush();
    }
  }
}
