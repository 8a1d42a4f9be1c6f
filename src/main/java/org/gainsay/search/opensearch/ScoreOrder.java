package org.gainsay.search.opensearch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts the first page of quotes or paragraphs in the order of scores, then articles, then places
/// in them. The cluster is asked to order by scores alone, which is cheaper, and where nothing ties
/// that is the same; only if the last of the page ties with the first of the next one is it asked
/// again for the whole order.
final class ScoreOrder {

  private static final Comparator<FoundHit> ORDER =
      Comparator.comparingDouble(FoundHit::score)
          .reversed()
          .thenComparing(ScoreOrder::article, Arrays::compareUnsigned)
          .thenComparingLong(FoundHit::place);

  private ScoreOrder() {}

  /// @param hits ordered by score
  /// @param size of the page, which is followed by one more hit if there is one
  /// @param body the search that found them
  /// @param sort the whole order
  static List<FoundHit> of(
      List<FoundHit> hits, int size, View view, Map<String, Object> body, List<Object> sort)
      throws IOException {
    if (hits.size() > size && hits.get(size - 1).score() == hits.get(size).score()) {
      Map<String, Object> again = new LinkedHashMap<>(body);
      again.remove("aggs");
      again.put("track_total_hits", false);
      again.put("sort", sort);
      return view.find(again).hits();
    }
    List<FoundHit> ordered = new ArrayList<>(hits);
    ordered.sort(ORDER);
    return ordered;
  }

  /// By what a hit stands where it stands, as the cluster says it of the whole order.
  static List<Object> sortedBy(FoundHit hit) {
    return hit.sort().isEmpty() ? List.of(hit.score(), articleId(hit), hit.place()) : hit.sort();
  }

  /// As the cluster orders it, by its bytes.
  private static byte[] article(FoundHit hit) {
    return articleId(hit).getBytes(StandardCharsets.UTF_8);
  }

  private static String articleId(FoundHit hit) {
    return hit.shown() == null ? "" : hit.shown().article();
  }
}
