package org.gainsay.ingest.fetch;

import org.jspecify.annotations.Nullable;

/// What a server said of the state of a document, to ask it later whether that has changed.
///
/// @param etag its `ETag`, or null
/// @param lastModified its `Last-Modified`, as sent, or null
public record Validators(@Nullable String etag, @Nullable String lastModified) {

  /// Of a document of which the server said nothing.
  public static final Validators NONE = new Validators(null, null);
}
