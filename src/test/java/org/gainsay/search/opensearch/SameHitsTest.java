package org.gainsay.search.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Span;
import org.gainsay.search.Dimension;
import org.gainsay.search.FacetRequest;
import org.gainsay.search.Hit;
import org.gainsay.search.NewsIndex;
import org.gainsay.search.RandomNews;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.SearchResult;
import org.gainsay.search.SortOrder;
import org.gainsay.search.Unit;
import org.gainsay.search.lucene.LuceneNewsIndex;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Holds the cluster against the embedded index: the same hits with the same marks, and the same
/// facets. The order of hits is the same by day and in an export; by score it may differ.
class SameHitsTest {

  @Test
  void hitsMarksAndFacetsAreThoseOfTheEmbeddedIndex() throws IOException {
    compare(40, 5);
  }

  @Test
  @Tag("long")
  void hitsMarksAndFacetsAreThoseOfTheEmbeddedIndexManyTimes() throws IOException {
    compare(2_000, 6);
  }

  private static void compare(int queries, long seed) throws IOException {
    RandomNews news = new RandomNews(new Random(seed));
    List<AnnotatedArticle> articles = List.copyOf(news.articles(800));
    List<FacetRequest> facets =
        Arrays.stream(Dimension.values())
            .map(dimension -> FacetRequest.top(dimension, 10))
            .toList();
    Random random = new Random(seed);
    int marked = 0;
    try (NewsIndex cluster = TestCluster.shared().open();
        NewsIndex embedded = LuceneNewsIndex.inMemory()) {
      for (NewsIndex index : List.of(cluster, embedded)) {
        index.accept(articles);
        index.refresh();
      }
      for (int i = 0; i < queries; i++) {
        SearchRequest request =
            SearchRequest.of(news.query())
                .withUnit(random.nextInt(3) > 0 ? Unit.QUOTES : Unit.values()[random.nextInt(3)])
                .withFilters(news.filters())
                .withExact(random.nextInt(5) == 0)
                .withSort(SortOrder.values()[random.nextInt(3)])
                .withFacets(facets)
                .withSize(SearchRequest.MAX_SIZE);
        SearchResult expected = embedded.search(request);
        SearchResult found = cluster.search(request);
        assertEquals(expected.total(), found.total(), "" + request);
        assertEquals(expected.facets(), found.facets(), "" + request);
        if (request.sort() != SortOrder.RELEVANCE) {
          assertEquals(ids(expected.hits()), ids(found.hits()), "" + request);
        }
        assertEquals(exported(embedded, request), exported(cluster, request), "" + request);
        if (found.total() <= request.size()) {
          assertEquals(marks(expected, request), marks(found, request), "" + request);
          marked += marks(found, request).values().stream().anyMatch(m -> !m.isEmpty()) ? 1 : 0;
        }
      }
    }
    assertTrue(marked > queries / 4, "too few queries mark something: " + marked);
  }

  private static List<String> exported(NewsIndex index, SearchRequest request) throws IOException {
    List<Hit> hits = new ArrayList<>();
    index.export(request, hits::add);
    return ids(hits);
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream().map(SameHitsTest::id).toList();
  }

  private static String id(Hit hit) {
    return hit.quote() == null ? hit.articleId() + "#" + hit.passageOffset() : hit.quote().id();
  }

  private static Map<String, List<Span>> marks(SearchResult result, SearchRequest request) {
    Map<String, List<Span>> marks = new HashMap<>();
    for (Hit hit : result.hits()) {
      marks.put(request.unit() + " " + id(hit) + " " + hit.speaker(), hit.highlights());
    }
    return marks;
  }
}
