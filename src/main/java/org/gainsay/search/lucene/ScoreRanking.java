package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/// The best matches first. Documents that cannot be among them are skipped unscored, so counting is
/// then a pass of its own.
final class ScoreRanking implements Ranking {

  private final Snapshot snapshot;
  private final IndexSearcher searcher;
  private final Query query;
  private final DocumentOrder ties;
  private TopKeys.@Nullable After last;

  /// @param ties the order of what scores the same
  /// @param last the place to go on after, or null to begin
  ScoreRanking(
      Snapshot snapshot,
      IndexSearcher searcher,
      Query query,
      DocumentOrder ties,
      TopKeys.@Nullable After last) {
    this.snapshot = snapshot;
    this.searcher = searcher;
    this.query = query;
    this.ties = ties;
    this.last = last;
  }

  @Override
  public List<Place> next(int count) throws IOException {
    if (count == 0) {
      return List.of();
    }
    TopScores best = TopScores.best(ties, count, last);
    CollectorManager<Collector, TopScores> all = new Best(best);
    searcher.search(query, all);
    List<Place> places = best.places();
    if (!places.isEmpty()) {
      last = ties.after(places.getLast());
    }
    return places;
  }

  @Override
  public boolean isScored() {
    return true;
  }

  /// Offers what may be among the best, in this thread. Lucene's own collector keeps what scores
  /// the same in the order of the index.
  private final class Best implements CollectorManager<Collector, TopScores>, Collector {
    private final TopScores best;

    Best(TopScores best) {
      this.best = best;
    }

    @Override
    public Collector newCollector() {
      return this;
    }

    @Override
    public TopScores reduce(Collection<Collector> collectors) {
      return best;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.TOP_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      SegmentColumns columns = snapshot.columns().get(leaf.ord);
      best.turnTo(leaf, columns);
      return new InLeaf(best, columns.places(), leaf.docBase);
    }
  }

  private static final class InLeaf implements LeafCollector {
    private final TopScores best;
    private final Places places;
    private final int base;
    private @Nullable Scorable scorer;
    private float least;

    InLeaf(TopScores best, Places places, int base) {
      this.best = best;
      this.places = places;
      this.base = base;
    }

    @Override
    public void setScorer(Scorable newScorer) throws IOException {
      scorer = newScorer;
      least = best.leastScore();
      newScorer.setMinCompetitiveScore(least);
    }

    @Override
    public void collect(int document) throws IOException {
      if (scorer == null) {
        throw new IllegalStateException("no scorer");
      }
      float score = scorer.score();
      if (score >= least) {
        best.offer(places.of(document), base + document, score);
        float now = best.leastScore();
        if (now > least) {
          least = now;
          scorer.setMinCompetitiveScore(now);
        }
      }
    }
  }
}
