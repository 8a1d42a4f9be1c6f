package org.gainsay.search;

/// A property by which hits can be filtered and counted. A quote has its own values; a paragraph
/// and an article have every value that at least one of their quotes has, and OUTLET, LANGUAGE,
/// YEAR and MONTH of the article also without any quote.
public enum Dimension {
  /// Who spoke, under one name over all articles: "Obama" and "Barack Obama" count together where
  /// the alias file or the index' rule says that they are the same. A quote of an unknown speaker
  /// has no value.
  SPEAKER,
  /// Names of [org.gainsay.model.StanceLabel]; a quote may have several.
  STANCE,
  /// Who is aimed at by any of the stances, under one name like SPEAKER; a quote may have several.
  TARGET,
  /// Who published it.
  OUTLET,
  /// Names of [org.gainsay.model.QuoteKind].
  KIND,
  /// Who relayed it.
  VIA,
  /// Names of [org.gainsay.model.Confidence].
  CONFIDENCE,
  /// The year of publication, as in "2014".
  YEAR,
  /// The month of publication, as in "2014-12".
  MONTH,
  /// BCP 47 tag of the article's language.
  LANGUAGE
}
