package org.gainsay.search;

import java.io.IOException;

/// An index on disk that this version of Gainsay cannot use. The message says what to do.
public final class IndexVersionException extends IOException {

  private static final long serialVersionUID = 1;

  public IndexVersionException(String message) {
    super(message);
  }
}
