package org.gainsay.ingest.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// The answer of a server.
public final class Fetched {

  private final URI url;
  private final @Nullable String mediaType;
  private final byte @Nullable [] body;
  private final Validators validators;

  Fetched(URI url, @Nullable String mediaType, byte @Nullable [] body, Validators validators) {
    this.url = url;
    this.mediaType = mediaType;
    this.body = body;
    this.validators = validators;
  }

  /// Where the document is, after all redirects.
  public URI url() {
    return url;
  }

  /// What the server calls it (`text/html; charset=utf-8`), or null.
  public @Nullable String mediaType() {
    return mediaType;
  }

  /// The document, not a copy; null if it has not changed since.
  public byte @Nullable [] body() {
    return body;
  }

  /// To be sent when it is asked for again.
  public Validators validators() {
    return validators;
  }
}
