package org.gainsay.search.opensearch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.search.IndexUnavailableException;
import org.gainsay.search.IndexVersionException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The versions of an index: `PREFIX-1`, `PREFIX-2` and so on, one of which the alias `PREFIX`
/// stands for.
final class Versions {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Connection connection;
  private final String alias;
  private final int shards;

  Versions(Connection connection, String alias, int shards) {
    this.connection = connection;
    this.alias = alias;
    this.shards = shards;
  }

  String alias() {
    return alias;
  }

  /// The name of the version that the alias stands for, or null if there is none.
  @Nullable String current() throws IOException {
    Connection.Answer answer = send("GET", "/_alias/" + alias, null);
    if (answer.status() == 404) {
      return null;
    }
    check(answer);
    return answer.body().propertyNames().stream().findFirst().orElse(null);
  }

  /// The version that the alias stands for, which is made if there is none.
  ///
  /// @throws IndexVersionException if it has other fields than this Gainsay knows
  String open() throws IOException {
    String current = current();
    if (current == null) {
      putTemplate();
      String first = alias + "-1";
      // Of several workers that start at once, one is the first.
      Connection.Answer made = make(first, Map.of("aliases", Map.of(alias, Map.of())));
      if (!made.isOk() && current() == null) {
        check(made);
      }
      return first;
    }
    String schema = meta().path("schema").asString("");
    if (!schema.equals(Schema.VERSION)) {
      throw new IndexVersionException(
          ("the index %s has schema %s and this version of Gainsay needs %s; 'gainsay reindex'"
                  + " builds it anew")
              .formatted(current, schema, Schema.VERSION));
    }
    return current;
  }

  /// Makes the version after the newest, which nobody sees yet.
  String next() throws IOException {
    putTemplate();
    int newest = 0;
    for (String name : all()) {
      newest = Math.max(newest, Integer.parseInt(name.substring(alias.length() + 1)));
    }
    String next = alias + "-" + (newest + 1);
    check(make(next, Map.of()));
    return next;
  }

  /// Lets the alias stand for another version, in one step: a search sees the one or the other.
  void swapTo(String version) throws IOException {
    List<Object> actions = new ArrayList<>();
    for (String old : all()) {
      if (!old.equals(version)) {
        actions.add(Map.of("remove", Map.of("index", old, "alias", alias, "must_exist", false)));
      }
    }
    actions.add(Map.of("add", Map.of("index", version, "alias", alias)));
    check(send("POST", "/_aliases", Map.of("actions", actions)));
  }

  /// Refuses writes to a version from now on; those under way are waited for.
  void block(String version) throws IOException {
    check(send("PUT", "/" + version + "/_block/write", null));
  }

  /// Takes writes to a version again.
  void unblock(String version) throws IOException {
    Map<String, Object> none = new HashMap<>();
    none.put("index.blocks.write", null);
    check(send("PUT", "/" + version + "/_settings", none));
  }

  /// Drops a version.
  void drop(String version) throws IOException {
    send("DELETE", "/" + version, null);
  }

  private List<String> all() throws IOException {
    Connection.Answer answer = send("GET", "/" + alias + "-*/_alias", null);
    check(answer);
    return answer.body().propertyNames().stream()
        .filter(name -> name.matches(Pattern.quote(alias) + "-[0-9]+"))
        .toList();
  }

  private void putTemplate() throws IOException {
    Map<String, Object> template =
        Map.of(
            "index_patterns",
            List.of(alias + "-*"),
            "priority",
            100,
            "template",
            Schema.index(shards, nodes() > 1 ? 1 : 0));
    check(send("PUT", "/_index_template/" + alias, template));
  }

  private int nodes() throws IOException {
    Connection.Answer answer = send("GET", "/_cluster/health", null);
    check(answer);
    return answer.body().path("number_of_data_nodes").asInt(1);
  }

  /// How many copies of each shard a version is meant to have.
  int copies() throws IOException {
    Connection.Answer answer = send("GET", "/" + alias + "/_settings", null);
    check(answer);
    for (JsonNode index : answer.body()) {
      return 1
          + Integer.parseInt(
              index.path("settings").path("index").path("number_of_replicas").asString("0"));
    }
    return 1;
  }

  /// What was noted with the index.
  JsonNode meta() throws IOException {
    return meta(alias);
  }

  private JsonNode meta(String name) throws IOException {
    Connection.Answer answer = send("GET", "/" + name + "/_mapping", null);
    check(answer);
    for (JsonNode index : answer.body()) {
      return index.path("mappings").path("_meta");
    }
    return Connection.JSON.createObjectNode();
  }

  Optional<String> extractor() throws IOException {
    JsonNode noted = meta().path("extractor");
    return noted.isString() ? Optional.of(noted.asString()) : Optional.empty();
  }

  void noteExtractor(String version, String extractor) throws IOException {
    check(
        send(
            "PUT",
            "/" + version + "/_mapping",
            Map.of("_meta", Map.of("schema", Schema.VERSION, "extractor", extractor))));
  }

  /// Makes an index, and waits until it has all its copies: what has one only goes with its node.
  private Connection.Answer make(String name, Object body) throws IOException {
    return connection.send(
        "PUT",
        "/" + name,
        Map.of("wait_for_active_shards", "all", "timeout", "30s"),
        body,
        PATIENCE);
  }

  private Connection.Answer send(String method, String path, @Nullable Object body)
      throws IOException {
    return connection.send(method, path, Map.of(), body, PATIENCE);
  }

  private static void check(Connection.Answer answer) throws IOException {
    if (answer.status() >= 500) {
      throw new IndexUnavailableException("the cluster is not ready: " + answer.reason());
    }
    if (answer.status() == 401 || answer.status() == 403) {
      throw new IOException("the cluster does not let us in: " + answer.reason());
    }
    if (!answer.isOk()) {
      throw new IOException("the cluster refuses: " + answer.reason());
    }
  }
}
