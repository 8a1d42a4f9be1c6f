package org.gainsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gainsay.ingest.ArticleFiles;
import org.gainsay.ingest.Limits;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.model.Provenance;
import org.gainsay.search.NewsIndex;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.SearchResult;
import org.gainsay.search.Unit;
import org.gainsay.search.lucene.LuceneNewsIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IngestPipelineTest {

  private static final Duration LONG = Duration.ofMinutes(5);

  private NewsIndex index;

  @BeforeEach
  void open() throws IOException {
    index = LuceneNewsIndex.inMemory();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void anArticleIsAddedThenKnownThenReplaced() throws Exception {
    IngestPipeline pipeline = pipeline(Statements::of, LONG);
    assertEquals(List.of("ADDED a 1"), take(pipeline, line("a", "One.")));
    assertEquals(List.of("UNCHANGED a 0"), take(pipeline, line("a", "One.")));
    assertEquals(List.of("REPLACED a 2"), take(pipeline, line("a", "One.\\nTwo.")));
    assertEquals(1, index.check().articles());
    assertEquals(2, index.check().quotes());
  }

  @Test
  void theVersionsOfAnArticleStayReadable() throws Exception {
    IngestPipeline pipeline = pipeline(Statements::of, LONG);
    take(pipeline, line("a", "One."));
    take(pipeline, line("a", "Two.") + line("a", "Three."));
    pipeline.reindex(result -> {});
    assertEquals("Three.", index.article("a").orElseThrow().article().text());
    assertEquals(List.of("One.", "Two."), earlier("a"));
    assertEquals(
        "line 1", index.article("a").orElseThrow().earlier().getFirst().provenance().record());
  }

  /// Or each run would take the versions for changes, and no two would end alike.
  @Test
  void readingSeveralVersionsAgainChangesNothing() throws Exception {
    IngestPipeline pipeline = pipeline(Statements::of, LONG);
    String both = line("a", "One.") + line("a", "Two.");
    assertEquals(List.of("ADDED a 1", "REPLACED a 1"), take(pipeline, both));
    assertEquals(List.of("UNCHANGED a 0", "UNCHANGED a 0"), take(pipeline, both));
    assertEquals(List.of("One."), earlier("a"));
  }

  @Test
  void anArticleThatIsChangedBackIsANewVersion() throws Exception {
    IngestPipeline pipeline = pipeline(Statements::of, LONG);
    take(pipeline, line("a", "One."));
    take(pipeline, line("a", "Two."));
    assertEquals(List.of("REPLACED a 1"), take(pipeline, line("a", "One.")));
    assertEquals("One.", index.article("a").orElseThrow().article().text());
    assertEquals(List.of("Two."), earlier("a"));
  }

  /// Workers look into the store before the first of the two is there.
  @Test
  void theSameArticleTwiceInOneRunIsOne() throws Exception {
    assertEquals(
        List.of("ADDED a 1", "UNCHANGED a 0", "REPLACED a 1"),
        take(
            pipeline(Statements::of, LONG),
            line("a", "One.") + line("a", "One.") + line("a", "Two.")));
    assertEquals("Two.", index.article("a").orElseThrow().article().text());
  }

  @Test
  void whatIsTakenIsFoundAtOnceAndKnowsWhereItCameFrom() throws Exception {
    take(pipeline(Statements::of, LONG), line("a", "One."));
    Provenance provenance = index.article("a").orElseThrow().provenance();
    assertEquals("upload.jsonl", provenance.origin());
    assertEquals("line 1", provenance.record());
    assertEquals("json-lines 1", provenance.reader());
  }

  @Test
  void resultsComeInTheOrderOfReadingWhoeverIsFirst() throws Exception {
    Random random = new Random(3);
    Function<Article, AnnotatedArticle> uneven =
        article -> {
          pause(random.nextInt(4));
          return Statements.of(article);
        };
    StringBuilder lines = new StringBuilder();
    IntStream.range(0, 500)
        .forEach(i -> lines.append(i % 7 == 3 ? "broken\n" : line("a" + i, "x")));
    List<ArticleResult> results = receipt(pipeline(uneven, LONG), lines.toString()).results();
    assertEquals(
        IntStream.range(0, 500).mapToObj(i -> "line " + (i + 1)).toList(),
        results.stream().map(result -> result.origin().record()).toList());
  }

  /// However the threads happen to run, and wherever the commits fall.
  @Test
  void theSameInputGivesTheSameAnswers() throws Exception {
    StringBuilder lines = new StringBuilder();
    Random words = new Random(9);
    for (int i = 0; i < 400; i++) {
      lines.append(
          line("a" + i % 350, "Word%d and word%d.".formatted(words.nextInt(9), words.nextInt(9))));
    }
    List<List<Object>> answers = new ArrayList<>();
    for (int run = 0; run < 2; run++) {
      Random random = new Random(run);
      Function<Article, AnnotatedArticle> uneven =
          article -> {
            pause(random.nextInt(3));
            return Statements.of(article);
          };
      try (NewsIndex other = LuceneNewsIndex.inMemory()) {
        IngestPipeline pipeline = new IngestPipeline(other, uneven, Limits.DEFAULT, LONG);
        String[] parts = lines.toString().split("(?<=\n)");
        int cut = run == 0 ? parts.length : 100;
        receipt(pipeline, String.join("", List.of(parts).subList(0, cut)));
        receipt(pipeline, String.join("", List.of(parts).subList(cut, parts.length)));
        List<Object> found = new ArrayList<>();
        for (Unit unit : Unit.values()) {
          for (String query : List.of("word3 word5", "word1 OR word2")) {
            SearchResult answer = other.search(SearchRequest.of(query).withUnit(unit));
            found.add(answer.total());
            found.addAll(answer.hits());
          }
        }
        answers.add(found);
      }
    }
    assertTrue(answers.getFirst().size() > 20);
    assertEquals(answers.getFirst(), answers.getLast());
  }

  @Test
  void anArticleThatTakesTooLongIsGivenUpAndTheRestGoesOn() throws Exception {
    Function<Article, AnnotatedArticle> slow =
        article -> {
          while (article.text().equals("slow")) {
            if (Thread.currentThread().isInterrupted()) {
              throw new CancellationException();
            }
          }
          return Statements.of(article);
        };
    Receipt receipt =
        receipt(
            pipeline(slow, Duration.ofMillis(300)),
            line("a", "One.") + line("b", "slow") + line("c", "Three."));
    assertEquals(List.of("ADDED a 1", "REJECTED null 0", "ADDED c 1"), summary(receipt));
    assertEquals("gave up after 0 s", receipt.results().get(1).reason());
  }

  /// More of them than there are workers: each needs a successor, or nothing would go on.
  @Test
  void articlesThatCannotBeStoppedDoNotStallTheRest() throws Exception {
    CountDownLatch testIsOver = new CountDownLatch(1);
    Function<Article, AnnotatedArticle> deaf =
        article -> {
          while (article.text().equals("deaf") && testIsOver.getCount() > 0) {
            Thread.onSpinWait();
          }
          return Statements.of(article);
        };
    int many = Runtime.getRuntime().availableProcessors() + 2;
    String lines =
        IntStream.range(0, many).mapToObj(i -> line("d" + i, "deaf")).collect(Collectors.joining());
    try {
      List<String> results = take(pipeline(deaf, Duration.ofMillis(50)), lines + line("a", "One."));
      assertEquals("ADDED a 1", results.getLast());
      assertEquals(many, results.stream().filter("REJECTED null 0"::equals).count());
    } finally {
      testIsOver.countDown();
    }
  }

  @Test
  void anExtractorThatBreaksCostsItsArticleOnly() throws Exception {
    Function<Article, AnnotatedArticle> breaking =
        article -> {
          if (article.text().equals("deep")) {
            throw new StackOverflowError();
          }
          return Statements.of(article);
        };
    Receipt receipt = receipt(pipeline(breaking, LONG), line("a", "deep") + line("b", "Two."));
    assertEquals(List.of("REJECTED null 0", "ADDED b 1"), summary(receipt));
    assertEquals(
        "extraction failed: java.lang.StackOverflowError", receipt.results().getFirst().reason());
  }

  @Test
  void ofAnArticleInAnotherLanguageItIsSaidThatOnlyMarksCount() throws Exception {
    Receipt receipt =
        receipt(
            pipeline(Statements::of, LONG),
            "{\"id\":\"a\",\"language\":\"de\",\"text\":\"Nein, sagte sie.\"}\n"
                + "{\"id\":\"b\",\"language\":\"en-GB\",\"text\":\"No, she said.\"}\n");
    assertEquals(List.of("ADDED a 1", "ADDED b 1"), summary(receipt));
    assertEquals(
        "its language is 'de': only speech in quotation marks was looked for, and no speakers",
        receipt.results().getFirst().reason());
    assertEquals(null, receipt.results().getLast().reason());
  }

  @Test
  void aTextBeyondTheLimitIsRejected() throws Exception {
    Limits limits = new Limits(1000, 10, 10, 10, 2);
    Receipt receipt =
        receipt(
            new IngestPipeline(index, Statements::of, limits, LONG),
            line("a", "eleven long") + line("b", "short") + line("c", "x".repeat(2000)));
    assertEquals(List.of("REJECTED null 0", "ADDED b 1", "REJECTED null 0"), summary(receipt));
    assertEquals(
        "a text of 11 characters is beyond the limit of 10", receipt.results().get(0).reason());
    assertEquals("longer than the limit of 1,000 bytes", receipt.results().get(2).reason());
  }

  @Test
  void aRunThatIsStoppedStoresWhatItToldOf() throws Exception {
    IngestPipeline pipeline = pipeline(Statements::of, LONG);
    List<ArticleResult> told = new ArrayList<>();
    IngestReport report =
        pipeline.run(
            receiver -> {
              var files = new ArticleFiles(Limits.DEFAULT, Map.of());
              for (int i = 0; i < 1_000_000; i++) {
                files.read("x.jsonl", bytes(line("a" + i, "One.")), receiver);
              }
            },
            result -> {
              told.add(result);
              pipeline.stop();
            });
    assertTrue(report.stopped());
    assertEquals(report.added(), told.size());
    for (ArticleResult result : told) {
      assertTrue(index.article(result.articleId()).isPresent());
    }
  }

  @Test
  void whatBreaksWhenItIsStoppedIsNoRejection() throws Exception {
    AtomicReference<IngestPipeline> self = new AtomicReference<>();
    IngestPipeline pipeline =
        pipeline(
            article -> {
              self.get().stop();
              throw new IllegalStateException("its process is gone");
            },
            LONG);
    self.set(pipeline);
    List<ArticleResult> told = new ArrayList<>();
    var files = new ArticleFiles(Limits.DEFAULT, Map.of());
    IngestReport report =
        pipeline.run(
            receiver -> files.read("x.jsonl", bytes(line("a", "One.")), receiver), told::add);
    assertTrue(report.stopped());
    assertEquals(List.of(), told);
  }

  @Test
  void aStoreThatFailsEndsTheRun() throws Exception {
    IngestPipeline pipeline = pipeline(Statements::of, LONG);
    index.close();
    assertThrows(RuntimeException.class, () -> take(pipeline, line("a", "One.")));
  }

  @Test
  void anArticleIsDeletedOnce() throws Exception {
    IngestPipeline pipeline = pipeline(Statements::of, LONG);
    take(pipeline, line("a", "One."));
    assertTrue(pipeline.delete("a"));
    assertFalse(pipeline.delete("a"));
    assertEquals(0, index.check().articles());
  }

  @Test
  void reindexingExtractsEveryArticleAnewAndKeepsItsProvenance() throws Exception {
    take(
        pipeline(article -> new AnnotatedArticle(article, List.of(), List.of()), LONG),
        line("a", "One."));
    assertEquals(0, index.check().quotes());
    IngestReport report = pipeline(Statements::of, LONG).reindex(result -> {});
    assertEquals(1, report.replaced());
    assertEquals(1, index.check().quotes());
    assertEquals("upload.jsonl", index.article("a").orElseThrow().provenance().origin());
  }

  private List<String> earlier(String id) throws IOException {
    return index.article(id).orElseThrow().earlier().stream()
        .map(version -> version.article().text())
        .toList();
  }

  private IngestPipeline pipeline(
      Function<Article, AnnotatedArticle> extractor, Duration timeLimit) {
    return new IngestPipeline(index, extractor, Limits.DEFAULT, timeLimit);
  }

  private static List<String> take(IngestPipeline pipeline, String lines) throws Exception {
    return summary(receipt(pipeline, lines));
  }

  private static Receipt receipt(IngestPipeline pipeline, String lines) throws Exception {
    return pipeline.take("upload.jsonl", bytes(lines));
  }

  private static List<String> summary(Receipt receipt) {
    return receipt.results().stream()
        .map(result -> result.status() + " " + result.articleId() + " " + result.quotes())
        .toList();
  }

  private static ByteArrayInputStream bytes(String lines) {
    return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
  }

  private static String line(String id, String text) {
    return "{\"id\":\"%s\",\"text\":\"%s\"}\n".formatted(id, text);
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
