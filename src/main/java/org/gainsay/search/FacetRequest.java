package org.gainsay.search;

/// Asks for the values of a dimension among the hits.
///
/// @param dimension the dimension
/// @param limit at most so many values
/// @param containing only values that go with what was typed, word beginnings without regard to
///   case and accents as in [Completions], but without corrections; blank for all
public record FacetRequest(Dimension dimension, int limit, String containing) {

  public FacetRequest {
    if (limit < 1) {
      throw new InvalidRequestException("facets", "a facet needs a limit of at least 1: " + limit);
    }
  }

  /// The most frequent values.
  public static FacetRequest top(Dimension dimension, int limit) {
    return new FacetRequest(dimension, limit, "");
  }
}
