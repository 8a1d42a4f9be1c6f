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

/// Goes once through the documents of a query, without scores, and counts: how many pass the
/// filters, the facets sideways, the histogram; and keeps the first by date if it is asked to. Used
/// once.
final class Tally {

  /// The deadline is looked at after so many documents of a segment.
  private static final int WINDOW = 1 << 16;

  private final Matches matches;
  private final List<FacetTally> facets;
  private final @Nullable TimeTally time;
  private final @Nullable DocumentSink sink;
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
  }

  /// Goes through the documents.
  ///
  /// @return how many match the query and pass the filters
  long run() throws IOException {
    Snapshot snapshot = matches.snapshot();
    Weight weight = weight();
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
    return query == null
        ? null
        : searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /// Counts in one segment, some hundred documents at a time: loops over arrays are quicker than
  /// calls for each document.
  private final class Leaf implements LeafCollector {
    private final SegmentColumns segment;
    private final DocFilter.Bound bound;
    private final int base;
    private final int[] bits =
        facets.stream().mapToInt(facet -> DocFilter.bit(facet.dimension())).toArray();
    private final int[] buffer = new int[512];
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

    void all(@Nullable Bits live, byte unit) {
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
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) {
      buffer[size++] = document;
      if (size == buffer.length) {
        finish();
      }
    }

    @Override
    public void collect(DocIdStream stream) throws IOException {
      finish();
      for (int read = stream.intoArray(buffer); read > 0; read = stream.intoArray(buffer)) {
        size = read;
        finish();
      }
    }

    @Override
    public void finish() {
      if (matches.filter().isEmpty()) {
        passed();
      } else {
        filtered();
      }
      size = 0;
    }

    private void filtered() {
      int passing = 0;
      for (int i = 0; i < size; i++) {
        int document = buffer[i];
        int failing = bound.failing(document);
        if (failing == 0) {
          buffer[passing++] = document;
          continue;
        }
        if ((failing & (failing - 1)) == 0) {
          for (int facet = 0; facet < bits.length; facet++) {
            if (bits[facet] == failing) {
              facets.get(facet).count(document);
            }
          }
        }
        if (time != null && (failing & ~TimeTally.SIDEWAYS) == 0) {
          time.count(document);
        }
      }
      size = passing;
      passed();
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
          sink.offer(segment.day(buffer[i]), base + buffer[i]);
        }
      }
    }
  }
}
