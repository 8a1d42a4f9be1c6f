package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.gainsay.model.Quote;
import org.gainsay.model.Span;
import org.gainsay.search.Hit;
import org.gainsay.search.InvalidRequestException;
import org.gainsay.search.Printing;
import org.gainsay.search.Unit;

/// Finds the printings of some words: candidates have a run of three words in common, and are then
/// compared word by word.
final class PrintingFinder {

  private static final int RUN = 3;

  /// A quote held in the text, or the text held in a quote, counts from so many words on.
  private static final int HELD = 5;

  private static final double NEAR = 0.5;

  /// Of a long text so many runs are looked up, spread evenly.
  private static final int RUNS = 200;

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
    List<BytesRef> asked = words(text);
    if (asked.isEmpty()) {
      throw new InvalidRequestException("text", "the text has no words");
    }
    IndexSearcher searcher = new IndexSearcher(snapshot.reader());
    ScoreDoc[] candidates = searcher.search(sharing(asked), CANDIDATES).scoreDocs;
    Set<List<BytesRef>> runs = runs(asked);
    List<Printing> printings = new ArrayList<>();
    for (ScoreDoc candidate : candidates) {
      Hit hit = hits.hit(candidate.doc, 0, HitReader.Copies.ONE);
      List<BytesRef> words = words(hit.words());
      boolean exact = words.equals(asked);
      double similarity = exact ? 1 : similarity(runs, runs(words));
      boolean held =
          Math.min(words.size(), asked.size()) >= HELD
              && (Collections.indexOfSubList(words, asked) >= 0
                  || Collections.indexOfSubList(asked, words) >= 0);
      if (exact || held || similarity >= NEAR) {
        printings.add(new Printing(hit, exact, similarity, differing(hit, new HashSet<>(asked))));
      }
    }
    printings.sort(
        Comparator.comparing(Printing::exact)
            .thenComparingDouble(Printing::similarity)
            .reversed()
            .thenComparing(
                printing -> printing.hit().published(),
                Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(printing -> printing.hit().articleId()));
    return printings.size() > limit ? printings.subList(0, limit) : printings;
  }

  private List<BytesRef> words(String text) {
    tokens.read(text);
    List<BytesRef> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i).exact());
    }
    return words;
  }

  private static Query sharing(List<BytesRef> asked) {
    String field = Fields.words(Unit.QUOTES, true);
    if (asked.size() == 1) {
      return new TermQuery(new Term(field, asked.getFirst()));
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    int length = Math.min(RUN, asked.size());
    int last = asked.size() - length;
    int runs = Math.min(last + 1, RUNS);
    for (int i = 0; i < runs; i++) {
      int start = runs == 1 ? 0 : (int) ((long) last * i / (runs - 1));
      BytesRef[] run = asked.subList(start, start + length).toArray(new BytesRef[0]);
      any.add(new PhraseQuery(field, run), Occur.SHOULD);
    }
    return any.build();
  }

  private static Set<List<BytesRef>> runs(List<BytesRef> words) {
    Set<List<BytesRef>> runs = new LinkedHashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(List.copyOf(words.subList(i, i + RUN)));
    }
    return runs;
  }

  private static double similarity(Set<List<BytesRef>> a, Set<List<BytesRef>> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    int common = 0;
    for (List<BytesRef> run : a) {
      common += b.contains(run) ? 1 : 0;
    }
    return (double) common / (a.size() + b.size() - common);
  }

  private List<Span> differing(Hit hit, Set<BytesRef> asked) {
    Quote quote = hit.quote();
    if (quote == null) {
      return List.of();
    }
    List<Span> differing = new ArrayList<>();
    tokens.read(hit.passage());
    for (Span span : quote.content()) {
      Span inPassage = hit.inPassage(span);
      for (int i = tokens.firstEndingAfter(inPassage.start());
          i < tokens.size() && tokens.start(i) < inPassage.end();
          i++) {
        if (!asked.contains(tokens.word(i).exact())) {
          differing.add(new Span(tokens.start(i), tokens.end(i)).shift(hit.passageOffset()));
        }
      }
    }
    return differing;
  }
}
