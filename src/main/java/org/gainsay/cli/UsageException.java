package org.gainsay.cli;

/// A call of a command that makes no sense, found after its options were parsed.
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
