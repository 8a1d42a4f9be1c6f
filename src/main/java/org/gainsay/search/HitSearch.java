package org.gainsay.search;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gainsay.model.AnnotatedArticle;

/// Finds quotes, paragraphs and articles. Implementations may be called by several threads.
public interface HitSearch {

  /// Answers the request over the state of the index at the last refresh.
  ///
  /// A query is never refused for its grammar: what cannot be read is repaired, and
  /// [SearchResult#reading] says how.
  ///
  /// @throws LimitExceededException if the request asks for more than the index allows
  /// @throws InvalidRequestException if a part of the request other than the query makes no sense
  SearchResult search(SearchRequest request) throws IOException;

  /// Hands every hit of the request to the consumer and returns their number. Size, cursor, facets
  /// and histogram of the request are not looked at. The order is that of the request's sort, only
  /// that [SortOrder#RELEVANCE] stands for the order of articles' ids: what is streamed whole needs
  /// no ranking. Memory does not grow with the texts of the hits. All hits are of one state of the
  /// index, whatever is written meanwhile.
  long export(SearchRequest request, Consumer<Hit> consumer) throws IOException;

  /// Hands out those hits of the request that are of some articles, as [#export(SearchRequest,
  /// Consumer)] would, and returns their number. Names of speakers are resolved over the whole
  /// index, so that it finds in a new article what a search would find there.
  default long export(SearchRequest request, Set<String> articleIds, Consumer<Hit> consumer)
      throws IOException {
    long[] found = {0};
    export(
        request,
        hit -> {
          if (articleIds.contains(hit.articleId())) {
            found[0]++;
            consumer.accept(hit);
          }
        });
    return found[0];
  }

  /// The quote with this id as a hit without highlights, or nothing if there is none.
  Optional<Hit> quote(String quoteId) throws IOException;

  /// The article with this id as it was accepted last, or nothing if there is none.
  Optional<AnnotatedArticle> article(String articleId) throws IOException;
}
