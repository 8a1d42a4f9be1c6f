package org.gainsay.cli;

/// What the exit code of a command tells.
final class ExitCode {

  /// All went well.
  static final int OK = 0;

  /// Some of the input was rejected; the rest was done.
  static final int REJECTED = 1;

  /// The command was called wrongly.
  static final int USAGE = 2;

  /// The command failed.
  static final int FAILURE = 3;

  private ExitCode() {}
}
