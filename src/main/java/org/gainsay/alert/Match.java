package org.gainsay.alert;

import java.time.Instant;
import java.util.Objects;

/// A quote of a new article that a saved search has found.
///
/// @param quoteId id of the quote; it may have left the index since
/// @param found when it was found
public record Match(String quoteId, Instant found) {

  public Match {
    Objects.requireNonNull(quoteId, "quoteId is needed");
    Objects.requireNonNull(found, "found is needed");
  }
}
