package org.gainsay.search.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.search.ArticleBuilder;
import org.gainsay.search.Dispatches;
import org.gainsay.search.Filters;
import org.gainsay.search.IndexVersionException;
import org.gainsay.search.LimitExceededException;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds on a cluster in particular.
class ClusterRulesTest {

  @TempDir Path folder;

  @Test
  void aliasesApplyWithoutIndexingAgain() throws Exception {
    Path file = folder.resolve("speakers.tsv");
    String address = TestCluster.shared().address();
    try (OpenSearchNewsIndex index = OpenSearchNewsIndex.open(address, Map.of(), file)) {
      index.accept(Dispatches.ALL);
      index.refresh();
      assertEquals(1, index.dossier("Orlan", Filters.NONE).orElseThrow().quotes());
      Files.writeString(file, "Orlan Works\tOrlan|Carl Moss\tORGANIZATION\tQ1\n");
      index.refresh();
      var dossier = index.dossier("orlan", Filters.NONE).orElseThrow();
      assertEquals("Orlan Works", dossier.speaker());
      assertEquals("Q1", dossier.externalId());
      assertEquals(2, dossier.quotes());
      assertEquals("Orlan Works", index.disputes(Filters.NONE, 1).getFirst().accused());
    }
  }

  @Test
  void aPatternMayNotStandForAnyNumberOfWords() throws IOException {
    try (OpenSearchNewsIndex index = TestCluster.shared().open()) {
      List<AnnotatedArticle> articles = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        StringBuilder words = new StringBuilder();
        for (int j = 0; j < 100; j++) {
          words.append("zq").append(Integer.toString(i * 100 + j, 36)).append(' ');
        }
        articles.add(ArticleBuilder.article("many" + i).paragraph(words.toString()).build());
      }
      index.accept(articles);
      index.refresh();
      SearchRequest paragraphs = SearchRequest.of("zq*").withUnit(Unit.PARAGRAPHS);
      assertEquals(
          "the number of words that the patterns may stand for is limited to 1,024",
          assertThrows(LimitExceededException.class, () -> index.search(paragraphs)).getMessage());
      assertEquals(3, index.search(paragraphs.withQuery("zq10*")).total());
    }
  }

  @Test
  void whatIsWrittenWhileTheIndexIsBuiltAnewIsInTheNewOne() throws IOException {
    String address = TestCluster.shared().address();
    AnnotatedArticle longer =
        ArticleBuilder.article("denied").paragraph("Orlan said nothing. Nothing at all.").build();
    AnnotatedArticle late = ArticleBuilder.article("late").paragraph("It was late.").build();
    try (OpenSearchNewsIndex index = OpenSearchNewsIndex.open(address, Map.of());
        OpenSearchNewsIndex refill = openFilled(index, address)) {
      List<AnnotatedArticle> read = new ArrayList<>();
      refill.forEachArticle(read::add);
      index.accept(List.of(longer, late));
      index.delete(Set.of("repeated"));
      refill.accept(read);
      refill.publish();
      Map<String, AnnotatedArticle> stored = new TreeMap<>();
      index.forEachArticle(article -> stored.put(article.article().id(), article));
      assertEquals(Map.of("accused", Dispatches.ACCUSED, "denied", longer, "late", late), stored);
      assertEquals(2, index.search(SearchRequest.of("")).total());
      assertEquals(Optional.empty(), index.article("repeated"));
    }
  }

  private static OpenSearchNewsIndex openFilled(OpenSearchNewsIndex index, String address)
      throws IOException {
    index.accept(Dispatches.ALL);
    index.refresh();
    return OpenSearchNewsIndex.openToRefill(address, Map.of());
  }

  @Test
  void anArticleThatIsOnlyHalfWrittenIsNotSeen() throws IOException {
    String address = TestCluster.shared().address();
    try (OpenSearchNewsIndex index = OpenSearchNewsIndex.open(address, Map.of())) {
      index.accept(Dispatches.ALL);
      index.refresh();
      // As if the worker had ended after the first line of its request.
      String own = Documents.articleId("accused");
      String cutOff =
          """
          {"index": {"_id": "%s", "routing": "accused"}}
          {"%s": "accused", "%s": ["%s"]}
          """
              .formatted(own, Schema.UNFINISHED, Schema.MEMBERS, own);
      send(address, "POST", "/_bulk", cutOff.getBytes(StandardCharsets.UTF_8));
      index.refresh();
      assertEquals(Set.of("denied", "repeated"), articles(index));
      assertEquals(4, index.search(SearchRequest.of("")).total());
      assertEquals(2, index.search(SearchRequest.of("").withUnit(Unit.ARTICLES)).total());
      index.accept(List.of(Dispatches.ACCUSED));
      index.refresh();
      assertEquals(Set.of("accused", "denied", "repeated"), articles(index));
      assertEquals(6, index.search(SearchRequest.of("")).total());
    }
  }

  private static Set<String> articles(OpenSearchNewsIndex index) throws IOException {
    Set<String> articles = new HashSet<>();
    index.search(SearchRequest.of("")).hits().forEach(hit -> articles.add(hit.articleId()));
    return articles;
  }

  @Test
  void anIndexOfAnOtherSchemaHasToBeBuiltAnewAndCanBe() throws IOException {
    String address = TestCluster.shared().address();
    try (OpenSearchNewsIndex index = OpenSearchNewsIndex.open(address, Map.of())) {
      index.accept(Dispatches.ALL);
      index.refresh();
    }
    send(address, "PUT", "/_mapping", Map.of("_meta", Map.of("schema", "1")));
    String name = ClusterAddress.parse(address).prefix();
    assertEquals(
        "the index %s-1 has schema 1 and this version of Gainsay needs %s; 'gainsay reindex' builds"
                .formatted(name, Schema.VERSION)
            + " it anew",
        assertThrows(IndexVersionException.class, () -> OpenSearchNewsIndex.open(address, Map.of()))
            .getMessage());
    try (OpenSearchNewsIndex refill = OpenSearchNewsIndex.openToRefill(address, Map.of())) {
      List<AnnotatedArticle> read = new ArrayList<>();
      refill.forEachArticle(read::add);
      refill.accept(read);
      refill.publish();
    }
    try (OpenSearchNewsIndex index = OpenSearchNewsIndex.open(address, Map.of())) {
      assertEquals(6, index.search(SearchRequest.of("")).total());
    }
  }

  @Test
  void itIsAskedOverHttpsByWhoHasThePassword() throws Exception {
    String plain = TestCluster.shared().address();
    String node = plain.replaceFirst("opensearch://([^,/]+).*", "$1");
    try (HttpsFront front = new HttpsFront(node, folder, "reader", "secret")) {
      String address = front.address() + plain.substring(plain.lastIndexOf('/'));
      Map<String, String> known =
          Map.of("GAINSAY_STORE_USER", "reader", "GAINSAY_STORE_PASSWORD", "secret");
      try (OpenSearchNewsIndex index = OpenSearchNewsIndex.open(address, known)) {
        index.accept(Dispatches.ALL);
        index.refresh();
        assertEquals(6, index.search(SearchRequest.of("")).total());
      }
      IOException refused =
          assertThrows(IOException.class, () -> OpenSearchNewsIndex.open(address, Map.of()));
      assertTrue(
          refused.getMessage().startsWith("the cluster does not let us in: 401"),
          refused::getMessage);
    }
  }

  private static void send(String address, String method, String path, Object body)
      throws IOException {
    ClusterAddress parsed = ClusterAddress.parse(address);
    Connection.Credentials none = Connection.Credentials.of(Map.of());
    try (Connection connection = new Connection(parsed, none, Duration.ofSeconds(10))) {
      Connection.Answer answer =
          connection.send(
              method, "/" + parsed.prefix() + path, Map.of(), body, Duration.ofSeconds(10));
      assertTrue(answer.isOk());
    }
  }
}
