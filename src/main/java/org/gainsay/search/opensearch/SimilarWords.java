package org.gainsay.search.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Corrector;
import org.gainsay.search.words.Word;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Finds the most similar words of the cluster: it suggests by the same spelling checker of Lucene
/// that the embedded index uses. Each shard suggests from its own words.
final class SimilarWords implements Corrector.SimilarWords {

  private final View view;
  private final Unit unit;

  SimilarWords(View view, Unit unit) {
    this.view = view;
    this.unit = unit;
  }

  @Override
  public Map<Word, String> of(Set<Word> words) throws IOException {
    return suggested(unknown(words));
  }

  private List<Word> unknown(Set<Word> words) throws IOException {
    List<Map<String, Object>> queries = new ArrayList<>();
    for (Word word : words) {
      queries.add(Dsl.term(Schema.words(unit, false), word.stem().utf8ToString()));
    }
    List<Long> found = Counts.ofEach(view, Dsl.all(), queries);
    List<Word> unknown = new ArrayList<>();
    int at = 0;
    for (Word word : words) {
      if (found.get(at++) == 0) {
        unknown.add(word);
      }
    }
    return unknown;
  }

  private Map<Word, String> suggested(List<Word> words) throws IOException {
    Map<Word, String> suggested = new LinkedHashMap<>();
    if (words.isEmpty()) {
      return suggested;
    }
    Map<String, Object> asked = new LinkedHashMap<>();
    for (Word word : words) {
      asked.put(
          "w" + asked.size(),
          Map.of(
              "text",
              word.exact().utf8ToString(),
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
    JsonNode answer = view.search(Map.of("size", 0, "suggest", asked)).path("suggest");
    for (int i = 0; i < words.size(); i++) {
      String best = best(answer.path("w" + i));
      if (best != null) {
        suggested.put(words.get(i), best);
      }
    }
    return suggested;
  }

  private static @Nullable String best(JsonNode suggestions) {
    JsonNode best = suggestions.path(0).path("options").path(0).path("text");
    return best.isString() ? best.asString() : null;
  }
}
