package org.gainsay.search.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The answer of the cluster to a search. Thousands of values that were counted are read as they
/// come; to make a tree of them would take longer than all the rest.
///
/// @param total number of all hits
/// @param hits a page of them
/// @param values by name of a terms aggregation its counts
record Found(long total, List<FoundHit> hits, Map<String, Values> values) {

  /// What the only aggregation inside a filter is called.
  static final String INSIDE = "values";

  private static final String ERROR = "doc_count_error_upper_bound";

  /// Values and their counts, the most frequent first.
  ///
  /// @param shortBy how many a count may be short at most, where it may be
  /// @param error how often a value can be at most, together on all shards that did not name it
  /// @param others how often all other values were counted
  record Values(
      SequencedMap<String, Long> counts, Map<String, Long> shortBy, long error, long others) {

    /// Whether these are all values, and counted on all shards.
    boolean isComplete() {
      return others == 0 && error == 0;
    }

    long shortBy(String value) {
      return shortBy.getOrDefault(value, 0L);
    }

    /// The last value with its count, than which none that is not here was counted more often; null
    /// if there is none.
    Map.@Nullable Entry<String, Long> last() {
      return counts.lastEntry();
    }
  }

  static Found read(byte[] answer) throws IOException {
    long total = 0;
    List<FoundHit> hits = new ArrayList<>();
    Map<String, Values> values = new HashMap<>();
    try (JsonParser parser = Connection.JSON.createParser(answer)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "hits" -> total = hits(parser, hits);
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
    return new Found(total, hits, values);
  }

  /// Reads what the cluster calls so, and returns the number of all.
  private static long hits(JsonParser parser, List<FoundHit> hits) {
    long total = 0;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "total" -> {
          while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean isValue = parser.currentName().equals("value");
            parser.nextToken();
            total = isValue ? parser.getLongValue() : total;
          }
        }
        case "hits" -> {
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            hits.add(FoundHit.read(parser));
          }
        }
        default -> parser.skipChildren();
      }
    }
    return total;
  }

  /// Reads an aggregation, or the one inside it, to its end.
  private static @Nullable Values values(JsonParser parser) {
    SequencedMap<String, Long> counts = null;
    Map<String, Long> shortBy = new HashMap<>();
    Values inside = null;
    long error = 0;
    long others = 0;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case ERROR -> error = parser.getLongValue();
        case "sum_other_doc_count" -> others = parser.getLongValue();
        case "buckets" -> counts = buckets(parser, shortBy);
        case INSIDE -> inside = values(parser);
        default -> parser.skipChildren();
      }
    }
    return counts == null ? inside : new Values(counts, shortBy, error, others);
  }

  private static SequencedMap<String, Long> buckets(JsonParser parser, Map<String, Long> shortBy) {
    SequencedMap<String, Long> counts = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      String key = "";
      long count = 0;
      long error = 0;
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "key" -> key = parser.getString();
          case "doc_count" -> count = parser.getLongValue();
          case ERROR -> error = parser.getLongValue();
          default -> parser.skipChildren();
        }
      }
      counts.put(key, count);
      if (error > 0) {
        shortBy.put(key, error);
      }
    }
    return counts;
  }
}
