package org.gainsay.search;

/// What is searched and returned.
public enum Unit {
  /// Quotes; words are looked for in their content.
  QUOTES,
  /// Paragraphs, whether they have quotes or not; words are looked for in their text.
  PARAGRAPHS,
  /// Articles; each word is looked for in the title and in all paragraphs.
  ARTICLES
}
