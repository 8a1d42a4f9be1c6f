package org.gainsay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileVisitsTest {

  private static final Instant LONG_AGO = Instant.parse("2026-01-02T03:04:05Z");

  @TempDir Path folder;

  @Test
  void aFileIsReadAgainOnlyIfItOrWhatStandsBesideItHasChanged() throws Exception {
    write("a.txt", "One.", LONG_AGO);
    write("b.txt", "Two.", LONG_AGO);
    assertEquals(List.of("a.txt", "b.txt"), readOf(run(Set.of())));
    assertEquals(List.of(), readOf(run(Set.of())));
    write("a.txt", "Two.", LONG_AGO.plusSeconds(1));
    assertEquals(List.of("a.txt"), readOf(run(Set.of())));
    write("b.txt.meta", "title: B\n", LONG_AGO);
    assertEquals(List.of("b.txt"), readOf(run(Set.of())));
    write("b.txt.meta", "title: Bee\n", LONG_AGO);
    assertEquals(List.of("b.txt"), readOf(run(Set.of())));
  }

  @Test
  void aFileThatWasOnlyTouchedIsNotReadAgain() throws Exception {
    write("a.txt", "One.", LONG_AGO);
    run(Set.of());
    write("a.txt", "One.", LONG_AGO.plusSeconds(1));
    assertEquals(List.of(), readOf(run(Set.of())));
  }

  @Test
  void aChangeWithinTheSameTickOfTheClockIsSeen() throws Exception {
    Instant now = Instant.now();
    write("a.txt", "One.", now);
    run(Set.of());
    write("a.txt", "Two.", now);
    assertEquals(List.of("a.txt"), readOf(run(Set.of())));
  }

  @Test
  void aFileWithARejectIsReadAgainUntilItIsGood() throws Exception {
    write("a.jsonl", "{\"id\":\"a\",\"text\":\"One.\"}\nx\n", LONG_AGO);
    write("b.txt", "Two.", LONG_AGO);
    assertEquals(List.of("a.jsonl", "a.jsonl", "b.txt"), readOf(run(Set.of(2))));
    assertEquals(List.of("a.jsonl", "a.jsonl"), readOf(run(Set.of(2))));
    write("a.jsonl", "{\"id\":\"a\",\"text\":\"One.\"}\n", LONG_AGO);
    assertEquals(List.of("a.jsonl"), readOf(run(Set.of())));
    assertEquals(List.of(), readOf(run(Set.of())));
  }

  @Test
  void afterAStopOnlyFilesWhoseArticlesAreAllStoredCount() throws Exception {
    write("a.txt", "One.", LONG_AGO);
    write(
        "b.jsonl",
        "{\"id\":\"b\",\"text\":\"Two.\"}\n{\"id\":\"c\",\"text\":\"Three.\"}\n",
        LONG_AGO);
    write("c.txt", "Four.", LONG_AGO);
    FileVisits visits = visits("");
    visits.begin();
    read(visits);
    visits.told(false);
    visits.told(false); // of b.jsonl one is missing
    visits.save();
    assertEquals(List.of("b.jsonl", "b.jsonl", "c.txt"), readOf(run(Set.of())));
  }

  @Test
  void filesThatWereReadInAnotherWayAreReadAgainAndSoAreThoseOfABrokenList() throws Exception {
    write("a.txt", "One.", LONG_AGO);
    run(Set.of());
    FileVisits other = visits("{title=headline}");
    other.begin();
    assertEquals(List.of("a.txt"), readOf(read(other)));
    Files.writeString(list(), Files.readString(list()) + "what is this\n");
    assertEquals(List.of("a.txt"), readOf(run(Set.of())));
  }

  /// Reads everything and tells what became of it; of these numbers, that it was rejected.
  private Recorded run(Set<Integer> rejected) throws Exception {
    FileVisits visits = visits("");
    visits.begin();
    Recorded recorded = read(visits);
    for (int i = 1; i <= recorded.origins.size(); i++) {
      visits.told(rejected.contains(i));
    }
    visits.save();
    return recorded;
  }

  private Recorded read(FileVisits visits) throws Exception {
    Recorded recorded = new Recorded();
    new ArticleFiles(Limits.DEFAULT, Map.of(), visits)
        .read(Place.of(Files.createDirectories(folder.resolve("in"))), visits.counting(recorded));
    return recorded;
  }

  private List<String> readOf(Recorded recorded) {
    return recorded.read.stream()
        .map(origin -> Path.of(origin.place()).getFileName().toString())
        .toList();
  }

  private FileVisits visits(String reading) throws Exception {
    return FileVisits.in(list(), reading, false);
  }

  private Path list() {
    return folder.resolve("files.tsv");
  }

  private void write(String name, String content, Instant changed) throws Exception {
    Path file = Files.createDirectories(folder.resolve("in")).resolve(name);
    Files.writeString(file, content);
    Files.setLastModifiedTime(file, FileTime.from(changed));
  }

  /// Notes what came.
  private static final class Recorded implements Receiver {

    final List<Origin> origins = new ArrayList<>();
    final List<Origin> read = new ArrayList<>();

    @Override
    public void accept(RawArticle article) {
      origins.add(article.origin());
      read.add(article.origin());
    }

    @Override
    public void reject(Origin origin, String reason) {
      origins.add(origin);
      read.add(origin);
    }

    @Override
    public void ignore(Origin origin, String what) {
      origins.add(origin);
    }

    @Override
    public void unchanged(Origin origin) {
      origins.add(origin);
    }
  }
}
