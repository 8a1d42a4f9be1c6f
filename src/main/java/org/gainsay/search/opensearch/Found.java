package org.gainsay.search.opensearch;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/// The answer of the cluster to a search. Thousands of values that were counted are read as they
/// come; to make a tree of them would take longer than all the rest.
///
/// @param hits what the cluster calls so, with the total
/// @param values by name of a terms aggregation its counts
record Found(JsonNode hits, Map<String, Values> values) {

  /// What the only aggregation inside a filter is called.
  static final String INSIDE = "values";

  /// Reads a part, after which the answer goes on.
  private static final ObjectReader PART =
      Connection.JSON.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /// Values and their counts, the most frequent first.
  ///
  /// @param isComplete whether these are all values
  record Values(Map<String, Long> counts, boolean isComplete) {}

  static Found read(byte[] answer) throws IOException {
    JsonNode hits = Connection.JSON.missingNode();
    Map<String, Values> values = new HashMap<>();
    try (JsonParser parser = Connection.JSON.createParser(answer)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "hits" -> hits = PART.readTree(parser);
          case "aggregations" -> {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
              String own = parser.currentName();
              parser.nextToken();
              Values read = values(parser);
              if (read != null) {
                values.put(own, read);
              }
            }
          }
          default -> parser.skipChildren();
        }
      }
    } catch (JacksonException e) {
      throw new IOException("the answer of the cluster is no JSON: " + e.getOriginalMessage(), e);
    }
    return new Found(hits, values);
  }

  /// Reads an aggregation, or the one inside it, to its end.
  private static @Nullable Values values(JsonParser parser) {
    Map<String, Long> counts = null;
    Values inside = null;
    long others = 0;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "sum_other_doc_count" -> others = parser.getLongValue();
        case "buckets" -> counts = buckets(parser);
        case INSIDE -> inside = values(parser);
        default -> parser.skipChildren();
      }
    }
    return counts == null ? inside : new Values(counts, others == 0);
  }

  private static Map<String, Long> buckets(JsonParser parser) {
    Map<String, Long> counts = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      String key = "";
      long count = 0;
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "key" -> key = parser.getString();
          case "doc_count" -> count = parser.getLongValue();
          default -> parser.skipChildren();
        }
      }
      counts.put(key, count);
    }
    return counts;
  }
}
