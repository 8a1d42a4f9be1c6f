package org.gainsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.ArticleVersion;
import org.gainsay.model.Provenance;
import org.gainsay.search.Health;
import org.gainsay.search.NewsIndex;
import org.gainsay.search.lucene.LuceneNewsIndex;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Indexing is killed as by `kill -9`, at random moments: what it said to be stored is there, and
/// going on gives the index of an undisturbed run.
class KillTest {

  @TempDir Path folder;

  @Test
  void whatWasAcknowledgedSurvivesAKillAndGoingOnCompletesIt() throws Exception {
    kill(1, 1000);
  }

  @Test
  @Tag("long")
  void whatWasAcknowledgedSurvivesTwentyKills() throws Exception {
    kill(20, 5000);
  }

  /// @param count of articles, of which a tenth comes a second time, changed
  private void kill(int times, int count) throws Exception {
    int changed = count / 10;
    Path articles = folder.resolve("articles.jsonl");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append("{\"id\":\"a%d\",\"text\":\"One %d.\\nTwo.\"}\n".formatted(i, i));
    }
    for (int i = 0; i < changed; i++) {
      lines.append("{\"id\":\"a%d\",\"text\":\"Changed %d.\"}\n".formatted(i * 7, i));
    }
    Files.writeString(articles, lines);
    Path data = folder.resolve("killed");
    Random random = new Random(11);
    TreeSet<String> acknowledged = new TreeSet<>();
    for (int round = 0; round < times; round++) {
      acknowledged.addAll(killedAfter(1 + random.nextInt(count / 4), data, articles));
      try (NewsIndex index = LuceneNewsIndex.open(data)) {
        for (String id : acknowledged) {
          assertTrue(index.article(id).isPresent(), id + " was acknowledged and is lost");
        }
      }
    }
    assertTrue(acknowledged.size() > 1, "killed before anything was acknowledged");
    assertEquals(count + changed, killedAfter(Integer.MAX_VALUE, data, articles).size());
    Path undisturbed = folder.resolve("undisturbed");
    killedAfter(Integer.MAX_VALUE, undisturbed, articles);
    try (NewsIndex killed = LuceneNewsIndex.open(data);
        NewsIndex whole = LuceneNewsIndex.open(undisturbed)) {
      assertEquals(
          new Health(true, "ok", count, 2L * count - changed, 2L * count - changed), whole.check());
      assertEquals(whole.check(), killed.check());
      assertEquals(contents(whole), contents(killed));
    }
  }

  /// Everything in the index by id; only when it was read may differ.
  private static TreeMap<String, AnnotatedArticle> contents(NewsIndex index) throws IOException {
    TreeMap<String, AnnotatedArticle> contents = new TreeMap<>();
    index.forEachArticle(article ->
        contents.put(
            article.article().id(),
            new AnnotatedArticle(
                article.article(),
                article.quotes(),
                article.answers(),
                timeless(article.provenance()),
                article.earlier().stream()
                    .map(version ->
                        new ArticleVersion(version.article(), timeless(version.provenance())))
                    .toList())));
    return contents;
  }

  private static Provenance timeless(Provenance provenance) {
    return new Provenance(
        provenance.origin(),
        provenance.record(),
        provenance.sha256(),
        Instant.EPOCH,
        provenance.reader());
  }

  /// The ids that the process told of before it was killed.
  private static List<String> killedAfter(int lines, Path data, Path articles) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "--enable-native-access=ALL-UNNAMED",
                KilledIndexing.class.getName(),
                data.toString(),
                articles.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> told = new ArrayList<>();
    try (BufferedReader out = process.inputReader()) {
      String line = out.readLine();
      while (line != null) {
        told.add(line.substring(line.indexOf(' ') + 1));
        if (told.size() == lines) {
          process.destroyForcibly();
          break;
        }
        line = out.readLine();
      }
    } catch (IOException e) {
      assertTrue(told.size() >= lines, "the pipe broke though nobody killed it: " + e);
    }
    process.waitFor();
    return told;
  }
}
