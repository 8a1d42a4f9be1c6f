package org.gainsay.search;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The answer to a [SearchRequest].
///
/// @param total exact number of hits, unless `partial`
/// @param hits this page of them
/// @param facets one for each that was asked for, in that order
/// @param histogram the date histogram, if it was asked for
/// @param cursor leads to the next page, or null if this is the last
/// @param reading how the query was understood
/// @param didYouMean the query with misspelt words corrected, if it found nothing and a corrected
///   one finds something
/// @param partial whether time ran out: hits and counts are then of a part of the index only
public record SearchResult(
    long total,
    List<Hit> hits,
    List<Facet> facets,
    @Nullable Histogram histogram,
    @Nullable String cursor,
    QueryReading reading,
    @Nullable String didYouMean,
    boolean partial) {

  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }

  /// The facet of a dimension, if it was asked for.
  public Optional<Facet> facet(Dimension dimension) {
    return facets.stream().filter(facet -> facet.dimension() == dimension).findFirst();
  }

  /// The same answer with a correction of its query.
  public SearchResult withDidYouMean(@Nullable String correction) {
    return new SearchResult(total, hits, facets, histogram, cursor, reading, correction, partial);
  }
}
