package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// What matches in a segment as bits, thousands of documents at a time. For queries that match
/// wherever one word of several stands, or where one word of each of several lists does: their
/// postings are turned into bits without a look at any one document.
final class Windows {

  /// Documents of a window.
  static final int SIZE = 1 << 15;

  private final List<DocIdSetIterator> parts;
  private final @Nullable Bits live;
  private final FixedBitSet matching = new FixedBitSet(SIZE);
  private final FixedBitSet more;
  private int start;

  private Windows(List<DocIdSetIterator> parts, @Nullable Bits live) {
    this.parts = parts;
    this.live = live;
    more = parts.size() == 1 ? matching : new FixedBitSet(SIZE);
  }

  /// The parts that must all match, made ready; empty if the query is of another kind.
  static List<Weight> weights(IndexSearcher searcher, Query query) throws IOException {
    List<Query> parts = new ArrayList<>();
    if (!addTo(parts, query)) {
      return List.of();
    }
    List<Weight> weights = new ArrayList<>();
    for (Query part : parts) {
      weights.add(searcher.createWeight(searcher.rewrite(part), ScoreMode.COMPLETE_NO_SCORES, 1));
    }
    return weights;
  }

  private static boolean addTo(List<Query> parts, Query query) {
    if (isUnion(query)) {
      parts.add(query);
      return true;
    }
    return query instanceof BooleanQuery all
        && all.clauses().stream()
            .allMatch(clause -> clause.isRequired() && addTo(parts, clause.query()));
  }

  private static boolean isUnion(Query query) {
    return switch (query) {
      case TermQuery _, TermInSetQuery _ -> true;
      case BoostQuery boosted -> isUnion(boosted.getQuery());
      case ConstantScoreQuery constant -> isUnion(constant.getQuery());
      case BooleanQuery any ->
          any.getMinimumNumberShouldMatch() <= 1
              && any.clauses().stream()
                  .allMatch(clause ->
                      clause.occur() == BooleanClause.Occur.SHOULD && isUnion(clause.query()));
      default -> false;
    };
  }

  /// The windows of a segment, or null if nothing matches there.
  ///
  /// @param weights of [#weights], at least one
  static @Nullable Windows of(List<Weight> weights, LeafReaderContext leaf) throws IOException {
    List<DocIdSetIterator> parts = new ArrayList<>();
    for (Weight weight : weights) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        return null;
      }
      parts.add(scorer.iterator());
    }
    return new Windows(parts, leaf.reader().getLiveDocs());
  }

  /// About how many documents match at most.
  long cost() {
    return parts.stream().mapToLong(DocIdSetIterator::cost).min().orElse(0);
  }

  /// Takes a document.
  interface DocumentConsumer {
    void accept(int document) throws IOException;
  }

  /// Whether it is one list of documents, which costs little to go through one by one. To merge
  /// several that way costs more than to turn them into bits.
  boolean isOneList() {
    return parts.size() == 1 && parts.getFirst() instanceof PostingsEnum;
  }

  /// Hands out what is in the one list, instead of by window.
  void forEach(DocumentConsumer consumer) throws IOException {
    DocIdSetIterator only = parts.getFirst();
    for (int at = only.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = only.nextDoc()) {
      if (live == null || live.get(at)) {
        consumer.accept(at);
      }
    }
  }

  /// Goes to the next window in which anything may match; false if there is none.
  boolean next() throws IOException {
    int first = 0;
    for (DocIdSetIterator part : parts) {
      first = Math.max(first, part.docID() < 0 ? part.nextDoc() : part.docID());
    }
    if (first == DocIdSetIterator.NO_MORE_DOCS) {
      return false;
    }
    start = first & -Long.SIZE;
    for (int i = 0; i < parts.size(); i++) {
      FixedBitSet own = i == 0 ? matching : more;
      own.clear();
      DocIdSetIterator part = parts.get(i);
      if (part.docID() < start) {
        part.advance(start);
      }
      part.intoBitSet(start + SIZE, own, start);
      if (i > 0) {
        matching.and(more);
      }
    }
    if (live != null) {
      live.applyMask(matching, start);
    }
    return true;
  }

  /// The first document of the window, a multiple of 64.
  int start() {
    return start;
  }

  /// What matches in the window; valid until the next.
  long[] bits() {
    return matching.getBits();
  }
}
