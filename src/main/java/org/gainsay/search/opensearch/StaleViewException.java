package org.gainsay.search.opensearch;

import java.io.IOException;

/// A point in time that the cluster does not have any more: too old, or lost with a node.
final class StaleViewException extends IOException {

  private static final long serialVersionUID = 1;

  StaleViewException(String message) {
    super(message);
  }
}
