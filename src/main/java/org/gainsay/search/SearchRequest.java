package org.gainsay.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question to the index. Start with [#of] and change what is needed.
///
/// @param query what somebody typed, in the language that [QueryParser] describes; blank finds
///   everything that passes the filters
/// @param unit what is searched and returned
/// @param filters which hits to keep; they also bear on counts, see [Facet]
/// @param exact whether words match only as they are written; otherwise as English words in any of
///   their forms ("denied" finds "deny")
/// @param sort order of the hits
/// @param grouped whether of quotes that are the same but for a few words only the first in the
///   order of the hits is returned, with the number of the others in [Hit#printings]. Quotes that
///   differ in a negation or a figure are not the same. Total, facets and histogram count every
///   quote all the same. Has no effect on paragraphs and articles
/// @param size at most so many hits, from 0 to [#MAX_SIZE]
/// @param cursor [SearchResult#cursor] of the page before, or null for the first page. The rest of
///   the request must be the same. Paging goes on without end and sees the state of the index that
///   the first page saw for at least five minutes after the last page; later it goes on in the
///   present state after the same place, where hits may repeat or be left out if their order
///   changed
/// @param facets which dimensions to count, and how
/// @param histogram width of the buckets of the date histogram, or null for none
public record SearchRequest(
    String query,
    Unit unit,
    Filters filters,
    boolean exact,
    SortOrder sort,
    boolean grouped,
    int size,
    @Nullable String cursor,
    List<FacetRequest> facets,
    Histogram.@Nullable Interval histogram) {

  /// No page is larger.
  public static final int MAX_SIZE = 1000;

  public SearchRequest {
    if (size < 0 || size > MAX_SIZE) {
      throw new InvalidRequestException(
          "size", "not a page size from 0 to %d: %d".formatted(MAX_SIZE, size));
    }
    facets = List.copyOf(facets);
  }

  /// The first twenty quotes for a query by relevance, without facets.
  public static SearchRequest of(String query) {
    return new SearchRequest(
        query,
        Unit.QUOTES,
        Filters.NONE,
        false,
        SortOrder.RELEVANCE,
        false,
        20,
        null,
        List.of(),
        null);
  }

  /// The same question with another query.
  public SearchRequest withQuery(String other) {
    return new SearchRequest(
        other, unit, filters, exact, sort, grouped, size, cursor, facets, histogram);
  }

  /// The same question about another unit.
  public SearchRequest withUnit(Unit other) {
    return new SearchRequest(
        query, other, filters, exact, sort, grouped, size, cursor, facets, histogram);
  }

  /// The same question with other filters.
  public SearchRequest withFilters(Filters other) {
    return new SearchRequest(
        query, unit, other, exact, sort, grouped, size, cursor, facets, histogram);
  }

  /// The same question for words as they are written, or for English words in any form.
  public SearchRequest withExact(boolean other) {
    return new SearchRequest(
        query, unit, filters, other, sort, grouped, size, cursor, facets, histogram);
  }

  /// The same question in another order.
  public SearchRequest withSort(SortOrder other) {
    return new SearchRequest(
        query, unit, filters, exact, other, grouped, size, cursor, facets, histogram);
  }

  /// The same question with or without grouping.
  public SearchRequest withGrouped(boolean other) {
    return new SearchRequest(
        query, unit, filters, exact, sort, other, size, cursor, facets, histogram);
  }

  /// The same question for pages of another size.
  public SearchRequest withSize(int other) {
    return new SearchRequest(
        query, unit, filters, exact, sort, grouped, other, cursor, facets, histogram);
  }

  /// The same question for the page after the one that gave the cursor.
  public SearchRequest withCursor(@Nullable String other) {
    return new SearchRequest(
        query, unit, filters, exact, sort, grouped, size, other, facets, histogram);
  }

  /// The same question with other facets.
  public SearchRequest withFacets(List<FacetRequest> other) {
    return new SearchRequest(
        query, unit, filters, exact, sort, grouped, size, cursor, other, histogram);
  }

  /// The same question with a date histogram, or without.
  public SearchRequest withHistogram(Histogram.@Nullable Interval other) {
    return new SearchRequest(
        query, unit, filters, exact, sort, grouped, size, cursor, facets, other);
  }
}
