package org.gainsay.search;

import java.util.List;

/// A query as a syntax tree, with the account of how it was read.
public record ParsedQuery(QueryNode root, QueryReading reading) {

  /// A tree that was not read from a text, as the query that would be read as it.
  public static ParsedQuery of(QueryNode root) {
    return of(root, List.of());
  }

  static ParsedQuery of(QueryNode root, List<String> repairs) {
    return new ParsedQuery(
        root, new QueryReading(QueryPrinter.print(root), QueryWording.of(root), repairs));
  }
}
