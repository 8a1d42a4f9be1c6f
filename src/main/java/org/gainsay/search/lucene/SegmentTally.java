package org.gainsay.search.lucene;

import java.io.IOException;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.gainsay.search.Unit;
import org.jspecify.annotations.Nullable;

/// Counts documents of one segment: how many pass the filters, the facets sideways, the histogram;
/// and hands on those that pass. It does so some hundred at a time, as loops over arrays are
/// quicker than calls for each. Used once.
final class SegmentTally implements LeafCollector {

  /// Documents are counted so many at a time.
  private static final int BATCH = 512;

  /// So many numbers are written in one go.
  private static final int AT_ONCE = 4;

  private final Places places;
  private final DocFilter.Bound bound;
  private final FacetTallies facets;
  private final @Nullable TimeTally time;
  private final DocumentSink sink;
  private final int base;
  private final boolean filtered;
  private final boolean scored;
  private final boolean quotes;

  /// The documents that wait to be counted, and their places. The former only if anybody wants
  /// them.
  private final int[] documents = new int[BATCH];

  private final int[] at = new int[BATCH];
  private final float[] scores;
  private final int[] failing;
  private final boolean idle;
  private @Nullable Scorable scorer;

  /// The documents that are offered at once if they match, as bits, instead of all that match when
  /// they are counted.
  private long @Nullable [] foremost;

  private int size;
  private long total;

  /// @param segment the columns of the segment
  /// @param base the number of its first document in the whole reader
  SegmentTally(
      Matches matches,
      FacetTallies facets,
      @Nullable TimeTally time,
      DocumentSink sink,
      SegmentColumns segment,
      int base) {
    this.facets = facets;
    this.time = time;
    this.sink = sink;
    this.base = base;
    places = segment.places();
    bound = matches.filter().bind(segment);
    filtered = !matches.filter().isEmpty();
    scored = sink.needsScores();
    idle = sink.isIdle();
    quotes = matches.unit() == Unit.QUOTES;
    scores = new float[scored ? BATCH : 0];
    failing = new int[filtered ? BATCH : 0];
    facets.bind(segment);
    if (time != null) {
      time.bind(segment);
    }
  }

  /// How many passed, once it has [#finish]ed.
  long total() {
    return total;
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
      count();
    }
  }

  @Override
  public void collect(DocIdStream stream) throws IOException {
    if (scored) {
      stream.forEach(this::collect);
      return;
    }
    count();
    for (int read = stream.intoArray(documents); read > 0; read = stream.intoArray(documents)) {
      if (quotes) {
        places.ofQuotes(documents, read, at);
      } else {
        for (int i = 0; i < read; i++) {
          at[i] = places.of(documents[i]);
        }
      }
      size = read;
      count();
    }
  }

  /// Offers only those of the quotes that come next that are among the [SegmentOrder#foremost].
  void offerForemost(SegmentOrder order) {
    foremost = order.foremost();
  }

  /// Offers those of 64 quotes that match and are not among the foremost.
  void offerRest(int word, long matching) {
    if (foremost != null) {
      offer(word, matching & ~foremost[word]);
    }
  }

  private void offer(int word, long matching) {
    for (long left = matching; left != 0; left &= left - 1) {
      int document = word * Long.SIZE + Long.numberOfTrailingZeros(left);
      int place = places.of(document);
      if (!filtered || bound.failing(place) == 0) {
        sink.offer(place, base + document, 0);
      }
    }
  }

  /// Takes some of 64 quotes, if scores are not asked for.
  ///
  /// @param word which 64 documents of the segment
  /// @param matching some of the quotes there, as bits
  void collectQuotes(int word, long matching) {
    if (size + Long.SIZE + AT_ONCE > BATCH) {
      count();
    }
    if (foremost != null) {
      offer(word, matching & foremost[word]);
    } else if (!idle) {
      write(matching, word * Long.SIZE, documents);
    }
    size = write(places.ofQuotes(word, matching), places.before(word), at);
  }

  /// Writes the numbers of bits into an array, behind what waits there. Some at a time, though the
  /// last of them may be none: to find out costs more than to write them in vain.
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

  @Override
  public void finish() {
    count();
  }

  /// Counts what waits.
  private void count() {
    if (filtered) {
      filter();
    }
    countPassing();
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
    facets.countSideways(place, marks);
    if (time != null && (marks & ~TimeTally.SIDEWAYS) == 0) {
      time.count(place);
    }
  }

  private void countPassing() {
    total += size;
    facets.count(at, size);
    if (time != null) {
      for (int i = 0; i < size; i++) {
        time.count(at[i]);
      }
    }
    if (!idle && foremost == null) {
      for (int i = 0; i < size; i++) {
        sink.offer(at[i], base + documents[i], scored ? scores[i] : 0);
      }
    }
  }
}
