package org.gainsay.ingest.fetch;

import java.io.IOException;

/// Says why a document can't be fetched. The message is for people; its URL is told beside it.
public final class FetchException extends IOException {

  private static final long serialVersionUID = 1;

  FetchException(String message) {
    super(message);
  }

  FetchException(String message, Throwable cause) {
    super(message, cause);
  }
}
