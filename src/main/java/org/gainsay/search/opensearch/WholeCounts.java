package org.gainsay.search.opensearch;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gainsay.search.Dimension;
import org.gainsay.search.Unit;

/// How often each value is in all of one state of the index: counted when it is first asked for,
/// because what nothing narrows is asked for often. For several threads.
final class WholeCounts {

  private final View view;
  private final Map<Key, Map<Integer, Long>> known = new ConcurrentHashMap<>();

  WholeCounts(View view) {
    this.view = view;
  }

  private record Key(Unit unit, Dimension dimension) {}

  /// Number of documents by identity; not to be changed.
  Map<Integer, Long> of(Unit unit, Dimension dimension) throws IOException {
    Key key = new Key(unit, dimension);
    Map<Integer, Long> counts = known.get(key);
    if (counts == null) {
      Object all = Dsl.filtered(List.of(Dsl.term(Schema.UNIT, unit.name())));
      counts = new FacetReader(view, unit, dimension, all).counts();
      known.put(key, counts);
    }
    return counts;
  }
}
