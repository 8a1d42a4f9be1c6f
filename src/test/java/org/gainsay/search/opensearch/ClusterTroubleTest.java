package org.gainsay.search.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.search.Dispatches;
import org.gainsay.search.Hit;
import org.gainsay.search.IndexUnavailableException;
import org.gainsay.search.RandomNews;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.SearchResult;
import org.junit.jupiter.api.Test;

class ClusterTroubleTest {

  @Test
  void searchesGoOnWhileTheIndexIsBuiltAnewAndSeeOneVersionOrTheOther() throws Exception {
    String address = TestCluster.shared().address();
    try (OpenSearchNewsIndex index = OpenSearchNewsIndex.open(address, Map.of())) {
      index.accept(Dispatches.ALL);
      index.refresh();
      AtomicBoolean done = new AtomicBoolean();
      AtomicInteger searches = new AtomicInteger();
      try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
        List<Future<?>> searching = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
          searching.add(
              threads.submit(() -> {
                while (!done.get()) {
                  SearchResult result = index.search(SearchRequest.of(""));
                  Set<Boolean> marked =
                      Set.copyOf(
                          result.hits().stream()
                              .map(hit -> "new version".equals(hit.title()))
                              .toList());
                  assertEquals(6, result.total());
                  assertEquals(1, marked.size());
                  searches.incrementAndGet();
                }
                return null;
              }));
        }
        for (int i = 0; i < 3; i++) {
          buildAnew(address, i % 2 == 0 ? "new version" : null);
        }
        done.set(true);
        for (Future<?> one : searching) {
          one.get();
        }
      }
      assertTrue(searches.get() > 10);
      index.refresh();
      assertEquals(
          Set.of("new version"),
          Set.copyOf(index.search(SearchRequest.of("")).hits().stream().map(Hit::title).toList()));
    }
  }

  private static void buildAnew(String address, String title) throws IOException {
    try (OpenSearchNewsIndex refill = OpenSearchNewsIndex.openToRefill(address, Map.of())) {
      List<AnnotatedArticle> all = new ArrayList<>();
      refill.forEachArticle(all::add);
      for (AnnotatedArticle old : all) {
        refill.accept(List.of(titled(old, title)));
      }
      refill.publish();
    }
  }

  private static AnnotatedArticle titled(AnnotatedArticle old, String title) {
    var article = old.article();
    return new AnnotatedArticle(
        new Article(
            article.id(),
            article.url(),
            title,
            article.outlet(),
            article.published(),
            article.language(),
            article.text()),
        old.quotes(),
        old.answers());
  }

  @Test
  void nothingIsLostWithANodeAndALostClusterIsSaid() throws Exception {
    TestCluster cluster = TestCluster.start();
    Map<String, String> hasty = Map.of("GAINSAY_STORE_PATIENCE", "4");
    try {
      String address = cluster.address();
      List<AnnotatedArticle> articles = List.copyOf(new RandomNews(new Random(7)).articles(600));
      try (OpenSearchNewsIndex index = OpenSearchNewsIndex.open(address, Map.of());
          OpenSearchNewsIndex impatient = OpenSearchNewsIndex.open(address, hasty)) {
        try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
          List<Future<?>> working = new ArrayList<>();
          for (int part = 0; part < 4; part++) {
            int own = part;
            working.add(
                workers.submit(() -> {
                  for (int i = own; i < articles.size(); i += 4) {
                    index.accept(List.of(articles.get(i)));
                  }
                  return null;
                }));
          }
          cluster.closeNode(1);
          for (Future<?> one : working) {
            one.get();
          }
        }
        index.refresh();
        Map<String, AnnotatedArticle> stored = new HashMap<>();
        index.forEachArticle(article -> stored.put(article.article().id(), article));
        Map<String, AnnotatedArticle> expected = new HashMap<>();
        articles.forEach(article -> expected.put(article.article().id(), article));
        assertEquals(expected, stored);
        assertTrue(index.check().up());
        cluster.closeNode(2);
        assertThrows(IndexUnavailableException.class, () -> impatient.accept(Dispatches.ALL));
        cluster.stop();
        assertFalse(index.check().up());
        assertThrows(
            IndexUnavailableException.class, () -> index.search(SearchRequest.of("river")));
      }
    } finally {
      cluster.stop();
    }
  }
}
