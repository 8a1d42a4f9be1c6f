package org.gainsay.search.opensearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The few forms of query DSL that are used.
final class Dsl {

  /// OpenSearch takes no more values in one list.
  private static final int VALUES = 65_000;

  private Dsl() {}

  static Map<String, Object> term(String field, Object value) {
    return Map.of("term", Map.of(field, Map.of("value", value)));
  }

  static Map<String, Object> anyTerm(String field, Collection<?> values) {
    List<?> all = List.copyOf(values);
    if (all.size() <= VALUES) {
      return Map.of("terms", Map.of(field, all));
    }
    List<Object> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i += VALUES) {
      parts.add(Map.of("terms", Map.of(field, all.subList(i, Math.min(all.size(), i + VALUES)))));
    }
    return any(parts);
  }

  static Map<String, Object> ids(Collection<String> ids) {
    return Map.of("ids", Map.of("values", ids));
  }

  static Map<String, Object> all() {
    return Map.of("match_all", Map.of());
  }

  static Map<String, Object> none() {
    return Map.of("match_none", Map.of());
  }

  static Map<String, Object> any(List<?> parts) {
    return Map.of("bool", Map.of("should", parts, "minimum_should_match", 1));
  }

  static Map<String, Object> filtered(List<?> filters) {
    return Map.of("bool", Map.of("filter", filters));
  }

  static Map<String, Object> not(Object part) {
    return Map.of("bool", Map.of("must_not", List.of(part)));
  }

  static Map<String, Object> silent(Object part) {
    return Map.of("constant_score", Map.of("filter", part, "boost", 0));
  }

  /// Words that are already cut, one after the other.
  static Map<String, Object> phrase(String field, List<String> words, int distance) {
    if (words.size() == 1) {
      return term(field, words.getFirst());
    }
    Map<String, Object> phrase = new HashMap<>();
    phrase.put("query", String.join(" ", words));
    phrase.put("slop", distance);
    return Map.of("match_phrase", Map.of(field, phrase));
  }

  /// All words that a pattern stands for, or an error if the cluster has a limit that they are over
  /// (`indices.query.bool.max_clause_count`, 1024 on a shard): that is what this way to rewrite it
  /// is for. Others take the first fifty, or have no limit.
  ///
  /// @param kind of query
  static Map<String, Object> pattern(String kind, String field, Map<String, Object> words) {
    Map<String, Object> pattern = new HashMap<>(words);
    pattern.put("rewrite", "constant_score_boolean");
    return Map.of(kind, Map.of(field, pattern));
  }

  /// Words in any order in one of the texts of a field.
  static Map<String, Object> together(String field, List<String> words) {
    return Map.of("intervals", Map.of(field, Map.of("all_of", near(words))));
  }

  /// Words in any order in one sentence of a field. What a sentence contains is asked for, not what
  /// contains no bound of two: of that, Lucene leaves out what the bound only touches, too.
  ///
  /// @param bounds the field that tells where sentences begin and end, word for word
  static Map<String, Object> inSentence(String field, String bounds, List<String> words) {
    Object several =
        Map.of(
            "all_of",
            Map.of(
                "intervals",
                List.of(mark(bounds, Cut.BEGIN), mark(bounds, Cut.END)),
                "ordered",
                true));
    Object sentence =
        Map.of("any_of", Map.of("intervals", List.of(several, mark(bounds, Cut.BOTH))));
    Map<String, Object> near = near(words);
    near.put("filter", Map.of("contained_by", sentence));
    return Map.of("intervals", Map.of(field, Map.of("all_of", near)));
  }

  private static Map<String, Object> near(List<String> words) {
    List<Object> intervals = new ArrayList<>();
    for (String word : words) {
      intervals.add(Map.of("match", Map.of("query", word)));
    }
    Map<String, Object> near = new HashMap<>();
    near.put("intervals", intervals);
    near.put("ordered", false);
    near.put("max_gaps", Schema.WITHIN);
    return near;
  }

  private static Object mark(String bounds, String mark) {
    return Map.of("match", Map.of("query", mark, "use_field", bounds));
  }
}
