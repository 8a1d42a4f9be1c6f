package org.gainsay.pipeline;

import org.gainsay.ingest.Origin;
import org.jspecify.annotations.Nullable;

/// What became of one article that was brought in.
///
/// @param origin where it was read
/// @param status what became of it
/// @param articleId its id, if it got so far
/// @param title its headline, if known
/// @param quotes number of its quotes, if they were looked for
/// @param reason why it was rejected or ignored, or what is worth knowing though it was not
public record ArticleResult(
    Origin origin,
    Status status,
    @Nullable String articleId,
    @Nullable String title,
    int quotes,
    @Nullable String reason) {

  /// What became of an article.
  public enum Status {
    /// It is new in the store.
    ADDED,
    /// It took the place of an earlier version.
    REPLACED,
    /// The store has exactly it already.
    UNCHANGED,
    /// It was not looked at, for it is as it was when it was read last.
    SKIPPED,
    /// It is no article, or its extraction failed.
    REJECTED,
    /// Nobody would expect an article there.
    IGNORED
  }

  /// Whether it was written to the store.
  boolean isStored() {
    return status == Status.ADDED || status == Status.REPLACED;
  }
}
