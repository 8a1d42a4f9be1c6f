package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.gainsay.search.Unit;
import org.jspecify.annotations.Nullable;

/// Goes once through the documents of a query, in the quickest way there is for its kind, and has
/// each segment's counted by a [SegmentTally], with scores if that is asked for. Used once.
final class Tally {

  /// The deadline is looked at after so many documents of a segment.
  private static final int WINDOW = 1 << 16;

  /// One document of so many is few: to skip to them takes less than to see them as bits.
  private static final int SPARSE = 100;

  /// One document of so many in a list is rare: to look at each takes less than to look at where
  /// none is.
  private static final int RARE = 256;

  private final Matches matches;
  private final FacetTallies facets;
  private final @Nullable TimeTally time;
  private final DocumentSink sink;

  /// What matches as bits, if it can be had so.
  private List<Weight> parts = List.of();

  /// @param sink takes the documents that pass, if anybody wants them
  Tally(
      Matches matches,
      List<FacetTally> facets,
      @Nullable TimeTally time,
      @Nullable DocumentSink sink) {
    this.matches = matches;
    this.facets = new FacetTallies(facets);
    this.time = time;
    this.sink = sink == null ? DocumentSink.NONE : sink;
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
    Query query = matches.query();
    if (!sink.needsScores() && matches.unit() == Unit.QUOTES && query != null) {
      parts = Windows.weights(matches.searcher(), query);
    }
    Weight weight = ready != null && sink.needsScores() ? ready : weight();
    Snapshot snapshot = matches.snapshot();
    long total = 0;
    for (LeafReaderContext leaf : snapshot.leaves()) {
      SegmentColumns columns = snapshot.columns().get(leaf.ord);
      sink.turnTo(leaf, columns);
      SegmentTally counter = new SegmentTally(matches, facets, time, sink, columns, leaf.docBase);
      if (weight == null) {
        all(counter, columns, leaf.reader().getLiveDocs());
      } else {
        matching(counter, weight, leaf);
      }
      counter.finish();
      total += counter.total();
      if (matches.deadline().shouldExit()) {
        break;
      }
    }
    return total;
  }

  private @Nullable Weight weight() throws IOException {
    Query query = matches.query();
    if (query == null) {
      return null;
    }
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    IndexSearcher searcher = matches.searcher();
    ScoreMode mode = sink.needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    return searcher.createWeight(searcher.rewrite(query), mode, 1);
  }

  private void all(SegmentTally counter, SegmentColumns columns, @Nullable Bits live)
      throws IOException {
    byte unit = Fields.code(matches.unit());
    for (int document = 0; document < columns.size(); document++) {
      if (columns.unit(document) == unit && (live == null || live.get(document))) {
        counter.collect(document);
      }
      if ((document & (WINDOW - 1)) == 0 && matches.deadline().shouldExit()) {
        break;
      }
    }
  }

  private void matching(SegmentTally counter, Weight weight, LeafReaderContext leaf)
      throws IOException {
    if (parts.isEmpty()) {
      oneByOne(counter, weight, leaf);
      return;
    }
    Windows windows = Windows.of(parts, leaf);
    if (windows == null) {
      return;
    }
    int documents = leaf.reader().maxDoc();
    boolean foremost = sink.takesForemost(windows.cost());
    if (windows.isOneList() && windows.cost() * RARE <= documents) {
      windows.forEach(counter::collect);
    } else if (parts.size() == 1 || windows.cost() * SPARSE > documents) {
      if (foremost) {
        counter.offerForemost(matches.snapshot().columns().get(leaf.ord).order());
      }
      asBits(counter, windows);
      if (foremost && sink.hasRoom()) {
        offerRest(counter, leaf);
      }
    } else {
      oneByOne(counter, weight, leaf);
    }
  }

  private void oneByOne(SegmentTally counter, Weight weight, LeafReaderContext leaf)
      throws IOException {
    BulkScorer bulk = weight.bulkScorer(leaf);
    if (bulk == null) {
      return;
    }
    Bits live = leaf.reader().getLiveDocs();
    int next = 0;
    while (next != DocIdSetIterator.NO_MORE_DOCS && !matches.deadline().shouldExit()) {
      next = bulk.score(counter, live, next, next + WINDOW);
    }
  }

  private void asBits(SegmentTally counter, Windows windows) throws IOException {
    while (!matches.deadline().shouldExit() && windows.next()) {
      int first = windows.start() / Long.SIZE;
      long[] bits = windows.bits();
      for (int i = 0; i < bits.length; i++) {
        if (bits[i] != 0) {
          counter.collectQuotes(first + i, bits[i]);
        }
      }
    }
  }

  /// Goes through what matches once more, because too little of it was among the foremost.
  private void offerRest(SegmentTally counter, LeafReaderContext leaf) throws IOException {
    Windows windows = Windows.of(parts, leaf);
    while (windows != null && !matches.deadline().shouldExit() && windows.next()) {
      int first = windows.start() / Long.SIZE;
      long[] bits = windows.bits();
      for (int i = 0; i < bits.length; i++) {
        if (bits[i] != 0) {
          counter.offerRest(first + i, bits[i]);
        }
      }
    }
  }
}
