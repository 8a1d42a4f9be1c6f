package org.gainsay.search.opensearch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.search.IndexUnavailableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Writes whole articles. All documents of an article are of one shard (its id is their routing)
/// and go there in one request, together with the deletion of what the article had before and has
/// no more. Each write names the documents, so that to write again changes nothing.
///
/// A shard does what a request asks one thing after the other, and a refresh may come in between.
/// So the first thing is a mark in place of the article's own document, and the last one that
/// document: whoever sees the mark knows that the article is not whole, and leaves it out
/// ([Unfinished]). What was deleted leaves a mark as well, so that it is not forgotten while the
/// index is built anew ([Replay]).
///
/// One mark for all articles of a request would not do. Every shard needs its own, and on which one
/// an article is hangs on the version of the index that the alias stands for just then; and after a
/// writer was killed, nothing in the place of an article would tell whoever writes it again what
/// was left of it, or could be replaced to end its being unfinished.
///
/// Back-pressure: a call returns when the cluster has everything on enough copies and on disk; what
/// it is too busy for is sent again later.
final class Writer {

  /// Bytes of a request; whole articles only, so one may be larger.
  private static final int REQUEST = 4 << 20;

  private static final int ASKED_AT_ONCE = 500;

  private final Connection connection;
  private final String index;
  private final boolean isAlias;
  private final int copies;
  private final Duration patience;

  /// @param index name or alias to write to
  /// @param isAlias whether it is an alias: should it be missing, nothing must be made in its name
  /// @param copies how many copies of a shard must have what is acknowledged
  /// @param patience how long the cluster may be gone or busy before a write is given up
  Writer(Connection connection, String index, boolean isAlias, int copies, Duration patience) {
    this.connection = connection;
    this.index = index;
    this.isAlias = isAlias;
    this.copies = copies;
    this.patience = patience;
  }

  void accept(List<AnnotatedArticle> articles) throws IOException {
    Map<String, AnnotatedArticle> last = new LinkedHashMap<>();
    for (AnnotatedArticle article : articles) {
      last.remove(article.article().id());
      last.put(article.article().id(), article);
    }
    Map<String, Set<String>> before = members(last.keySet());
    BulkLines request = new BulkLines();
    for (AnnotatedArticle article : last.values()) {
      String id = article.article().id();
      Map<String, Map<String, Object>> documents = Documents.of(article);
      Set<String> all = new LinkedHashSet<>(documents.keySet());
      Set<String> gone = new LinkedHashSet<>(before.getOrDefault(id, Set.of()));
      gone.removeAll(all);
      // Should the rest be lost on its way, the next write still knows of all of them.
      all.addAll(gone);
      String own = Documents.articleId(id);
      request.put(own, id, Map.of(Schema.UNFINISHED, id, Schema.MEMBERS, all));
      Map<String, Object> whole = new LinkedHashMap<>(documents.getOrDefault(own, Map.of()));
      documents.remove(own);
      documents.forEach((member, document) -> request.put(member, id, document));
      gone.forEach(member -> request.delete(member, id));
      all.removeAll(gone);
      whole.put(Schema.MEMBERS, all);
      whole.put(Schema.WRITTEN, System.currentTimeMillis());
      request.put(own, id, whole);
      if (request.size() > REQUEST) {
        send(request.take());
      }
    }
    send(request.take());
  }

  void delete(Collection<String> articleIds) throws IOException {
    BulkLines request = new BulkLines();
    members(articleIds)
        .forEach((article, members) -> {
          String own = Documents.articleId(article);
          request.put(own, article, Map.of(Schema.UNFINISHED, article, Schema.MEMBERS, members));
          members.stream()
              .filter(member -> !member.equals(own))
              .forEach(member -> request.delete(member, article));
          request.put(
              own,
              article,
              Map.of(Schema.DELETED, article, Schema.WRITTEN, System.currentTimeMillis()));
        });
    send(request.take());
  }

  /// By article the ids of its documents, whether they can be searched already or not.
  private Map<String, Set<String>> members(Collection<String> articleIds) throws IOException {
    Map<String, Set<String>> members = new HashMap<>();
    List<String> ids = List.copyOf(new LinkedHashSet<>(articleIds));
    for (int i = 0; i < ids.size(); i += ASKED_AT_ONCE) {
      List<Map<String, Object>> asked = new ArrayList<>();
      for (String id : ids.subList(i, Math.min(ids.size(), i + ASKED_AT_ONCE))) {
        asked.add(
            Map.of(
                "_id", Documents.articleId(id), "routing", id, "_source", List.of(Schema.MEMBERS)));
      }
      JsonNode found = lookUp(asked);
      int place = i;
      for (JsonNode document : found) {
        Set<String> own = new HashSet<>();
        document.path("_source").path(Schema.MEMBERS).forEach(id -> own.add(id.asString()));
        if (!own.isEmpty()) {
          members.put(ids.get(place), own);
        }
        place++;
      }
    }
    return members;
  }

  /// Looks documents up, and again if a shard is not there for now.
  private JsonNode lookUp(List<Map<String, Object>> asked) throws IOException {
    return connection
        .send(
            "POST",
            "/" + index + "/_mget",
            Map.of(),
            Map.of("docs", asked),
            patience,
            Writer::troubleOfLookUp)
        .body()
        .path("docs");
  }

  private static @Nullable String troubleOfLookUp(Connection.Answer answer) throws IOException {
    check(answer);
    if (!answer.isOk()) {
      return answer.reason();
    }
    for (JsonNode document : answer.body().path("docs")) {
      if (document.path("error").isObject()) {
        return document.path("error").path("reason").asString("");
      }
    }
    return null;
  }

  /// Sends a request, and all of it again if a part could not be done for now.
  private void send(byte[] request) throws IOException {
    if (request.length > 0) {
      connection.send(
          "POST",
          "/" + index + "/_bulk",
          Map.of(
              "wait_for_active_shards",
              String.valueOf(copies),
              "timeout",
              "10s",
              "require_alias",
              String.valueOf(isAlias)),
          request,
          patience,
          this::troubleOfStoring);
    }
  }

  /// What may be better the next time, or null if all is stored on enough copies.
  ///
  /// @throws IOException if it will not be better
  private @Nullable String troubleOfStoring(Connection.Answer answer) throws IOException {
    check(answer);
    if (!answer.isOk()) {
      return answer.reason();
    }
    String trouble = null;
    for (JsonNode item : answer.body().path("items")) {
      JsonNode done = item.iterator().next();
      int status = done.path("status").asInt(0);
      String reason = done.path("error").path("reason").asString("");
      String type = done.path("error").path("type").asString("");
      if (status == 429
          || status >= 500
          // A version that was built anew is about to take the place of this one, or just has.
          || type.equals("cluster_block_exception")
          || type.equals("index_not_found_exception")) {
        trouble = status + ": " + reason;
      } else if (status >= 400 && status != 404) {
        throw new IOException(
            "the cluster refuses %s: %s".formatted(done.path("_id").asString(""), reason));
      } else if (done.path("_shards").path("successful").asInt(copies) < copies) {
        trouble = "too few copies of a shard";
      }
    }
    return trouble;
  }

  private static void check(Connection.Answer answer) throws IOException {
    // What goes wrong in the cluster (500) may go right the next time.
    if (!answer.isOk() && answer.status() < 500) {
      throw answer.status() == 404
          ? new IndexUnavailableException("the index is not there: " + answer.reason())
          : new IOException("the cluster refuses a write: " + answer.reason());
    }
  }
}
