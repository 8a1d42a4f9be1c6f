package org.gainsay.search.opensearch;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.search.IndexUnavailableException;
import org.gainsay.search.LimitExceededException;
import org.gainsay.search.SpeakerAliases;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One state of the index: a point in time that the cluster keeps while it is asked. All that makes
/// up one answer is asked of one view, so that no answer mixes two states, or two versions of the
/// index; and articles that are only half written are in none. For several threads.
final class View {

  /// What is not asked for so long is given up by the cluster.
  static final String KEPT = "6m";

  /// How long a search may wait for a cluster that does not answer.
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  /// `indices.query.bool.max_clause_count`, unless whoever runs the cluster says otherwise.
  private static final int MOST_WORDS = 1_024;

  /// More than all workers can have under way at once.
  private static final int MOST_UNFINISHED = 60_000;

  private final Connection connection;
  private final String id;
  private final Names names;
  private final int shards;
  private final WholeCounts whole = new WholeCounts(this);
  private @Nullable Set<String> unfinished;

  /// @param shards of the index; 0 if their number is not known
  View(Connection connection, String id, int shards, SpeakerAliases aliases) {
    this.connection = connection;
    this.id = id;
    this.shards = shards;
    this.names = new Names(this, aliases);
  }

  /// A view of the newest state that can be searched.
  static View open(Connection connection, String index, SpeakerAliases aliases) throws IOException {
    Connection.Answer answer =
        connection.send(
            "POST",
            "/" + index + "/_search/point_in_time",
            Map.of("keep_alive", KEPT, "allow_partial_pit_creation", "false"),
            null,
            PATIENCE,
            // For a moment after a node has gone the cluster still asks it, and answers 500.
            failed -> failed.status() == 500 ? failed.reason() : null);
    if (!answer.isOk()) {
      throw new IndexUnavailableException("the index cannot be searched: " + answer.reason());
    }
    JsonNode opened = answer.body();
    return new View(
        connection,
        opened.path("pit_id").asString(),
        opened.path("_shards").path("total").asInt(0),
        aliases);
  }

  String id() {
    return id;
  }

  boolean hasSeveralShards() {
    return shards != 1;
  }

  Names names() {
    return names;
  }

  WholeCounts whole() {
    return whole;
  }

  /// Sends a search body without its index.
  ///
  /// @throws StaleViewException if the cluster does not have this state any more
  JsonNode search(Map<String, ?> body) throws IOException {
    return send(body).body();
  }

  /// The same for terms aggregations, which may be of very many values.
  ///
  /// @throws StaleViewException if the cluster does not have this state any more
  Found find(Map<String, ?> body) throws IOException {
    return Found.read(send(body).bytes());
  }

  private Connection.Answer send(Map<String, ?> body) throws IOException {
    Set<String> hidden = unfinished();
    Map<String, Object> seen = new LinkedHashMap<>(body);
    if (!hidden.isEmpty()) {
      seen.put(
          "query",
          Map.of(
              "bool",
              Map.of(
                  "must",
                  List.of(seen.getOrDefault("query", Dsl.all())),
                  "must_not",
                  List.of(Dsl.anyTerm(Schema.ARTICLE, hidden)))));
    }
    return sendAsItIs(seen);
  }

  /// Ids of the articles that were being written when the state was taken, or whose writer was cut
  /// off: a part of them may be missing, or be of an earlier version.
  private synchronized Set<String> unfinished() throws IOException {
    Set<String> found = unfinished;
    if (found == null) {
      Map<String, Object> ids =
          Map.of("terms", Map.of("field", Schema.UNFINISHED, "size", MOST_UNFINISHED));
      Map<String, Object> body =
          Map.of(
              "size",
              0,
              "track_total_hits",
              false,
              "query",
              Map.of("exists", Map.of("field", Schema.UNFINISHED)),
              "aggs",
              Map.of(Schema.UNFINISHED, ids));
      Found.Values values = Found.read(sendAsItIs(body).bytes()).values().get(Schema.UNFINISHED);
      found = values == null ? Set.of() : Set.copyOf(values.counts().keySet());
      unfinished = found;
    }
    return found;
  }

  private Connection.Answer sendAsItIs(Map<String, ?> body) throws IOException {
    Map<String, Object> whole = new LinkedHashMap<>(body);
    whole.put("pit", Map.of("id", id, "keep_alive", KEPT));
    Connection.Answer answer =
        connection.send(
            "POST",
            "/_search",
            Map.of(
                "allow_partial_search_results",
                "false",
                // Scores by how often words are in the whole index, not in each shard.
                "search_type",
                "dfs_query_then_fetch"),
            whole,
            PATIENCE);
    if (answer.isOk()) {
      return answer;
    }
    if (answer.hasTooManyWords()) {
      throw new LimitExceededException(
          "q", "the number of words that the patterns may stand for", MOST_WORDS);
    }
    // It answers 500 where a part of the state was on a node that has gone.
    if (answer.status() == 404 || answer.status() == 500) {
      throw new StaleViewException(answer.reason());
    }
    if (answer.status() >= 500) {
      throw new IndexUnavailableException("the cluster cannot search: " + answer.reason());
    }
    throw new IOException("the cluster refuses a search: " + answer.reason());
  }

  /// Takes what a search finds.
  interface Visitor {
    void visit(JsonNode hit) throws IOException;
  }

  /// Goes through all that a search finds, page by page in the order of articles and of places in
  /// them, and returns its number.
  ///
  /// @param size of a page
  long scan(int size, Map<String, ?> body, Visitor visitor) throws IOException {
    Map<String, Object> page = new LinkedHashMap<>(body);
    page.put("size", size);
    page.put("track_total_hits", false);
    page.put("sort", List.of(Map.of(Schema.ARTICLE, "asc"), Map.of(Schema.PLACE, "asc")));
    long number = 0;
    JsonNode hits;
    do {
      hits = search(page).path("hits").path("hits");
      for (JsonNode hit : hits) {
        visitor.visit(hit);
        page.put("search_after", hit.path("sort"));
      }
      number += hits.size();
    } while (hits.size() == size);
    return number;
  }

  void close() throws IOException {
    connection.send(
        "DELETE", "/_search/point_in_time", Map.of(), Map.of("pit_id", id), Duration.ZERO);
  }
}
