package org.gainsay.search.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.gainsay.search.Dimension;
import org.gainsay.search.Hit;

/// A page of hits of which only the first of each group of copies is shown. Used once.
final class GroupedPage {

  private static final int MOST_ASKED = 1_000;

  private final View view;
  private final Prints prints;
  private final Grouping grouping;

  GroupedPage(View view, Prints prints, Grouping grouping) {
    this.view = view;
    this.prints = prints;
    this.grouping = grouping;
  }

  /// The first hits that are shown, as the cluster gave them, as many as are wanted if there are.
  ///
  /// @param found what the search found, as many as it was asked for if there are
  /// @param body the search, to ask on with
  List<FoundHit> read(List<FoundHit> found, Map<String, Object> body, int wanted)
      throws IOException {
    List<FoundHit> shown = new ArrayList<>();
    Map<String, Object> next = new LinkedHashMap<>(body);
    next.remove("aggs");
    next.put("track_total_hits", false);
    List<FoundHit> hits = found;
    int asked = wanted;
    while (true) {
      Map<String, BytesRef> page = new HashMap<>();
      for (FoundHit hit : hits) {
        page.put(hit.id(), Documents.bytes(hit.print() == null ? "" : hit.print()));
      }
      grouping.lookUp(page);
      for (FoundHit hit : hits) {
        if (shown.size() < wanted && grouping.isFirst(hit.id())) {
          shown.add(hit);
        }
      }
      if (shown.size() == wanted || hits.size() < asked) {
        return shown;
      }
      next.put("search_after", hits.getLast().sort());
      asked = Math.min(2 * asked, MOST_ASKED);
      next.put("size", asked);
      hits = view.find(next).hits();
    }
  }

  /// A hit that is shown, with the number of its copies in the whole index.
  Hit counted(Hit hit, String id) throws IOException {
    List<Prints.Print> copies = prints.copies(id);
    return new Hit(
        hit.articleId(),
        hit.title(),
        hit.outlet(),
        hit.published(),
        hit.url(),
        hit.passageOffset(),
        hit.passage(),
        hit.quote(),
        hit.speaker(),
        hit.highlights(),
        hit.score(),
        copies.size(),
        Prints.outlets(copies, view.names().of(Dimension.OUTLET)));
  }
}
