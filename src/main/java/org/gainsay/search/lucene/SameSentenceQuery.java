package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Matches paragraphs of which one sentence has all the words. Sentences are told apart by the
/// marks at their first words ([Fields#SENTENCE_START]), whose positions are those of the words.
final class SameSentenceQuery extends Query {

  private final List<Term> words;
  private final Term sentenceStart;

  SameSentenceQuery(List<Term> words, Term sentenceStart) {
    this.words = List.copyOf(words);
    this.sentenceStart = sentenceStart;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        PostingsEnum starts = postings(leaf, sentenceStart);
        List<PostingsEnum> postings = new ArrayList<>();
        for (Term word : words) {
          PostingsEnum one = postings(leaf, word);
          if (one == null) {
            return null;
          }
          postings.add(one);
        }
        if (starts == null) {
          return null;
        }
        return scorerSupplier(new ConstantScoreScorer(score(), mode, sentences(starts, postings)));
      }

      private ScorerSupplier scorerSupplier(ConstantScoreScorer scorer) {
        return new ScorerSupplier() {
          @Override
          public ConstantScoreScorer get(long leadCost) {
            return scorer;
          }

          @Override
          public long cost() {
            return scorer.iterator().cost();
          }
        };
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return true;
      }
    };
  }

  private static @Nullable PostingsEnum postings(LeafReaderContext leaf, Term term)
      throws IOException {
    Terms terms = leaf.reader().terms(term.field());
    if (terms == null) {
      return null;
    }
    TermsEnum found = terms.iterator();
    return found.seekExact(term.bytes()) ? found.postings(null, PostingsEnum.POSITIONS) : null;
  }

  private static TwoPhaseIterator sentences(PostingsEnum starts, List<PostingsEnum> words) {
    List<DocIdSetIterator> all = new ArrayList<>(words);
    all.add(starts);
    return new TwoPhaseIterator(ConjunctionUtils.intersectIterators(all)) {
      private int[] sentenceOf = new int[16];

      @Override
      public boolean matches() throws IOException {
        int sentences = starts.freq();
        if (sentenceOf.length < sentences) {
          sentenceOf = new int[sentences];
        }
        int[] first = sentenceOf;
        for (int i = 0; i < sentences; i++) {
          first[i] = starts.nextPosition();
        }
        int[] found = new int[sentences];
        for (PostingsEnum word : words) {
          int last = -1;
          for (int i = word.freq(); i > 0; i--) {
            int at = Arrays.binarySearch(first, 0, sentences, word.nextPosition());
            int sentence = at < 0 ? -2 - at : at;
            if (sentence != last) {
              found[sentence]++;
              last = sentence;
            }
          }
        }
        return Arrays.stream(found).anyMatch(count -> count == words.size());
      }

      @Override
      public float matchCost() {
        return 50 * words.size();
      }
    };
  }

  @Override
  public String toString(String field) {
    return "sameSentence" + words;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.consumeTerms(this, words.toArray(new Term[0]));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SameSentenceQuery query
        && words.equals(query.words)
        && sentenceStart.equals(query.sentenceStart);
  }

  @Override
  public int hashCode() {
    return 31 * words.hashCode() + sentenceStart.hashCode();
  }
}
