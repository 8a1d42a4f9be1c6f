package org.gainsay.search.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.gainsay.search.Dimension;
import org.gainsay.search.Dispute;
import org.gainsay.search.DisputeDetail;
import org.gainsay.search.FacetValue;
import org.gainsay.search.Filters;
import org.gainsay.search.Health;
import org.gainsay.search.Hit;
import org.gainsay.search.LimitExceededException;
import org.gainsay.search.ParsedQuery;
import org.gainsay.search.Printing;
import org.gainsay.search.QueryLimits;
import org.gainsay.search.QueryParser;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.SearchResult;
import org.gainsay.search.SortOrder;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Completer;
import org.gainsay.search.words.Corrector;
import org.gainsay.search.words.Highlighter;
import org.gainsay.search.words.MarkedWords;
import org.gainsay.search.words.Tokens;
import org.jspecify.annotations.Nullable;

/// Answers what is asked of the index, each question over one snapshot. For several threads.
final class Asking {

  /// A quote that somebody pastes may be longer than a query.
  private static final int LONGEST_TEXT = 20_000;

  /// An export takes as long as it takes.
  private static final Duration NO_HURRY = Duration.ofDays(1);

  private final SnapshotKeeper snapshots;
  private final QueryLimits limits;
  private final QueryParser parser;

  Asking(SnapshotKeeper snapshots, QueryLimits limits) {
    this.snapshots = snapshots;
    this.limits = limits;
    parser = new QueryParser(limits);
  }

  SearchResult search(SearchRequest request) throws IOException {
    ParsedQuery parsed = parser.parse(request.query());
    try (Snapshot snapshot =
            request.cursor() == null
                ? snapshots.newest()
                : snapshots.ofVersion(Cursor.read(request.cursor()).version());
        Tokens tokens = Tokens.borrow()) {
      SearchResult result = run(snapshot, request, parsed, limits.time(), tokens).run();
      if (result.cursor() != null) {
        snapshots.keep(snapshot);
      }
      return result.total() == 0 && !result.partial()
          ? result.withDidYouMean(correction(snapshot, request, parsed, tokens))
          : result;
    }
  }

  /// The query in a spelling that finds something, if there is one.
  private @Nullable String correction(
      Snapshot snapshot, SearchRequest request, ParsedQuery parsed, Tokens tokens)
      throws IOException {
    return new Corrector(new SimilarWords(snapshot, request.unit()), tokens)
        .correction(
            request,
            parsed,
            (count, again) -> run(snapshot, count, again, limits.time(), tokens).run().total());
  }

  long export(SearchRequest request, Consumer<Hit> consumer) throws IOException {
    ParsedQuery parsed = parser.parse(request.query());
    try (Snapshot snapshot = snapshots.newest();
        Tokens tokens = Tokens.borrow()) {
      return run(snapshot, request, parsed, NO_HURRY, tokens).export(consumer::accept);
    }
  }

  /// The hits in some articles, whose documents are looked up: the size of the index does not
  /// count.
  long export(SearchRequest request, Set<String> articleIds, Consumer<Hit> consumer)
      throws IOException {
    ParsedQuery parsed = parser.parse(request.query());
    Query inArticles =
        new TermInSetQuery(Fields.ARTICLE, articleIds.stream().map(BytesRef::new).toList());
    Query ofUnit = new TermQuery(new Term(Fields.UNIT, request.unit().name()));
    try (Snapshot snapshot = snapshots.newest();
        Tokens tokens = Tokens.borrow()) {
      return run(
              snapshot,
              request,
              parsed,
              NO_HURRY,
              tokens,
              query ->
                  new BooleanQuery.Builder()
                      .add(query == null ? ofUnit : query, Occur.FILTER)
                      .add(inArticles, Occur.FILTER)
                      .build())
          .export(consumer::accept);
    }
  }

  private SearchRun run(
      Snapshot snapshot, SearchRequest request, ParsedQuery parsed, Duration time, Tokens tokens)
      throws IOException {
    return run(snapshot, request, parsed, time, tokens, query -> query);
  }

  /// @param narrowed the query with a condition of its own; the query is null if it is for all
  private SearchRun run(
      Snapshot snapshot,
      SearchRequest request,
      ParsedQuery parsed,
      Duration time,
      Tokens tokens,
      Function<@Nullable Query, @Nullable Query> narrowed)
      throws IOException {
    MarkedWords inside = new MarkedWords();
    MarkedWords around = new MarkedWords();
    Expansion expansion = new Expansion(snapshot.reader(), limits.expansions());
    WordQueries words =
        new WordQueries(request.unit(), request.exact(), tokens, expansion, inside, around);
    QueryTranslator.Translation translation =
        new QueryTranslator(snapshot, request.unit(), words).translate(parsed.root());
    Deadline deadline = new Deadline(time);
    IndexSearcher searcher = new IndexSearcher(snapshot.reader());
    searcher.setQueryCache(null);
    searcher.setTimeout(deadline);
    Matches matches =
        new Matches(
            snapshot,
            searcher,
            request.unit(),
            narrowed.apply(translation.query()),
            new DocFilter(snapshot, request.filters()),
            deadline);
    SearchRun.Order order =
        translation.scored() && request.sort() == SortOrder.RELEVANCE
            ? order(translation, request.unit())
            : SearchRun.Order.DAYS;
    Highlighter highlighter = new Highlighter(inside, around, tokens);
    return new SearchRun(request, parsed.reading(), matches, order, highlighter);
  }

  private static SearchRun.Order order(QueryTranslator.Translation translation, Unit unit) {
    if (!translation.varied()) {
      return SearchRun.Order.ARTICLES;
    }
    return translation.dear() && SearchRun.mayScoreAll(unit)
        ? SearchRun.Order.SCORES_AT_ONCE
        : SearchRun.Order.SCORES;
  }

  Optional<Hit> quote(String id) throws IOException {
    try (Snapshot snapshot = snapshots.newest();
        Tokens tokens = Tokens.borrow()) {
      int document = new Originals(snapshot).quote(id);
      return document < 0
          ? Optional.empty()
          : Optional.of(plain(snapshot, tokens).hit(document, 0, HitReader.Copies.ONE));
    }
  }

  List<FacetValue> complete(Dimension dimension, String typed, int limit) throws IOException {
    try (Snapshot snapshot = snapshots.newest()) {
      FacetCounts all = snapshot.whole().counts(snapshot, Unit.QUOTES, dimension);
      return Completer.complete(all.all(), typed, limit);
    }
  }

  List<Dispute> disputes(Filters filters, int limit) throws IOException {
    try (Snapshot snapshot = snapshots.newest();
        Tokens tokens = Tokens.borrow()) {
      return new DisputeReader(snapshot, plain(snapshot, tokens)).disputes(filters, limit);
    }
  }

  Optional<DisputeDetail> dispute(String accuser, String accused, Filters filters)
      throws IOException {
    try (Snapshot snapshot = snapshots.newest();
        Tokens tokens = Tokens.borrow()) {
      return new DisputeReader(snapshot, plain(snapshot, tokens))
          .dispute(accuser, accused, filters);
    }
  }

  List<Printing> printings(String text, int limit) throws IOException {
    if (text.length() > LONGEST_TEXT) {
      throw new LimitExceededException("text", "length of the text", LONGEST_TEXT);
    }
    try (Snapshot snapshot = snapshots.newest();
        Tokens tokens = Tokens.borrow()) {
      return new PrintingFinder(snapshot, plain(snapshot, tokens), tokens).printings(text, limit);
    }
  }

  List<Hit> similar(String id, int limit) throws IOException {
    try (Snapshot snapshot = snapshots.newest();
        Tokens tokens = Tokens.borrow()) {
      int document = new Originals(snapshot).quote(id);
      return document < 0
          ? List.of()
          : new LikenessFinder(snapshot, plain(snapshot, tokens), tokens).like(document, limit);
    }
  }

  Health health() throws IOException {
    try (Snapshot snapshot = snapshots.newest()) {
      return new Health(
          true,
          "ok",
          snapshot.whole().total(snapshot, Unit.ARTICLES),
          snapshot.whole().total(snapshot, Unit.PARAGRAPHS),
          snapshot.whole().total(snapshot, Unit.QUOTES));
    }
  }

  private static HitReader plain(Snapshot snapshot, Tokens tokens) {
    MarkedWords none = new MarkedWords();
    return new HitReader(snapshot, Unit.QUOTES, new Highlighter(none, none, tokens));
  }
}
