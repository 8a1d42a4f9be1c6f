package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ranks by going through all that match, at each step anew.
final class PassRanking implements Ranking {

  /// A pass over the matching documents.
  interface Pass {
    void run(TopKeys first) throws IOException;
  }

  /// Makes what keeps the first documents of the order.
  interface Order {
    /// Keeps so many documents.
    ///
    /// @param after only those after this one are kept
    TopKeys first(int count, TopKeys.@Nullable After after);
  }

  private final Order order;
  private final DocumentOrder ties;
  private final Pass pass;
  private final boolean scored;
  private TopKeys.@Nullable After last;

  /// @param ties the order of what stands equally high
  /// @param last the place to go on after, or null to begin
  /// @param scored whether the order is that of scores
  PassRanking(
      Order order, DocumentOrder ties, TopKeys.@Nullable After last, Pass pass, boolean scored) {
    this.order = order;
    this.ties = ties;
    this.last = last;
    this.pass = pass;
    this.scored = scored;
  }

  @Override
  public List<Place> next(int count) throws IOException {
    TopKeys first = order.first(count, last);
    pass.run(first);
    List<Place> places = first.places();
    if (!places.isEmpty()) {
      last = ties.after(places.getLast());
    }
    return places;
  }

  @Override
  public boolean isScored() {
    return scored;
  }
}
