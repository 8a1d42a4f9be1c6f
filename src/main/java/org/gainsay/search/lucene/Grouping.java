package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.gainsay.search.SortOrder;

/// Leaves of a ranking only the first of quotes that are copies of each other. Whether a quote is
/// one is found by looking at its copies, of which there are few, so that no state goes from page
/// to page.
final class Grouping implements Ranking {

  /// Copies of copies of copies are followed so far; what drifts on from there is its own.
  private static final int DEEPEST = 50;

  private final Snapshot snapshot;
  private final Ranking all;
  private final Weight weight;
  private final SortOrder sort;
  private final DocumentOrder order;
  private final Copies copies;

  /// What was found out already.
  private final Map<Integer, Boolean> firsts = new HashMap<>();

  private final Map<Integer, Double> ranks = new HashMap<>();

  /// @param all the ranking of all quotes
  /// @param weight matches what the ranking ranks
  /// @param sort the order of the hits where they are not ranked by score
  /// @param order the order of what ties
  Grouping(Snapshot snapshot, Ranking all, Weight weight, SortOrder sort, DocumentOrder order) {
    this.snapshot = snapshot;
    this.all = all;
    this.weight = weight;
    this.sort = sort;
    this.order = order;
    copies = new Copies(snapshot);
  }

  @Override
  public List<Place> next(int count) throws IOException {
    List<Place> shown = new ArrayList<>();
    int ask = count;
    while (shown.size() < count) {
      List<Place> more = all.next(ask);
      for (Place place : more) {
        if (shown.size() < count && isFirst(place.document(), 0)) {
          shown.add(place);
        }
      }
      if (more.size() < ask) {
        break;
      }
      ask = Math.min(2 * ask, 10_000);
    }
    return shown;
  }

  /// Whether no copy of it that comes earlier is a first itself. Which are the earlier ones does
  /// not hang on where the page begins.
  private boolean isFirst(int document, int depth) throws IOException {
    Boolean known = firsts.get(document);
    if (known != null) {
      return known;
    }
    List<Integer> same = copies.of(document);
    double own = rank(document);
    boolean first = true;
    for (int other : same) {
      if (other != document && depth < DEEPEST) {
        double rank = rank(other);
        boolean earlier = rank > own || (rank == own && order.compare(other, document) < 0);
        if (earlier && isFirst(other, depth + 1)) {
          first = false;
          break;
        }
      }
    }
    firsts.put(document, first);
    if (first) {
      for (int other : same) {
        double rank = rank(other);
        if (rank < own || (rank == own && order.compare(other, document) > 0)) {
          firsts.put(other, false);
        }
      }
    }
    return first;
  }

  /// The greater, the earlier; negative infinity for what does not match.
  private double rank(int document) throws IOException {
    Double known = ranks.get(document);
    if (known == null) {
      known = findRank(document);
      ranks.put(document, known);
    }
    return known;
  }

  private double findRank(int document) throws IOException {
    int number = ReaderUtil.subIndex(document, snapshot.leaves());
    LeafReaderContext leaf = snapshot.leaves().get(number);
    Scorer scorer = weight.scorer(leaf);
    int inLeaf = document - leaf.docBase;
    if (scorer == null || scorer.iterator().advance(inLeaf) != inLeaf) {
      return Double.NEGATIVE_INFINITY;
    }
    return all.isScored()
        ? scorer.score()
        : TopDays.standing(sort, snapshot.columns().get(number).day(inLeaf));
  }

  @Override
  public boolean isScored() {
    return all.isScored();
  }
}
