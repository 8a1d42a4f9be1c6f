package org.gainsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.gainsay.ingest.FileChanges;
import org.gainsay.ingest.Limits;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.pipeline.IngestPipeline;
import org.gainsay.pipeline.IngestReport;
import org.gainsay.search.NewsIndex;
import org.gainsay.search.lucene.LuceneNewsIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowingTest {

  @TempDir Path folder;

  @Test
  void filesThatComeLaterAreReadUntilItIsStopped() throws Exception {
    Sources sources = Sources.of(List.of(folder.toString()));
    BlockingQueue<String> read = new ArrayBlockingQueue<>(10);
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    try (NewsIndex index = LuceneNewsIndex.inMemory();
        Indexing indexing = new Indexing(pipeline(index), IndexSettings.usual(), nowhere)) {
      Following following = new Following(indexing, sources, null, nowhere);
      FileChanges changes = new FileChanges(sources.places());
      IngestReport none = new IngestReport(0, 0, 0, 0, 0, 0, 0, Duration.ZERO, false);
      CompletableFuture<IngestReport> followed =
          CompletableFuture.supplyAsync(() -> {
            try {
              return following.follow(
                  none, changes, result -> read.add(String.valueOf(result.status())));
            } catch (Exception e) {
              throw new IllegalStateException(e);
            }
          });
      Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"a\",\"text\":\"One.\"}\n");
      assertEquals("ADDED", read.poll(1, TimeUnit.MINUTES));
      Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"a\",\"text\":\"Two ones.\"}\n");
      assertEquals("REPLACED", read.poll(1, TimeUnit.MINUTES));
      following.stop();
      IngestReport report = followed.get(1, TimeUnit.MINUTES);
      assertEquals(2, report.stored());
      assertTrue(index.article("a").isPresent());
    }
  }

  private static IngestPipeline pipeline(NewsIndex index) {
    return new IngestPipeline(
        index,
        article -> new AnnotatedArticle(article, List.of(), List.of()),
        Limits.DEFAULT,
        Duration.ofMinutes(1));
  }
}
