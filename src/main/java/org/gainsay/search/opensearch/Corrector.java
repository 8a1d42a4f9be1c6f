package org.gainsay.search.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.search.QueryNode;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Tokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Corrects the words of a query that the index does not have: the cluster suggests, by the same
/// spelling checker of Lucene that the embedded index uses. Each shard suggests from its own words.
final class Corrector {

  private final View view;
  private final Unit unit;
  private final Tokens tokens;

  Corrector(View view, Unit unit, Tokens tokens) {
    this.view = view;
    this.unit = unit;
    this.tokens = tokens;
  }

  /// The query with each unknown word in place of the most similar known one; the same query if
  /// there is nothing to correct.
  QueryNode correct(QueryNode node) throws IOException {
    return switch (node) {
      case QueryNode.And(List<QueryNode> parts) -> new QueryNode.And(correct(parts));
      case QueryNode.Or(List<QueryNode> parts) -> new QueryNode.Or(correct(parts));
      case QueryNode.Not(QueryNode part) -> new QueryNode.Not(correct(part));
      case QueryNode.Words(QueryNode.Place place, String text) ->
          new QueryNode.Words(place, correct(text));
      default -> node;
    };
  }

  private List<QueryNode> correct(List<QueryNode> parts) throws IOException {
    List<QueryNode> corrected = new ArrayList<>();
    for (QueryNode part : parts) {
      corrected.add(correct(part));
    }
    return corrected;
  }

  private String correct(String text) throws IOException {
    tokens.read(text);
    Map<String, String> stems = new LinkedHashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      stems.put(tokens.word(i).exact().utf8ToString(), tokens.word(i).stem().utf8ToString());
    }
    Map<String, String> similar = similar(unknown(stems));
    StringBuilder corrected = new StringBuilder();
    int done = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String better = similar.get(tokens.word(i).exact().utf8ToString());
      corrected.append(text, done, tokens.start(i));
      done = tokens.end(i);
      corrected.append(better == null ? text.substring(tokens.start(i), done) : better);
    }
    return corrected.append(text, done, text.length()).toString();
  }

  /// @param stems by word as written
  private Set<String> unknown(Map<String, String> stems) throws IOException {
    List<Map<String, Object>> queries = new ArrayList<>();
    stems.values().forEach(stem -> queries.add(Dsl.term(Schema.words(unit, false), stem)));
    List<Long> found = Counts.ofEach(view, Dsl.all(), queries);
    Set<String> unknown = new LinkedHashSet<>();
    int at = 0;
    for (String word : stems.keySet()) {
      if (found.get(at++) == 0) {
        unknown.add(word);
      }
    }
    return unknown;
  }

  /// By word the most similar one; nothing for a word that is like none.
  private Map<String, String> similar(Set<String> words) throws IOException {
    Map<String, String> similar = new LinkedHashMap<>();
    if (words.isEmpty()) {
      return similar;
    }
    Map<String, Object> asked = new LinkedHashMap<>();
    for (String word : words) {
      asked.put(
          "w" + asked.size(),
          Map.of(
              "text",
              word,
              "term",
              Map.of(
                  "field",
                  Schema.words(unit, true),
                  "size",
                  1,
                  "suggest_mode",
                  "missing",
                  "min_word_length",
                  4)));
    }
    JsonNode suggested = view.search(Map.of("size", 0, "suggest", asked)).path("suggest");
    int at = 0;
    for (String word : words) {
      String best = best(suggested.path("w" + at++));
      if (best != null) {
        similar.put(word, best);
      }
    }
    return similar;
  }

  private static @Nullable String best(JsonNode suggestions) {
    JsonNode best = suggestions.path(0).path("options").path(0).path("text");
    return best.isString() ? best.asString() : null;
  }
}
