package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// Goes once through the documents of a query and counts: how many pass the filters, the facets
/// sideways, the histogram; and hands those that pass on, with scores if that is asked for. Used
/// once.
final class Tally {

  /// The deadline is looked at after so many documents of a segment.
  private static final int WINDOW = 1 << 16;

  private final Matches matches;
  private final List<FacetTally> facets;
  private final @Nullable TimeTally time;
  private final @Nullable DocumentSink sink;

  /// By the number of a dimension's bit in [DocFilter] its facet, if it is counted.
  private final @Nullable FacetTally[] byBit = new FacetTally[Integer.SIZE];

  private final boolean scored;
  private long total;

  /// @param sink takes the documents that pass, if anybody wants them
  Tally(
      Matches matches,
      List<FacetTally> facets,
      @Nullable TimeTally time,
      @Nullable DocumentSink sink) {
    this.matches = matches;
    this.facets = List.copyOf(facets);
    this.time = time;
    this.sink = sink;
    scored = sink != null && sink.needsScores();
    for (FacetTally facet : facets) {
      byBit[Integer.numberOfTrailingZeros(DocFilter.bit(facet.dimension()))] = facet;
    }
  }

  /// Goes through the documents.
  ///
  /// @return how many match the query and pass the filters
  long run() throws IOException {
    return run(null);
  }

  /// Goes through the documents.
  ///
  /// @param ready the query made ready to score, if somebody did that already
  /// @return how many match the query and pass the filters
  long run(@Nullable Weight ready) throws IOException {
    Snapshot snapshot = matches.snapshot();
    Weight weight = ready != null && scored ? ready : weight();
    for (LeafReaderContext leaf : snapshot.leaves()) {
      Leaf counter = new Leaf(snapshot.columns().get(leaf.ord), leaf.docBase);
      if (weight == null) {
        counter.all(leaf.reader().getLiveDocs(), Fields.code(matches.unit()));
      } else {
        BulkScorer scorer = weight.bulkScorer(leaf);
        if (scorer != null) {
          counter.matches(scorer, leaf.reader().getLiveDocs());
        }
      }
      if (matches.deadline().shouldExit()) {
        break;
      }
    }
    return total;
  }

  private @Nullable Weight weight() throws IOException {
    Query query = matches.query();
    IndexSearcher searcher = matches.searcher();
    ScoreMode mode = scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    return query == null ? null : searcher.createWeight(searcher.rewrite(query), mode, 1);
  }

  /// Counts in one segment, some hundred documents at a time: loops over arrays are quicker than
  /// calls for each document.
  private final class Leaf implements LeafCollector {
    private final SegmentColumns segment;
    private final DocFilter.Bound bound;
    private final int base;
    private final boolean filtered = !matches.filter().isEmpty();
    private final int[] buffer = new int[512];
    private final float[] scores = new float[scored ? buffer.length : 0];
    private final int[] failing = new int[filtered ? buffer.length : 0];
    private @Nullable Scorable scorer;
    private int size;

    Leaf(SegmentColumns segment, int base) {
      this.segment = segment;
      this.base = base;
      bound = matches.filter().bind(segment);
      facets.forEach(facet -> facet.bind(segment));
      if (time != null) {
        time.bind(segment);
      }
    }

    void all(@Nullable Bits live, byte unit) throws IOException {
      for (int document = 0; document < segment.size(); document++) {
        if (segment.unit(document) == unit && (live == null || live.get(document))) {
          collect(document);
        }
        if ((document & (WINDOW - 1)) == 0 && matches.deadline().shouldExit()) {
          break;
        }
      }
      finish();
    }

    void matches(BulkScorer scorer, @Nullable Bits live) throws IOException {
      int at = 0;
      while (at != DocIdSetIterator.NO_MORE_DOCS && !matches.deadline().shouldExit()) {
        at = scorer.score(this, live, at, at + WINDOW);
      }
      finish();
    }

    @Override
    public void setScorer(Scorable newScorer) {
      scorer = newScorer;
    }

    @Override
    public void collect(int document) throws IOException {
      if (scored && scorer != null) {
        int marks = filtered ? bound.failing(document) : 0;
        if (filtered) {
          failing[size] = marks;
        }
        // What does not pass is counted at most, so its score is not asked for.
        scores[size] = marks == 0 ? scorer.score() : 0;
      }
      buffer[size++] = document;
      if (size == buffer.length) {
        finish();
      }
    }

    @Override
    public void collect(DocIdStream stream) throws IOException {
      if (scored) {
        stream.forEach(this::collect);
        return;
      }
      finish();
      for (int read = stream.intoArray(buffer); read > 0; read = stream.intoArray(buffer)) {
        size = read;
        finish();
      }
    }

    @Override
    public void finish() {
      if (filtered) {
        filter();
      }
      passed();
      size = 0;
    }

    /// Keeps those that pass, and counts those that fail in one dimension for that.
    private void filter() {
      if (!scored) {
        if (time == null) {
          size = bound.withinDates(buffer, size);
        }
        bound.failing(buffer, size, failing);
      }
      int passing = 0;
      for (int i = 0; i < size; i++) {
        int document = buffer[i];
        int marks = failing[i];
        if (marks == 0) {
          if (scored) {
            scores[passing] = scores[i];
          }
          buffer[passing++] = document;
        } else {
          countSideways(document, marks);
        }
      }
      size = passing;
    }

    private void countSideways(int document, int marks) {
      if ((marks & (marks - 1)) == 0) {
        FacetTally facet = byBit[Integer.numberOfTrailingZeros(marks)];
        if (facet != null) {
          facet.count(document);
        }
      }
      if (time != null && (marks & ~TimeTally.SIDEWAYS) == 0) {
        time.count(document);
      }
    }

    private void passed() {
      total += size;
      for (FacetTally facet : facets) {
        facet.count(buffer, size);
      }
      if (time != null) {
        for (int i = 0; i < size; i++) {
          time.count(buffer[i]);
        }
      }
      if (sink != null) {
        for (int i = 0; i < size; i++) {
          sink.offer(segment, buffer[i], base + buffer[i], scored ? scores[i] : 0);
        }
      }
    }
  }
}
