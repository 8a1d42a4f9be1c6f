package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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
    /// @param below only documents whose key is less are kept
    TopKeys first(int count, long below);
  }

  private final Order order;
  private final Pass pass;
  private final boolean scored;
  private long last;

  /// @param last the key of the place to go on after, or [Long#MAX_VALUE] to begin
  /// @param scored whether the order is that of scores
  PassRanking(Order order, long last, Pass pass, boolean scored) {
    this.order = order;
    this.last = last;
    this.pass = pass;
    this.scored = scored;
  }

  @Override
  public List<Place> next(int count) throws IOException {
    TopKeys first = order.first(count, last);
    pass.run(first);
    List<Place> places = new ArrayList<>();
    for (long key : first.keys()) {
      places.add(new Place(TopKeys.document(key), scored ? TopScores.score(key) : 0, key));
      last = key;
    }
    return places;
  }

  @Override
  public boolean isScored() {
    return scored;
  }
}
