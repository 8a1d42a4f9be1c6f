package org.gainsay.search;

/// The order of hits. What ties stands in the order of its article's id, as bytes of UTF-8, and in
/// one article as it stands there; so the order in which articles were written does not matter.
/// Without words in the query [#RELEVANCE] is [#NEWEST].
public enum SortOrder {
  /// The best match first.
  RELEVANCE,
  /// The newest first; without a date last.
  NEWEST,
  /// The oldest first; without a date last.
  OLDEST
}
