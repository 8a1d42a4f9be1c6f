package org.gainsay.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.gainsay.model.StanceLabel;
import org.gainsay.search.ArticleBuilder;
import org.gainsay.search.Dispatches;
import org.gainsay.search.Filters;
import org.gainsay.search.Health;
import org.gainsay.search.IndexUnavailableException;
import org.gainsay.search.IndexVersionException;
import org.gainsay.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a disk adds to the contract.
class LuceneRestartTest {

  @TempDir Path folder;

  @Test
  void whatWasStoredIsThereAfterClosing() throws IOException {
    Path data = folder.resolve("lucene");
    try (LuceneNewsIndex index = LuceneNewsIndex.open(data)) {
      index.accept(Dispatches.ALL);
    }
    try (LuceneNewsIndex index = LuceneNewsIndex.open(data)) {
      assertEquals(6, index.search(SearchRequest.of("")).total());
      assertEquals(Optional.of(Dispatches.DENIED), index.article("denied"));
      assertEquals(new Health(true, "ok", 3, 7, 6), index.check());
    }
  }

  /// A process commits article after article, says so, and is killed in the middle of its work.
  @Test
  void whatWasCommittedSurvivesAKill() throws Exception {
    Path data = folder.resolve("lucene");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int acknowledged = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      while (acknowledged < 30 && lines.readLine() != null) {
        acknowledged++;
      }
      process.toHandle().destroyForcibly(); // the process itself would close the stream
      while (lines.readLine() != null) {
        acknowledged++;
      }
    }
    process.waitFor();
    assertTrue(acknowledged >= 30, "the writer stopped early, after " + acknowledged);
    try (LuceneNewsIndex index = LuceneNewsIndex.open(data)) {
      for (int i = 0; i < acknowledged; i++) {
        assertTrue(index.article("article-" + i).isPresent(), "lost article " + i);
      }
      Health health = index.check();
      assertEquals(health.articles(), health.quotes());
    }
  }

  /// Run in a process of its own.
  static final class Writer {
    public static void main(String[] arguments) throws IOException {
      try (LuceneNewsIndex index = LuceneNewsIndex.open(Path.of(arguments[0]))) {
        for (int i = 0; ; i++) {
          index.accept(
              List.of(
                  ArticleBuilder.article("article-" + i)
                      .paragraph("Words of number " + i)
                      .quote("number " + i, "A B", StanceLabel.STATEMENT, null)
                      .build()));
          index.commit();
          System.out.println(i);
        }
      }
    }
  }

  @Test
  void anIndexOfAnotherSchemaIsRefusedWithAReason() throws IOException {
    Path data = folder.resolve("lucene");
    try (FSDirectory directory = FSDirectory.open(data);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      writer.setLiveCommitData(Map.of("gainsay.schema", "0").entrySet());
      writer.commit();
    }
    IndexVersionException refused =
        assertThrows(IndexVersionException.class, () -> LuceneNewsIndex.open(data));
    assertTrue(refused.getMessage().contains("has schema 0"), refused.getMessage());
  }

  @Test
  void whoFoundTheQuotesIsRemembered() throws IOException {
    Path data = folder.resolve("lucene");
    try (LuceneNewsIndex index = LuceneNewsIndex.open(data)) {
      assertEquals(Optional.empty(), index.extractor());
      index.noteExtractor("7");
      index.accept(Dispatches.ALL);
      assertEquals(Optional.of("7"), index.extractor());
    }
    try (LuceneNewsIndex index = LuceneNewsIndex.open(data)) {
      assertEquals(Optional.of("7"), index.extractor());
      index.accept(Dispatches.ALL);
    }
    try (LuceneNewsIndex index = LuceneNewsIndex.openToRead(data)) {
      assertEquals(Optional.of("7"), index.extractor());
      assertEquals(3, index.check().articles());
    }
  }

  @Test
  void twoProcessesCannotWriteToOneFolder() throws IOException {
    try (LuceneNewsIndex _ = LuceneNewsIndex.open(folder.resolve("lucene"))) {
      assertThrows(
          IndexUnavailableException.class, () -> LuceneNewsIndex.open(folder.resolve("lucene")));
    }
  }

  @Test
  void anIndexCanBeReadBesideItsWriter() throws IOException {
    Path data = folder.resolve("lucene");
    try (LuceneNewsIndex index = LuceneNewsIndex.open(data);
        LuceneNewsIndex beside = LuceneNewsIndex.openToRead(data)) {
      index.accept(Dispatches.ALL);
      beside.refresh();
      assertEquals(0, beside.search(SearchRequest.of("")).total());
      index.commit();
      beside.refresh();
      assertEquals(6, beside.search(SearchRequest.of("")).total());
      assertThrows(IllegalStateException.class, () -> beside.accept(Dispatches.ALL));
    }
    assertThrows(IOException.class, () -> LuceneNewsIndex.openToRead(folder.resolve("none")));
  }

  @Test
  void aliasesApplyWithoutIndexingAgain() throws IOException {
    Path data = folder.resolve("lucene");
    try (LuceneNewsIndex index = LuceneNewsIndex.open(data)) {
      index.accept(Dispatches.ALL);
      index.refresh();
      assertEquals(1, index.dossier("Orlan", Filters.NONE).orElseThrow().quotes());
      Files.writeString(
          folder.resolve("speakers.tsv"), "Orlan Works\tOrlan|Carl Moss\tORGANIZATION\tQ1\n");
      index.refresh();
      var dossier = index.dossier("orlan", Filters.NONE).orElseThrow();
      assertEquals("Orlan Works", dossier.speaker());
      assertEquals("Q1", dossier.externalId());
      assertEquals(2, dossier.quotes());
      assertEquals("Orlan Works", index.disputes(Filters.NONE, 1).getFirst().accused());
    }
  }

  @Test
  void aClosedIndexSaysThatItIsDown() throws IOException {
    LuceneNewsIndex index = LuceneNewsIndex.open(folder.resolve("lucene"));
    index.close();
    index.close();
    assertEquals(Health.down("the index is closed"), index.check());
  }
}
