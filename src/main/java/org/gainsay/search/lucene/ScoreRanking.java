package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/// The best matches first. Documents that cannot be among them are skipped unscored, so counting is
/// then a pass of its own.
final class ScoreRanking implements Ranking {

  private final IndexSearcher searcher;
  private final Query query;
  private @Nullable ScoreDoc last;

  ScoreRanking(IndexSearcher searcher, Query query, @Nullable Cursor after) {
    this.searcher = searcher;
    this.query = query;
    last =
        after == null
            ? null
            : new ScoreDoc(TopKeys.document(after.key()), TopScores.score(after.key()));
  }

  @Override
  public List<Place> next(int count) throws IOException {
    if (count == 0) {
      return List.of();
    }
    ScoreDoc[] found =
        searcher.search(query, new TopScoreDocCollectorManager(count, last, 1)).scoreDocs;
    List<Place> places = new ArrayList<>(found.length);
    for (ScoreDoc one : found) {
      places.add(new Place(one.doc, one.score, TopScores.keyOf(one.score, one.doc)));
      last = one;
    }
    return places;
  }

  @Override
  public boolean isScored() {
    return true;
  }
}
