package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/// Leaves of a ranking only the first of each wording. Whether a quote is the first is found by
/// looking at those with its wording, of which there are few, so that no state goes from page to
/// page.
final class Grouping implements Ranking {

  private final Snapshot snapshot;
  private final Ranking all;
  private final Weight weight;
  private final TopDays keys;
  private final Wordings wordings;

  /// @param all the ranking of all quotes
  /// @param weight matches what the ranking ranks
  /// @param keys the order of days
  Grouping(Snapshot snapshot, Ranking all, Weight weight, TopDays keys) {
    this.snapshot = snapshot;
    this.all = all;
    this.weight = weight;
    this.keys = keys;
    this.wordings = new Wordings(snapshot);
  }

  @Override
  public List<Place> next(int count) throws IOException {
    List<Place> firsts = new ArrayList<>();
    int ask = count;
    while (firsts.size() < count) {
      List<Place> more = all.next(ask);
      for (Place place : more) {
        if (firsts.size() < count && isFirst(place)) {
          firsts.add(place);
        }
      }
      if (more.size() < ask) {
        break;
      }
      ask = Math.min(2 * ask, 10_000);
    }
    return firsts;
  }

  private boolean isFirst(Place place) throws IOException {
    List<Integer> same = wordings.sameAs(place.document());
    if (same.size() < 2) {
      return true;
    }
    double own = rank(place.document());
    for (int other : same) {
      if (other != place.document()) {
        double rank = rank(other);
        if (rank > own || (rank == own && other < place.document())) {
          return false;
        }
      }
    }
    return true;
  }

  /// The greater, the earlier; negative infinity for what does not match.
  private double rank(int document) throws IOException {
    int number = ReaderUtil.subIndex(document, snapshot.leaves());
    LeafReaderContext leaf = snapshot.leaves().get(number);
    Scorer scorer = weight.scorer(leaf);
    int inLeaf = document - leaf.docBase;
    if (scorer == null || scorer.iterator().advance(inLeaf) != inLeaf) {
      return Double.NEGATIVE_INFINITY;
    }
    return all.isScored()
        ? scorer.score()
        : keys.keyOf(snapshot.columns().get(number).day(inLeaf), document);
  }

  @Override
  public boolean isScored() {
    return all.isScored();
  }
}
