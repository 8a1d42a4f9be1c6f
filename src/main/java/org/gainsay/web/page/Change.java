package org.gainsay.web.page;

/// Words of an article that stayed, came or went between two of its versions.
///
/// @param kind what became of them
/// @param text the words, with the blanks behind them
public record Change(Kind kind, String text) {

  /// What became of words.
  public enum Kind {
    KEPT,
    ADDED,
    REMOVED
  }
}
