package org.gainsay.search;

/// The order of hits. Ties keep one order from page to page, but not necessarily the same in every
/// backend. Without words in the query [#RELEVANCE] is [#NEWEST].
public enum SortOrder {
  /// The best match first.
  RELEVANCE,
  /// The newest first; without a date last.
  NEWEST,
  /// The oldest first; without a date last.
  OLDEST
}
