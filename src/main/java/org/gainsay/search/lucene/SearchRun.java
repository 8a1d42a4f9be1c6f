package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.gainsay.search.Hit;
import org.gainsay.search.InvalidRequestException;
import org.gainsay.search.QueryReading;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.SearchResult;
import org.gainsay.search.SortOrder;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Highlighter;
import org.jspecify.annotations.Nullable;

/// One search over a snapshot. Used once.
final class SearchRun {

  /// One document of so many is few. Measured on a million quotes: a word of 6,000 is found sooner
  /// in one pass, and a word of 100,000 in two.
  private static final int NARROW = 50;

  /// Of an export so many hits are read at a time.
  private static final int AT_ONCE = 1_000;

  private final SearchRequest request;
  private final QueryReading reading;
  private final Matches matches;
  private final Order order;
  private final DocumentOrder ties;
  private final HitReader hitReader;
  private final Counting counting;

  /// What matches and scores, if it was made to see how much matches.
  private @Nullable Weight scoring;

  /// How hits are ordered, and found.
  enum Order {
    /// By day, while they are counted.
    DAYS,
    /// By score, before they are counted: the worse ones are skipped unscored.
    SCORES,
    /// By score, while they are counted: better where to match is dearer than to score.
    SCORES_AT_ONCE,
    /// As articles are ordered, because all score the same, while they are counted.
    ARTICLES
  }

  SearchRun(
      SearchRequest request,
      QueryReading reading,
      Matches matches,
      Order order,
      Highlighter highlighter) {
    this.request = request;
    this.reading = reading;
    this.matches = matches;
    this.order = order;
    ties = new DocumentOrder(matches.snapshot());
    hitReader = new HitReader(matches.snapshot(), request.unit(), highlighter);
    counting = new Counting(request, matches);
  }

  SearchResult run() throws IOException {
    Ranking ranking = ranking();
    // One more than is shown tells whether there is another page.
    List<Ranking.Place> places = ranking.next(request.size() == 0 ? 0 : request.size() + 1);
    if (!counting.isDone()) {
      count(null);
    }
    boolean more = places.size() > request.size();
    if (more) {
      places = places.subList(0, request.size());
    }
    return new SearchResult(
        counting.total(),
        hits(places, request.grouped() && request.unit() == Unit.QUOTES),
        counting.facets(),
        counting.histogram(),
        more ? cursor(places.getLast()) : null,
        reading,
        null,
        matches.deadline().isMissed() || matches.searcher().timedOut());
  }

  private Ranking ranking() throws IOException {
    Cursor after = request.cursor() == null ? null : Cursor.read(request.cursor());
    if (after != null && after.scored() != (order != Order.DAYS)) {
      throw new InvalidRequestException("cursor", "the cursor belongs to another request");
    }
    Ranking all = ranking(after);
    if (!request.grouped() || request.unit() != Unit.QUOTES) {
      return all;
    }
    IndexSearcher searcher = matches.searcher();
    Weight weight =
        searcher.createWeight(
            searcher.rewrite(filtered()),
            all.isScored() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES,
            1);
    return new Grouping(matches.snapshot(), all, weight, request.sort(), ties);
  }

  private Ranking ranking(@Nullable Cursor after) throws IOException {
    TopKeys.After last = after == null ? null : after.last();
    return switch (order) {
      case DAYS ->
          new PassRanking(
              (count, below) -> new TopDays(request.sort(), ties, count, below),
              ties,
              last,
              this::count,
              false);
      case SCORES_AT_ONCE -> byScore(last);
      case ARTICLES ->
          new PassRanking(
              (count, below) -> TopScores.equal(ties, count, below), ties, last, this::count, true);
      case SCORES ->
          isNarrow()
              ? byScore(last)
              : new ScoreRanking(matches.snapshot(), matches.searcher(), filtered(), ties, last);
    };
  }

  private Ranking byScore(TopKeys.@Nullable After last) {
    return new PassRanking(
        (count, below) -> TopScores.best(ties, count, below), ties, last, this::count, true);
  }

  /// Whether all matches can be scored in one pass. Articles are found by way of their paragraphs,
  /// and the scorer that Lucene 10.6 has for that (ToParentBlockJoinQuery in ScoreMode.COMPLETE)
  /// goes through all of them whatever part it is asked for, so that what a query excludes came
  /// back.
  static boolean mayScoreAll(Unit unit) {
    return unit != Unit.ARTICLES;
  }

  /// Whether so few documents match that it does not pay to skip any: they are gone through once to
  /// be counted, and may as well be scored on the way.
  private boolean isNarrow() throws IOException {
    Query query = matches.query();
    if (query == null || !mayScoreAll(request.unit())) {
      return false;
    }
    IndexSearcher searcher = matches.searcher();
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    long matching = 0;
    for (LeafReaderContext leaf : matches.snapshot().leaves()) {
      ScorerSupplier supplier = weight.scorerSupplier(leaf);
      matching += supplier == null ? 0 : supplier.cost();
    }
    if (matching * NARROW > matches.snapshot().reader().maxDoc()) {
      return false;
    }
    scoring = weight;
    return true;
  }

  private void count(@Nullable TopKeys sink) throws IOException {
    counting.run(sink, scoring);
  }

  /// The query and the filters as one query.
  private Query filtered() {
    Query query = matches.query();
    DocFilter filter = matches.filter();
    if (query != null && filter.isEmpty()) {
      return query;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(query == null ? MatchAllDocsQuery.INSTANCE : query, Occur.MUST);
    boolean looked = query != null && !filter.hasDates();
    for (DocFilter.Rule rule : filter.rules()) {
      Query values = ValueQueries.of(matches.snapshot(), request.unit(), rule);
      if (values == null) {
        looked = false;
      } else {
        all.add(values, Occur.FILTER);
      }
    }
    if (!looked) {
      all.add(columns(), Occur.FILTER);
    }
    return all.build();
  }

  private Query columns() {
    byte unit = Fields.code(request.unit());
    return new ColumnQuery(
        matches.snapshot(),
        "filters",
        columns -> {
          DocFilter.Bound bound = matches.filter().bind(columns);
          return document -> columns.unit(document) == unit && bound.passes(document);
        });
  }

  private List<Hit> hits(List<Ranking.Place> places, boolean grouped) throws IOException {
    Copies copies = new Copies(matches.snapshot());
    // Read in the order of the index, which its files prefer, and put back into that of the
    // ranking.
    Integer[] order = new Integer[places.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingInt(i -> places.get(i).document()));
    Hit[] hits = new Hit[places.size()];
    for (int i : order) {
      Ranking.Place place = places.get(i);
      HitReader.Copies printed =
          grouped ? copies.count(copies.of(place.document())) : HitReader.Copies.ONE;
      hits[i] = hitReader.hit(place.document(), place.score(), printed);
    }
    return Arrays.asList(hits);
  }

  private String cursor(Ranking.Place last) throws IOException {
    return new Cursor(matches.snapshot().version(), order != Order.DAYS, ties.after(last)).write();
  }

  /// Takes a hit.
  interface HitConsumer {
    void accept(Hit hit) throws IOException;
  }

  /// Hands out every hit, by date or in the order of articles.
  long export(HitConsumer consumer) throws IOException {
    long all = new Tally(matches, List.of(), null, null).run();
    int size = Math.toIntExact(all);
    TopKeys first =
        request.sort() == SortOrder.RELEVANCE
            ? TopScores.equal(ties, size, null)
            : new TopDays(request.sort(), ties, size, null);
    new Tally(matches, List.of(), null, first).run();
    long[] documents = first.documents();
    for (int start = 0; start < documents.length; start += AT_ONCE) {
      List<Ranking.Place> places = new ArrayList<>();
      for (int i = start; i < Math.min(documents.length, start + AT_ONCE); i++) {
        places.add(new Ranking.Place((int) documents[i], 0, 0));
      }
      for (Hit hit : hits(places, false)) {
        consumer.accept(hit);
      }
    }
    return all;
  }
}
