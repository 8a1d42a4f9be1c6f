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
import org.gainsay.search.Unit;
import org.jspecify.annotations.Nullable;

/// Goes once through the documents of a query and counts: how many pass the filters, the facets
/// sideways, the histogram; and hands those that pass on, with scores if that is asked for. Used
/// once.
final class Tally {

  /// The deadline is looked at after so many documents of a segment.
  private static final int WINDOW = 1 << 16;

  /// Documents are counted so many at a time: loops over arrays are quicker than calls for each.
  private static final int BATCH = 512;

  /// One document of so many is few: to skip to them takes less than to see them as bits.
  private static final int SPARSE = 100;

  /// So many numbers are written in one go.
  private static final int AT_ONCE = 4;

  private final Matches matches;
  private final FacetTallies facets;
  private final @Nullable TimeTally time;
  private final @Nullable DocumentSink sink;

  /// By the number of a dimension's bit in [DocFilter] its facet, if it is counted.
  private final @Nullable FacetTally[] byBit = new FacetTally[Integer.SIZE];

  private final boolean scored;

  /// What matches as bits, if it can be had so.
  private List<Weight> parts = List.of();

  private long total;

  /// @param sink takes the documents that pass, if anybody wants them
  Tally(
      Matches matches,
      List<FacetTally> facets,
      @Nullable TimeTally time,
      @Nullable DocumentSink sink) {
    this.matches = matches;
    this.facets = new FacetTallies(facets);
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
    Query query = matches.query();
    if (!scored && matches.unit() == Unit.QUOTES && query != null) {
      parts = Windows.weights(matches.searcher(), query);
    }
    for (LeafReaderContext leaf : snapshot.leaves()) {
      Leaf counter = new Leaf(snapshot.columns().get(leaf.ord), leaf.docBase);
      if (weight == null) {
        counter.all(leaf.reader().getLiveDocs(), Fields.code(matches.unit()));
      } else {
        counter.matches(weight, leaf);
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

  /// Counts in one segment.
  private final class Leaf implements LeafCollector {
    private final SegmentColumns segment;
    private final Places places;
    private final DocFilter.Bound bound;
    private final int base;
    private final boolean filtered = !matches.filter().isEmpty();
    private final boolean quotes = matches.unit() == Unit.QUOTES;

    /// The documents that wait to be counted, and their places. The former only if anybody wants
    /// them.
    private final int[] documents = new int[BATCH];

    private final int[] at = new int[BATCH];
    private final float[] scores = new float[scored ? BATCH : 0];
    private final int[] failing = new int[filtered ? BATCH : 0];
    private @Nullable Scorable scorer;
    private int size;

    Leaf(SegmentColumns segment, int base) {
      this.segment = segment;
      this.base = base;
      places = segment.places();
      bound = matches.filter().bind(segment);
      facets.bind(segment);
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

    void matches(Weight weight, LeafReaderContext leaf) throws IOException {
      Windows windows = parts.isEmpty() ? null : Windows.of(parts, leaf);
      if (windows != null && (parts.size() == 1 || windows.cost() * SPARSE > segment.size())) {
        matches(windows);
      } else if (windows != null || parts.isEmpty()) {
        BulkScorer bulk = weight.bulkScorer(leaf);
        if (bulk != null) {
          matches(bulk, leaf.reader().getLiveDocs());
        }
      }
      finish();
    }

    private void matches(BulkScorer bulk, @Nullable Bits live) throws IOException {
      int next = 0;
      while (next != DocIdSetIterator.NO_MORE_DOCS && !matches.deadline().shouldExit()) {
        next = bulk.score(this, live, next, next + WINDOW);
      }
    }

    private void matches(Windows windows) throws IOException {
      while (!matches.deadline().shouldExit() && windows.next()) {
        int first = windows.start() / Long.SIZE;
        long[] bits = windows.bits();
        for (int i = 0; i < bits.length; i++) {
          if (bits[i] != 0) {
            add(first + i, bits[i]);
          }
        }
      }
    }

    /// Adds some of 64 quotes.
    private void add(int word, long matching) {
      if (size + Long.SIZE + AT_ONCE > BATCH) {
        finish();
      }
      if (isWanted()) {
        write(matching, word * Long.SIZE, documents);
      }
      size = write(places.ofQuotes(word, matching), places.before(word), at);
    }

    /// Writes the numbers of bits into an array, behind what waits there. Some at a time, though
    /// the last of them may be none: to find out costs more than to write them in vain.
    private int write(long bits, int first, int[] to) {
      int end = size + Long.bitCount(bits);
      long left = bits;
      for (int i = size; i < end; i += AT_ONCE) {
        to[i] = first + Long.numberOfTrailingZeros(left);
        left &= left - 1;
        to[i + 1] = first + Long.numberOfTrailingZeros(left);
        left &= left - 1;
        to[i + 2] = first + Long.numberOfTrailingZeros(left);
        left &= left - 1;
        to[i + 3] = first + Long.numberOfTrailingZeros(left);
        left &= left - 1;
      }
      return end;
    }

    /// Whether anybody wants to know which documents pass.
    private boolean isWanted() {
      return sink != null && !sink.isFull();
    }

    @Override
    public void setScorer(Scorable newScorer) {
      scorer = newScorer;
    }

    @Override
    public void collect(int document) throws IOException {
      int place = places.of(document);
      if (scored && scorer != null) {
        int marks = filtered ? bound.failing(place) : 0;
        if (filtered) {
          failing[size] = marks;
        }
        // What does not pass is counted at most, so its score is not asked for.
        scores[size] = marks == 0 ? scorer.score() : 0;
      }
      documents[size] = document;
      at[size++] = place;
      if (size == BATCH) {
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
      for (int read = stream.intoArray(documents); read > 0; read = stream.intoArray(documents)) {
        if (quotes) {
          places.ofQuotes(documents, read, at);
        } else {
          for (int i = 0; i < read; i++) {
            at[i] = places.of(documents[i]);
          }
        }
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
          size = bound.withinDates(at, documents, size);
        }
        bound.failing(at, size, failing);
      }
      int passing = 0;
      for (int i = 0; i < size; i++) {
        int place = at[i];
        int marks = failing[i];
        if (marks == 0) {
          if (scored) {
            scores[passing] = scores[i];
          }
          documents[passing] = documents[i];
          at[passing++] = place;
        } else {
          countSideways(place, marks);
        }
      }
      size = passing;
    }

    private void countSideways(int place, int marks) {
      if ((marks & (marks - 1)) == 0) {
        FacetTally facet = byBit[Integer.numberOfTrailingZeros(marks)];
        if (facet != null) {
          facet.count(place);
        }
      }
      if (time != null && (marks & ~TimeTally.SIDEWAYS) == 0) {
        time.count(place);
      }
    }

    private void passed() {
      total += size;
      facets.count(at, size);
      if (time != null) {
        for (int i = 0; i < size; i++) {
          time.count(at[i]);
        }
      }
      if (sink != null && !sink.isFull()) {
        for (int i = 0; i < size; i++) {
          sink.offer(segment, at[i], base + documents[i], scored ? scores[i] : 0);
        }
      }
    }
  }
}
