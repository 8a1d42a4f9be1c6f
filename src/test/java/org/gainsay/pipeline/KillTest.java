package org.gainsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.gainsay.search.Health;
import org.gainsay.search.NewsIndex;
import org.gainsay.search.lucene.LuceneNewsIndex;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Indexing is killed as by `kill -9`, at random moments: what it said to be stored is there, and
/// going on gives the index of an undisturbed run.
class KillTest {

  private static final int ARTICLES = 4000;

  @TempDir Path folder;

  @Test
  void whatWasAcknowledgedSurvivesAKillAndGoingOnCompletesIt() throws Exception {
    kill(1);
  }

  @Test
  @Tag("long")
  void whatWasAcknowledgedSurvivesTwentyKills() throws Exception {
    kill(20);
  }

  private void kill(int times) throws Exception {
    Path articles = folder.resolve("articles.jsonl");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines.append("{\"id\":\"a%d\",\"text\":\"One %d.\\nTwo.\"}\n".formatted(i, i));
    }
    Files.writeString(articles, lines);
    Path data = folder.resolve("index");
    Random random = new Random(11);
    TreeSet<String> acknowledged = new TreeSet<>();
    for (int round = 0; round < times; round++) {
      acknowledged.addAll(killedAfter(1 + random.nextInt(1500), data, articles));
      try (NewsIndex index = LuceneNewsIndex.open(data)) {
        for (String id : acknowledged) {
          assertTrue(index.article(id).isPresent(), id + " was acknowledged and is lost");
        }
      }
    }
    assertTrue(acknowledged.size() > 1, "killed before anything was acknowledged");
    assertEquals(ARTICLES, killedAfter(Integer.MAX_VALUE, data, articles).size());
    try (NewsIndex index = LuceneNewsIndex.open(data)) {
      assertEquals(
          new Health(true, index.check().message(), ARTICLES, 2L * ARTICLES, 2L * ARTICLES),
          index.check());
    }
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
