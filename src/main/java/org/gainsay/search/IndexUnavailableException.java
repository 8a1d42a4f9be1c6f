package org.gainsay.search;

import java.io.IOException;

/// A store that does not answer at the moment, but may later.
public final class IndexUnavailableException extends IOException {

  private static final long serialVersionUID = 1;

  public IndexUnavailableException(String message) {
    super(message);
  }

  public IndexUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
