package org.gainsay.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where an article was read, so that every statement can be followed back to the bytes it came
/// from.
///
/// @param origin the file or URL, entries of archives after an exclamation mark
///   (`news.zip!/a.html`)
/// @param record which record of it ("line 12"), or null where it holds one article
/// @param sha256 hash of the bytes that were read for this article, in hexadecimal digits
/// @param read when they were read
/// @param reader the reader that understood them, with its version ("html 1")
public record Provenance(
    String origin, @Nullable String record, String sha256, Instant read, String reader) {

  public Provenance {
    if (origin.isBlank()) {
      throw new IllegalArgumentException("an article comes from somewhere");
    }
  }
}
