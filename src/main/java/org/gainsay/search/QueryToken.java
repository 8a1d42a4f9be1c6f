package org.gainsay.search;

/// A piece of a query's text.
sealed interface QueryToken {

  record Open() implements QueryToken {}

  record Close() implements QueryToken {}

  record Or() implements QueryToken {}

  record Not() implements QueryToken {}

  /// The name of a field before its colon.
  record Field(QueryField field) implements QueryToken {}

  /// Words in quotation marks, and what stood after a tilde behind them, or an empty string.
  record Quoted(String text, String suffix) implements QueryToken {}

  /// Anything else up to a blank, a parenthesis or a quotation mark.
  record Word(String text) implements QueryToken {}
}
