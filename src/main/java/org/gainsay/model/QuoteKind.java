package org.gainsay.model;

/// How much of a quote's content stands inside quotation marks.
public enum QuoteKind {
  /// All of it.
  DIRECT,
  /// None of it.
  INDIRECT,
  /// Part of it.
  MIXED
}
