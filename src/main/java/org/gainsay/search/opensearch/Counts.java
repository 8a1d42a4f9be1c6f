package org.gainsay.search.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Exact counts of the values of fields, on however many shards.
///
/// A terms aggregation is not exact there: each shard sends its own most frequent values, and what
/// is rare on one and frequent on another is counted short. So this goes through all values in
/// their order with a composite aggregation, page after page to the end, over one point in time;
/// every shard answers for the same stretch of values, and their sums are exact.
final class Counts {

  private static final int PAGE = 10_000;

  private Counts() {}

  /// Number of documents by value.
  static Map<String, Long> of(View view, Object query, String field) throws IOException {
    Map<String, Long> counts = new LinkedHashMap<>();
    of(view, query, List.of(field)).forEach((key, count) -> counts.put(key.getFirst(), count));
    return counts;
  }

  /// Number of documents by values of several fields.
  static Map<List<String>, Long> of(View view, Object query, List<String> fields)
      throws IOException {
    Map<List<String>, Long> counts = new LinkedHashMap<>();
    List<Object> sources = new ArrayList<>();
    for (String field : fields) {
      sources.add(Map.of(field, Map.of("terms", Map.of("field", field))));
    }
    JsonNode after = null;
    do {
      Map<String, Object> composite = new HashMap<>();
      composite.put("size", PAGE);
      composite.put("sources", sources);
      if (after != null) {
        composite.put("after", after);
      }
      JsonNode page =
          view.search(
                  Map.of(
                      "size",
                      0,
                      "track_total_hits",
                      false,
                      "query",
                      query,
                      "aggs",
                      Map.of("values", Map.of("composite", composite))))
              .path("aggregations")
              .path("values");
      for (JsonNode bucket : page.path("buckets")) {
        List<String> key = new ArrayList<>();
        for (String field : fields) {
          key.add(bucket.path("key").path(field).asString());
        }
        counts.put(List.copyOf(key), bucket.path("doc_count").asLong());
      }
      after = page.path("buckets").size() < PAGE ? null : page.get("after_key");
    } while (after != null);
    return counts;
  }

  /// Number of documents for each query, in the order of the queries, of those that match another.
  static List<Long> ofEach(View view, Object query, List<Map<String, Object>> queries)
      throws IOException {
    List<Long> counts = new ArrayList<>();
    for (int i = 0; i < queries.size(); i += 500) {
      List<Map<String, Object>> some = queries.subList(i, Math.min(queries.size(), i + 500));
      JsonNode buckets =
          view.search(
                  Map.of(
                      "size",
                      0,
                      "track_total_hits",
                      false,
                      "query",
                      query,
                      "aggs",
                      Map.of("each", Map.of("filters", Map.of("filters", some)))))
              .path("aggregations")
              .path("each")
              .path("buckets");
      buckets.forEach(bucket -> counts.add(bucket.path("doc_count").asLong()));
    }
    return counts;
  }
}
