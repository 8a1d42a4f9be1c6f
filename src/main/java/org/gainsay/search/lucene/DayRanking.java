package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.search.SortOrder;

/// Documents in the order of their days. Each step goes through all that match.
final class DayRanking implements Ranking {

  /// A pass over the matching documents.
  interface Pass {
    void run(DocumentSink sink) throws IOException;
  }

  private final SortOrder order;
  private final Pass pass;
  private long last;

  /// @param last the key of the place to go on after, or [Long#MAX_VALUE] to begin
  DayRanking(SortOrder order, long last, Pass pass) {
    this.order = order;
    this.last = last;
    this.pass = pass;
  }

  @Override
  public List<Place> next(int count) throws IOException {
    TopDays days = new TopDays(order, count, last);
    pass.run(days);
    List<Place> places = new ArrayList<>();
    for (long key : days.keys()) {
      places.add(new Place(TopDays.document(key), 0, key));
      last = key;
    }
    return places;
  }

  @Override
  public boolean isScored() {
    return false;
  }
}
