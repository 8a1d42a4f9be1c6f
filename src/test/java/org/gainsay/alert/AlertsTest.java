package org.gainsay.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.ingest.Limits;
import org.gainsay.pipeline.Arrivals;
import org.gainsay.pipeline.IngestPipeline;
import org.gainsay.search.Dimension;
import org.gainsay.search.Filters;
import org.gainsay.search.Hit;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.lucene.LuceneNewsIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Articles on their whole way: read, searched for quotes, stored, and matched.
class AlertsTest {

  private static final String PIER =
      "“We acted the day we were told about the pier,” said Ines Okafor, the board's chair.\n\n"
          + "Okafor denied that the board had ignored a report.\n";

  private static QuoteExtractor extractor;

  @TempDir Path folder;

  private LuceneNewsIndex index;
  private SavedSearches saved;
  private IngestPipeline pipeline;

  @BeforeAll
  static void load() {
    extractor = new QuoteExtractor();
  }

  @BeforeEach
  void open() throws IOException {
    index = LuceneNewsIndex.inMemory();
    saved = SavedSearches.open(folder);
    pipeline =
        new IngestPipeline(
            index,
            extractor::extract,
            Limits.DEFAULT,
            Duration.ofMinutes(1),
            new Alerts(saved, index)::arrived);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void aDeliveryIsAcknowledgedWithItsMatches() throws Exception {
    String acted = saved.add("acted", SearchRequest.of("acted")).id();
    String other = saved.add("other", SearchRequest.of("tank")).id();
    take("pier.txt", PIER);
    assertEquals(1, saved.matches(acted).size());
    assertEquals(List.of(), saved.matches(other));
    // They are on disk.
    assertEquals(saved.matches(acted), SavedSearches.open(folder).matches(acted));
  }

  @Test
  void whatWasStoredBeforeAProcessEndedIsMatchedByTheNext() throws Exception {
    String acted = saved.add("acted", SearchRequest.of("acted")).id();
    Alerts alerts = new Alerts(saved, index);
    Arrivals endingBetween =
        new Arrivals() {
          @Override
          public void expected(Set<String> articleIds) throws IOException {
            alerts.expect(articleIds);
          }

          @Override
          public void arrived(Set<String> articleIds) throws IOException {
            throw new IOException("the end");
          }
        };
    pipeline =
        new IngestPipeline(
            index, extractor::extract, Limits.DEFAULT, Duration.ofMinutes(1), endingBetween);
    assertThrows(IOException.class, () -> take("pier.txt", PIER));
    SavedSearches next = SavedSearches.open(folder);
    assertEquals(List.of(), next.matches(acted));
    new Alerts(next, index).catchUp();
    assertEquals(1, next.matches(acted).size());
    assertFalse(Files.exists(folder.resolve("arriving.jsonl")));
  }

  @Test
  void whatWasExpectedAndNeverStoredIsForgotten() throws Exception {
    String acted = saved.add("acted", SearchRequest.of("acted")).id();
    new Alerts(saved, index).expect(Set.of("lost"));
    SavedSearches next = SavedSearches.open(folder);
    new Alerts(next, index).catchUp();
    assertEquals(List.of(), next.matches(acted));
    assertFalse(Files.exists(folder.resolve("arriving.jsonl")));
  }

  /// Two deliveries bring it; one of them is not matched yet.
  @Test
  void anArticleIsExpectedUntilAllHaveArrived() throws Exception {
    saved.add("acted", SearchRequest.of("acted"));
    Alerts alerts = new Alerts(saved, index);
    alerts.expect(Set.of("one", "two"));
    alerts.expect(Set.of("two"));
    alerts.arrived(Set.of("one", "two"));
    assertTrue(SavedSearches.open(folder).arriving().left().contains("two"));
    alerts.arrived(Set.of("two"));
    assertEquals(Set.of(), SavedSearches.open(folder).arriving().left());
  }

  @Test
  void extractingAnewBringsNothingNew() throws Exception {
    take("pier.txt", PIER);
    String acted = saved.add("acted", SearchRequest.of("acted")).id();
    pipeline.reindex(_ -> {});
    take("pier.txt", PIER);
    assertEquals(List.of(), saved.matches(acted));
  }

  /// The second article never gives the full name.
  @Test
  void aSpeakerIsKnownUnderTheNameOfEarlierArticles() throws Exception {
    take("pier.txt", PIER);
    SearchRequest byName =
        SearchRequest.of("").withFilters(Filters.NONE.including(Dimension.SPEAKER, "Ines Okafor"));
    String id = saved.add("Okafor", byName).id();
    take("rally.txt", "“The pier will open in spring,” Mrs Okafor said on Friday in the harbour.");
    assertEquals(1, saved.matches(id).size());
  }

  @Test
  void anExportOfSomeArticlesFindsWhatASearchFindsThere() throws Exception {
    take("pier.txt", PIER);
    take("rally.txt", "“The pier will open in spring,” Mrs Okafor said on Friday in the harbour.");
    for (String query : List.of("", "pier", "spring", "pier -spring", "nothing")) {
      List<String> expected = new ArrayList<>();
      index.export(SearchRequest.of(query), hit -> expected.add(id(hit)));
      Set<String> articles =
          Set.of(index.search(SearchRequest.of("spring")).hits().getFirst().articleId());
      List<String> found = new ArrayList<>();
      long count = index.export(SearchRequest.of(query), articles, hit -> found.add(id(hit)));
      assertEquals(found.size(), count);
      expected.removeIf(quote -> !quote.startsWith(articles.iterator().next() + "~"));
      assertEquals(expected, found, query);
    }
  }

  private static String id(Hit hit) {
    return hit.quote() == null ? "" : hit.quote().id();
  }

  private void take(String name, String text) throws Exception {
    pipeline.take(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
