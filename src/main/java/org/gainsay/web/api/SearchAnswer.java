package org.gainsay.web.api;

import java.util.List;
import org.gainsay.search.Facet;
import org.gainsay.search.Histogram;
import org.gainsay.search.QueryReading;
import org.gainsay.search.SearchResult;
import org.jspecify.annotations.Nullable;

/// The answer to a search.
///
/// @param total exact number of hits, unless `partial`
/// @param partial whether time ran out before all of the index was looked at
/// @param reading how the query was understood
/// @param didYouMean a corrected query that finds something, where this one does not
/// @param hits this page of them
/// @param facets those that were asked for
/// @param histogram hits over time, if asked for
/// @param cursor leads to the next page; missing on the last
public record SearchAnswer(
    long total,
    boolean partial,
    QueryReading reading,
    @Nullable String didYouMean,
    List<HitAnswer> hits,
    List<Facet> facets,
    @Nullable Histogram histogram,
    @Nullable String cursor) {

  public static SearchAnswer of(SearchResult result) {
    return new SearchAnswer(
        result.total(),
        result.partial(),
        result.reading(),
        result.didYouMean(),
        result.hits().stream().map(HitAnswer::of).toList(),
        result.facets(),
        result.histogram(),
        result.cursor());
  }
}
