package org.gainsay.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.search.DateRange;
import org.gainsay.search.Dimension;
import org.gainsay.search.FacetRequest;
import org.gainsay.search.Filters;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.lucene.LuceneNewsIndex;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Times searches: `SearchBenchmark QUERIES.jsonl FOLDER [ROUNDS]`. Prints the milliseconds of
/// processor time that a query of each class takes: twenty quotes with highlights and four facets.
final class SearchBenchmark {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private SearchBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Map<String, List<SearchRequest>> classes = queries(Path.of(arguments[0]));
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20;
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    try (LuceneNewsIndex index = LuceneNewsIndex.openToRead(Path.of(arguments[1]))) {
      for (int warm = 0; warm < rounds; warm++) {
        for (List<SearchRequest> requests : classes.values()) {
          run(index, requests);
        }
      }
      for (Map.Entry<String, List<SearchRequest>> one : classes.entrySet()) {
        long start = threads.getCurrentThreadCpuTime();
        long total = 0;
        for (int i = 0; i < rounds; i++) {
          total += run(index, one.getValue());
        }
        double time = (threads.getCurrentThreadCpuTime() - start) / 1e6;
        System.out.printf(
            "%-15s %8.4f ms  (%d hits a query)%n",
            one.getKey(),
            time / rounds / one.getValue().size(),
            total / rounds / one.getValue().size());
      }
    }
  }

  /// The queries of a file by their class: JSON Lines with `class`, `op` (none, and, or, phrase,
  /// prefix or fuzzy), `terms`, and as filters `speaker`, `stance`, `outlet`, `from` and `to`.
  static Map<String, List<SearchRequest>> queries(Path file) throws IOException {
    Map<String, List<SearchRequest>> classes = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode query = JSON.readTree(line);
      classes
          .computeIfAbsent(query.get("class").asString(), _ -> new ArrayList<>())
          .add(request(query));
    }
    return classes;
  }

  private static long run(LuceneNewsIndex index, List<SearchRequest> requests) throws IOException {
    long total = 0;
    for (SearchRequest request : requests) {
      total += index.search(request).total();
    }
    return total;
  }

  private static SearchRequest request(JsonNode query) {
    List<String> terms = new ArrayList<>();
    query.path("terms").forEach(term -> terms.add(term.asString()));
    String text =
        switch (query.get("op").asString()) {
          case "none" -> "";
          case "and" -> String.join(" ", terms);
          case "or" -> String.join(" OR ", terms);
          case "phrase" -> "\"" + String.join(" ", terms) + "\"";
          case "prefix" -> terms.getFirst() + "*";
          case "fuzzy" -> terms.getFirst() + "~1";
          default -> throw new IllegalArgumentException(query.toString());
        };
    Filters filters = Filters.NONE;
    for (JsonNode speaker : query.path("speaker")) {
      filters = filters.including(Dimension.SPEAKER, speaker.asString());
    }
    for (JsonNode stance : query.path("stance")) {
      filters = filters.including(Dimension.STANCE, PreparedQuotes.label(stance.asString()).name());
    }
    for (JsonNode outlet : query.path("outlet")) {
      filters = filters.including(Dimension.OUTLET, outlet.asString());
    }
    if (query.has("from")) {
      filters =
          filters.within(
              new DateRange(
                  LocalDate.parse(query.get("from").asString()),
                  LocalDate.parse(query.get("to").asString())));
    }
    return SearchRequest.of(text)
        .withExact(true)
        .withFilters(filters)
        .withFacets(
            List.of(
                FacetRequest.top(Dimension.SPEAKER, 10),
                FacetRequest.top(Dimension.STANCE, 10),
                FacetRequest.top(Dimension.OUTLET, 10),
                FacetRequest.top(Dimension.YEAR, 40)));
  }
}
