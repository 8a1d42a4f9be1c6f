package org.gainsay.search.opensearch;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.gainsay.search.SortOrder;

/// Tells of quotes that are copies of each other which one is shown: the first in the order of the
/// hits. Whether a quote is that is found by looking at its copies, of which there are few, so that
/// no state goes from page to page. Not for several threads.
final class Grouping {

  /// Copies of copies of copies are followed so far; what drifts on from there is its own.
  private static final int DEEPEST = 50;

  private static final Comparator<Prints.Print> AS_INDEXED =
      Comparator.comparing(Prints.Print::article).thenComparingLong(Prints.Print::place);

  private final Prints prints;
  private final Comparator<Prints.Print> order;
  private final Set<String> followed = new HashSet<>();
  private final Map<String, Boolean> firsts = new HashMap<>();

  /// @param isRanked whether hits are in the order of their scores
  Grouping(Prints prints, boolean isRanked, SortOrder sort) {
    this.prints = prints;
    Comparator<Long> days =
        sort == SortOrder.OLDEST ? Comparator.naturalOrder() : Comparator.reverseOrder();
    order =
        (isRanked
                ? Comparator.comparingDouble(Prints.Print::score).reversed()
                : Comparator.comparing(Prints.Print::day, Comparator.nullsLast(days)))
            .thenComparing(AS_INDEXED);
  }

  /// Looks up what is needed to tell of these quotes.
  ///
  /// @param page by id their fingerprints
  void lookUp(Map<String, BytesRef> page) throws IOException {
    Map<String, BytesRef> next = new HashMap<>(page);
    next.keySet().removeAll(followed);
    for (int depth = 0; depth < DEEPEST && !next.isEmpty(); depth++) {
      prints.lookUp(next);
      followed.addAll(next.keySet());
      Map<String, BytesRef> earlier = new HashMap<>();
      for (String id : next.keySet()) {
        earlierCopies(id).stream()
            .filter(copy -> !followed.contains(copy.id()))
            .forEach(copy -> earlier.put(copy.id(), copy.bytes()));
      }
      next = earlier;
    }
  }

  private List<Prints.Print> earlierCopies(String id) {
    Prints.Print own = prints.of(id);
    return prints.copies(id).stream()
        .filter(other -> other.isHit() && order.compare(other, own) < 0)
        .sorted(order)
        .toList();
  }

  /// Whether no copy of it that comes earlier is a first itself. Which are the earlier ones does
  /// not hang on where the page begins.
  boolean isFirst(String id) {
    Boolean known = firsts.get(id);
    if (known == null) {
      known = !followed.contains(id) || earlierCopies(id).stream().noneMatch(o -> isFirst(o.id()));
      firsts.put(id, known);
    }
    return known;
  }
}
