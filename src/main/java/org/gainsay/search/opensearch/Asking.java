package org.gainsay.search.opensearch;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.search.Copy;
import org.gainsay.search.CopyGroup;
import org.gainsay.search.Dimension;
import org.gainsay.search.Dispute;
import org.gainsay.search.DisputeDetail;
import org.gainsay.search.Dossier;
import org.gainsay.search.FacetValue;
import org.gainsay.search.Filters;
import org.gainsay.search.Health;
import org.gainsay.search.Hit;
import org.gainsay.search.IndexUnavailableException;
import org.gainsay.search.LimitExceededException;
import org.gainsay.search.ParsedQuery;
import org.gainsay.search.Printing;
import org.gainsay.search.QueryLimits;
import org.gainsay.search.QueryParser;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.SearchResult;
import org.gainsay.search.Unit;
import org.gainsay.search.words.Completer;
import org.gainsay.search.words.Corrector;
import org.gainsay.search.words.IdentityRule;
import org.gainsay.search.words.Tokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Answers what is asked of the index, each question over one view. For several threads.
final class Asking {

  /// A quote that somebody pastes may be longer than a query.
  private static final int LONGEST_TEXT = 20_000;

  private static final int TRIES = 4;
  private static final Duration HEALTH = Duration.ofSeconds(2);

  private final Connection connection;
  private final String index;
  private final Views views;
  private final QueryParser parser;

  Asking(Connection connection, String index, IdentityRule rule, QueryLimits limits) {
    this.connection = connection;
    this.index = index;
    views = new Views(connection, index, rule);
    parser = new QueryParser(limits);
  }

  private interface Question<T> {
    T of(View view, Tokens tokens) throws IOException;
  }

  /// Asks anew as a whole where the cluster lost the view: with a node, or because the version of
  /// the index was replaced.
  private <T> T ask(Question<T> question) throws IOException {
    for (int i = 1; ; i++) {
      try (Tokens tokens = Tokens.borrow()) {
        return question.of(views.current(), tokens);
      } catch (StaleViewException e) {
        views.renew();
        if (i == TRIES) {
          throw new IndexUnavailableException("the cluster loses its state: " + e.getMessage(), e);
        }
      }
    }
  }

  void renew() {
    views.renew();
  }

  SearchResult search(SearchRequest request) throws IOException {
    ParsedQuery parsed = parser.parse(request.query());
    Cursor cursor = request.cursor() == null ? null : Cursor.read(request.cursor());
    return ask((view, tokens) -> {
      SearchResult result = search(view, request, parsed, cursor, tokens);
      if (result.cursor() != null) {
        views.keep(view);
      }
      return result.total() == 0
          ? result.withDidYouMean(correction(view, request, parsed, tokens))
          : result;
    });
  }

  /// The query in a spelling that finds something, if there is one.
  private static @Nullable String correction(
      View view, SearchRequest request, ParsedQuery parsed, Tokens tokens) throws IOException {
    return new Corrector(new SimilarWords(view, request.unit()), tokens)
        .correction(
            request,
            parsed,
            (count, again) -> new SearchRun(view, count, again, tokens).run(null).total());
  }

  private SearchResult search(
      View view, SearchRequest request, ParsedQuery parsed, @Nullable Cursor cursor, Tokens tokens)
      throws IOException {
    if (cursor != null && !cursor.view().equals(view.id())) {
      try {
        View old = views.of(cursor.view());
        return new SearchRun(old, request, parsed, tokens).run(cursor);
      } catch (StaleViewException e) {
        // It goes on in the present state.
      }
    }
    return new SearchRun(view, request, parsed, tokens).run(cursor);
  }

  long export(SearchRequest request, Set<String> articleIds, Consumer<Hit> consumer)
      throws IOException {
    ParsedQuery parsed = parser.parse(request.query());
    // Not asked anew: what was handed out cannot be taken back.
    try (Tokens tokens = Tokens.borrow()) {
      View view = views.current();
      views.keep(view);
      return new SearchRun(view, request, parsed, tokens).export(articleIds, consumer);
    } catch (StaleViewException e) {
      throw new IndexUnavailableException("the cluster lost what was exported", e);
    }
  }

  Optional<Hit> quote(String id) throws IOException {
    return ask((view, tokens) -> quote(view, id, tokens));
  }

  private static Optional<Hit> quote(View view, String id, Tokens tokens) throws IOException {
    for (FoundHit found :
        view.find(one(Unit.QUOTES, Documents.quoteId(id), Hits.source(Unit.QUOTES))).hits()) {
      if (found.shown() != null && found.shown().quote() != null) {
        return Optional.of(plain(view, tokens).hit(found));
      }
    }
    return Optional.empty();
  }

  Optional<AnnotatedArticle> article(String id) throws IOException {
    return ask((view, _) -> {
      JsonNode found =
          view.search(one(Unit.ARTICLES, Documents.articleId(id), List.of(Schema.ORIGINAL)))
              .path("hits")
              .path("hits")
              .path(0);
      return found.isObject()
          ? Optional.of(Originals.read(found.path("_source")))
          : Optional.empty();
    });
  }

  /// The search for one document; it has no score. What stands in place of an article that was
  /// deleted has its id too, but no unit.
  private static Map<String, Object> one(Unit unit, String id, Object source) {
    return Map.of(
        "size",
        1,
        "track_total_hits",
        false,
        "_source",
        source,
        "query",
        Dsl.filtered(List.of(Dsl.ids(List.of(id)), Dsl.term(Schema.UNIT, unit.name()))));
  }

  void forEachArticle(Originals.Visitor visitor) throws IOException {
    View view = views.current();
    views.keep(view);
    Originals.forEach(view, Dsl.all(), visitor);
  }

  List<FacetValue> complete(Dimension dimension, String typed, int limit) throws IOException {
    return ask((view, _) -> {
      Object quotes = Dsl.filtered(List.of(Dsl.term(Schema.UNIT, Unit.QUOTES.name())));
      return Completer.complete(
          new FacetReader(view, Unit.QUOTES, dimension, quotes).all(), typed, limit);
    });
  }

  Optional<Dossier> dossier(String speaker, Filters filters) throws IOException {
    return ask((view, _) -> new DossierReader(view).dossier(speaker, filters));
  }

  List<Dispute> disputes(Filters filters, int limit) throws IOException {
    return ask((view, tokens) -> new Disputing(view, plain(view, tokens)).disputes(filters, limit));
  }

  Optional<DisputeDetail> dispute(String accuser, String accused, Filters filters)
      throws IOException {
    return ask((view, tokens) ->
        new Disputing(view, plain(view, tokens)).dispute(accuser, accused, filters));
  }

  List<Printing> printings(String text, int limit) throws IOException {
    if (text.length() > LONGEST_TEXT) {
      throw new LimitExceededException("text", "length of the text", LONGEST_TEXT);
    }
    return ask(
        (view, tokens) -> new Wordings(view, plain(view, tokens), tokens).printings(text, limit));
  }

  List<Hit> similar(String id, int limit) throws IOException {
    return ask((view, tokens) -> {
      Optional<Hit> quote = quote(view, id, tokens);
      return quote.isEmpty()
          ? List.of()
          : new Wordings(view, plain(view, tokens), tokens).like(quote.get(), limit);
    });
  }

  List<Copy> copies(String articleId, int limit) throws IOException {
    return ask((view, _) -> new CopyFinder(view).copies(articleId, limit));
  }

  List<CopyGroup> copyGroups(int limit) throws IOException {
    return ask((view, _) -> new CopyFinder(view).groups(limit));
  }

  /// Never throws. Yellow is up: every shard has a copy, though not as many as it should.
  Health health() {
    try {
      Connection.Answer answer =
          connection.send(
              "GET", "/_cluster/health/" + index, Map.of("timeout", "1s"), null, HEALTH);
      String status = answer.body().path("status").asString("unknown");
      if (status.equals("red") || (!answer.isOk() && answer.status() != 408)) {
        return Health.down("the cluster is " + status);
      }
      Map<String, Long> units = ask((view, _) -> Counts.of(view, Dsl.all(), Schema.UNIT));
      return new Health(
          true,
          "ok",
          units.getOrDefault(Unit.ARTICLES.name(), 0L),
          units.getOrDefault(Unit.PARAGRAPHS.name(), 0L),
          units.getOrDefault(Unit.QUOTES.name(), 0L));
    } catch (IOException | RuntimeException e) {
      return Health.down("the cluster cannot be reached: " + e.getMessage());
    }
  }

  private static Hits plain(View view, Tokens tokens) {
    return new Hits(Unit.QUOTES, view.names(), new Marks(), tokens);
  }

  void close() {
    views.close();
  }
}
