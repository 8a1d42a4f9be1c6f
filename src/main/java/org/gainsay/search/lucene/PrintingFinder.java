package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.gainsay.search.InvalidRequestException;
import org.gainsay.search.Printing;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Tokens;
import org.gainsay.search.words.WordComparison;

/// Finds the printings of some words: candidates have a run of three words in common, and are then
/// compared word by word.
final class PrintingFinder {

  private static final int CANDIDATES = 1000;

  private final Snapshot snapshot;
  private final HitReader hits;
  private final Tokens tokens;

  /// @param hits without highlights
  PrintingFinder(Snapshot snapshot, HitReader hits, Tokens tokens) {
    this.snapshot = snapshot;
    this.hits = hits;
    this.tokens = tokens;
  }

  List<Printing> printings(String text, int limit) throws IOException {
    WordComparison comparison = new WordComparison(text, tokens);
    if (comparison.isEmpty()) {
      throw new InvalidRequestException("text", "the text has no words");
    }
    IndexSearcher searcher = new IndexSearcher(snapshot.reader());
    List<Printing> printings = new ArrayList<>();
    Query sharing = sharing(comparison.sample());
    Ranking best = new ScoreRanking(snapshot, searcher, sharing, new DocumentOrder(snapshot), null);
    for (Ranking.Place candidate : best.next(CANDIDATES)) {
      comparison
          .printing(hits.hit(candidate.document(), 0, HitReader.Copies.ONE))
          .ifPresent(printings::add);
    }
    printings.sort(WordComparison.MOST_SIMILAR_FIRST);
    return printings.size() > limit ? printings.subList(0, limit) : printings;
  }

  private static Query sharing(List<List<String>> runs) {
    String field = Fields.words(Unit.QUOTES, true);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (List<String> run : runs) {
      Query query =
          run.size() == 1
              ? new TermQuery(new Term(field, run.getFirst()))
              : new PhraseQuery(field, run.toArray(new String[0]));
      any.add(query, Occur.SHOULD);
    }
    return any.build();
  }
}
