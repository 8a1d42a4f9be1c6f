package org.gainsay.search;

import java.time.Duration;

/// What a search may cost at most. Over a limit a search ends in a [LimitExceededException], except
/// that out of time it returns what it has and says so ([SearchResult#partial]).
///
/// @param length code units of a query
/// @param depth parentheses and negations inside each other
/// @param clauses words, phrases and field values in a query
/// @param expansions words of the index that one prefix, wildcard or inexact word may stand for
/// @param time how long the search may go on
public record QueryLimits(int length, int depth, int clauses, int expansions, Duration time) {

  /// For a server that anybody may ask: generous for people, tight for machines.
  public static final QueryLimits DEFAULT =
      new QueryLimits(2_000, 24, 128, 4_096, Duration.ofSeconds(5));
}
