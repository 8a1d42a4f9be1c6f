package org.gainsay.search;

/// Asks for the values of a dimension among the hits.
///
/// @param dimension the dimension
/// @param limit at most so many values
/// @param containing only values that go with what was typed, word beginnings without regard to
///   case and accents as in [Completions], but without corrections; blank for all
/// @param distinct whether the number of all values is wanted too, [Facet#distinct]: a cluster then
///   has to hand out every value, however few are shown
public record FacetRequest(Dimension dimension, int limit, String containing, boolean distinct) {

  public FacetRequest {
    if (limit < 1) {
      throw new InvalidRequestException("facets", "a facet needs a limit of at least 1: " + limit);
    }
  }

  /// The most frequent values, and the number of all.
  public static FacetRequest top(Dimension dimension, int limit) {
    return new FacetRequest(dimension, limit, "", true);
  }

  /// The same without the number of all values.
  public FacetRequest withoutDistinct() {
    return new FacetRequest(dimension, limit, containing, false);
  }
}
