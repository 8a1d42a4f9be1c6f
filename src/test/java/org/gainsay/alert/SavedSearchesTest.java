package org.gainsay.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.search.DateRange;
import org.gainsay.search.Dimension;
import org.gainsay.search.Filters;
import org.gainsay.search.InvalidRequestException;
import org.gainsay.search.LimitExceededException;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.SortOrder;
import org.gainsay.search.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSearchesTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final SearchRequest DENIALS =
      SearchRequest.of("pier -crane")
          .withExact(true)
          .withSort(SortOrder.NEWEST)
          .withFilters(
              Filters.NONE
                  .including(Dimension.STANCE, "DENIAL")
                  .excluding(Dimension.OUTLET, "Herald \"morning\"")
                  .within(new DateRange(LocalDate.parse("2026-01-01"), null)));

  @TempDir Path folder;

  private SavedSearches saved;

  @BeforeEach
  void open() throws IOException {
    saved = SavedSearches.open(folder.resolve("saved"), InstantSource.fixed(NOON));
  }

  @Test
  void whatIsSavedIsThereAfterARestart() throws IOException {
    SavedSearch first =
        saved.add(" Denials\nabout the pier ", DENIALS.withSize(3).withGrouped(true));
    saved.add("All", SearchRequest.of(""));
    saved.found(first.id(), List.of("a~1", "a~2"));
    assertEquals(new SavedSearch(first.id(), "Denials about the pier", NOON, DENIALS), first);
    List<SavedSearch> before = saved.all();
    assertEquals(List.of("All", "Denials about the pier"), names(before));

    open();
    assertEquals(before, saved.all());
    assertEquals(
        List.of(new Match("a~2", NOON), new Match("a~1", NOON)), saved.matches(first.id()));
  }

  @Test
  void aQuoteIsFoundOnce() throws IOException {
    String id = saved.add("x", DENIALS).id();
    saved.found(id, List.of("a~1"));
    saved.found(id, List.of("a~2", "a~1"));
    assertEquals(2, saved.matches(id).size());
    open();
    assertEquals(2, saved.matches(id).size());
  }

  @Test
  void aDeletedSearchIsGoneWithWhatItFound() throws IOException {
    SavedSearch kept = saved.add("kept", DENIALS);
    String id = saved.add("deleted", DENIALS).id();
    saved.found(id, List.of("a~1"));
    assertTrue(saved.delete(id));
    assertFalse(saved.delete(id));
    saved.found(id, List.of("a~2"));
    open();
    assertEquals(List.of(kept), saved.all());
    assertEquals(List.of(), saved.matches(id));
    try (Stream<Path> files = Files.list(folder.resolve("saved"))) {
      assertEquals(List.of("searches.jsonl"), files.map(f -> f.getFileName().toString()).toList());
    }
  }

  /// What a crash leaves in the middle of writing.
  @Test
  void halfALineCostsOnlyItself() throws IOException {
    SavedSearch kept = saved.add("kept", DENIALS);
    Path file = folder.resolve("saved/searches.jsonl");
    Files.writeString(file, "{\"id\":\"half", StandardOpenOption.APPEND);
    open();
    SavedSearch next = saved.add("next", SearchRequest.of("tank"));
    open();
    assertEquals(List.of(next, kept), saved.all());
  }

  @Test
  void aLineThatIsNoSearchIsPassedOver() throws IOException {
    saved.add("first", DENIALS);
    Path file = folder.resolve("saved/searches.jsonl");
    Files.writeString(file, "no json\n{\"id\":7}\n", StandardOpenOption.APPEND);
    open();
    saved.add("last", DENIALS);
    open();
    assertEquals(List.of("last", "first"), names(saved.all()));
  }

  @Test
  void onlySoManyMatchesAreKept() throws IOException {
    String id = saved.add("busy", DENIALS).id();
    for (int round = 0; round < 5; round++) {
      int from = round * 600;
      saved.found(id, IntStream.range(from, from + 600).mapToObj(i -> "q~" + i).toList());
    }
    assertEquals(1_000, saved.matches(id).size());
    assertEquals("q~2999", saved.matches(id).getFirst().quoteId());
    open();
    assertEquals(1_000, saved.matches(id).size());
    assertEquals("q~2999", saved.matches(id).getFirst().quoteId());
    long lines;
    try (Stream<String> all = Files.lines(folder.resolve("saved/matches-" + id + ".jsonl"))) {
      lines = all.count();
    }
    assertTrue(lines <= 2_000, "lines " + lines);
  }

  @Test
  void whatMakesNoSavedSearchIsRefused() throws IOException {
    assertThrows(InvalidRequestException.class, () -> saved.add(" ", DENIALS));
    assertThrows(LimitExceededException.class, () -> saved.add("x".repeat(201), DENIALS));
    assertThrows(
        InvalidRequestException.class, () -> saved.add("x", DENIALS.withUnit(Unit.ARTICLES)));
    for (int i = 0; i < SavedSearches.MOST; i++) {
      saved.add("search " + i, DENIALS);
    }
    assertThrows(LimitExceededException.class, () -> saved.add("one more", DENIALS));
  }

  private static List<String> names(List<SavedSearch> searches) {
    return searches.stream().map(SavedSearch::name).toList();
  }
}
