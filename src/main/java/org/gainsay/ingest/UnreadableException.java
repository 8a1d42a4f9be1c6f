package org.gainsay.ingest;

import java.io.IOException;

/// Says why something is not an article or not a file of its format. The message is for people; the
/// place is told beside it.
public final class UnreadableException extends IOException {

  private static final long serialVersionUID = 1;

  public UnreadableException(String message) {
    super(message);
  }

  public UnreadableException(String message, Throwable cause) {
    super(message, cause);
  }
}
