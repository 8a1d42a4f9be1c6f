package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.gainsay.search.Hit;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Tokens;

/// Finds quotes on the same things as one, by the words in it that are rarest in the index.
final class LikenessFinder {

  /// A word in more than this share of all quotes says nothing of what a quote is about.
  private static final double TOO_COMMON = 0.1;

  private static final int WORDS = 20;

  private final Snapshot snapshot;
  private final HitReader hits;
  private final Tokens tokens;

  /// @param hits without highlights
  LikenessFinder(Snapshot snapshot, HitReader hits, Tokens tokens) {
    this.snapshot = snapshot;
    this.hits = hits;
    this.tokens = tokens;
  }

  /// @param document the quote's number in the whole reader
  List<Hit> like(int document, int limit) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    int clauses = 0;
    for (Term word : rarest(hits.hit(document, 0, HitReader.Copies.ONE).words())) {
      any.add(new TermQuery(word), Occur.SHOULD);
      clauses++;
    }
    if (clauses == 0) {
      return List.of();
    }
    any.setMinimumNumberShouldMatch(Math.min(2, clauses));
    Set<Integer> same = new HashSet<>(new Copies(snapshot).of(document));
    IndexSearcher searcher = new IndexSearcher(snapshot.reader());
    List<Hit> result = new ArrayList<>();
    Ranking best =
        new ScoreRanking(snapshot, searcher, any.build(), new DocumentOrder(snapshot), null);
    for (Ranking.Place found : best.next(limit + same.size())) {
      if (result.size() < limit && !same.contains(found.document())) {
        result.add(hits.hit(found.document(), found.score(), HitReader.Copies.ONE));
      }
    }
    return result;
  }

  private List<Term> rarest(String text) throws IOException {
    String field = Fields.words(Unit.QUOTES, false);
    tokens.read(text);
    int quotes = Math.max(1, snapshot.reader().getDocCount(field));
    Map<Term, Integer> frequencies = new LinkedHashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      BytesRef stem = tokens.word(i).stem();
      Term term = new Term(field, stem);
      int frequency = snapshot.reader().docFreq(term);
      // In a small index every word is common.
      if (stem.length > 2 && frequency > 1 && frequency <= Math.max(10, TOO_COMMON * quotes)) {
        frequencies.put(term, frequency);
      }
    }
    return frequencies.entrySet().stream()
        .sorted(Comparator.comparingInt(Map.Entry::getValue))
        .limit(WORDS)
        .map(Map.Entry::getKey)
        .toList();
  }
}
