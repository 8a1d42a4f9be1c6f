package org.gainsay.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/// Matches documents by a look at the columns of a snapshot; only for a searcher over its reader.
final class ColumnQuery extends Query {

  /// Decides for the documents of one segment.
  interface Test {
    boolean matches(int document);
  }

  /// Makes the decision for a segment.
  interface Binding {
    Test bind(SegmentColumns columns);
  }

  private final Snapshot snapshot;
  private final String name;
  private final Binding binding;

  /// @param name says what it looks at, for people who read a query
  ColumnQuery(Snapshot snapshot, String name, Binding binding) {
    this.snapshot = snapshot;
    this.name = name;
    this.binding = binding;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        Test test = binding.bind(snapshot.columns().get(leaf.ord));
        int size = leaf.reader().maxDoc();
        return new ScorerSupplier() {
          @Override
          public Scorer get(long leadCost) {
            return new ConstantScoreScorer(score(), mode, twoPhase(size, test));
          }

          @Override
          public long cost() {
            return size;
          }
        };
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private static TwoPhaseIterator twoPhase(int size, Test test) {
    return new TwoPhaseIterator(DocIdSetIterator.all(size)) {
      @Override
      public boolean matches() throws IOException {
        return test.matches(approximation.docID());
      }

      @Override
      public float matchCost() {
        return 5;
      }
    };
  }

  @Override
  public String toString(String field) {
    return name;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
