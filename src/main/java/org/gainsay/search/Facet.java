package org.gainsay.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values of a dimension among the hits.
///
/// Counts are exact and *sideways*: they are taken over the hits that pass the query and all
/// filters except those on the dimension itself, so that choosing a value leaves the counts of its
/// siblings in place. The date range always filters.
///
/// @param dimension the dimension
/// @param values the most frequent values, by count and then by value; chosen values that are not
///   among them follow, even with a count of 0
/// @param distinct how many values there are in all (of those that the request allows); null if
///   that was not asked for
public record Facet(Dimension dimension, List<FacetValue> values, @Nullable Integer distinct) {

  public Facet {
    values = List.copyOf(values);
  }
}
