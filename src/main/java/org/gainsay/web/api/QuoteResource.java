package org.gainsay.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.gainsay.search.Hit;
import org.gainsay.search.QuoteSearch;
import org.gainsay.web.request.Link;
import org.gainsay.web.request.Parameters;

/// Single quotes and articles, the printings of a quote and its citation.
public final class QuoteResource {

  private static final int MOST_PRINTINGS = 200;

  private final QuoteSearch search;

  public QuoteResource(QuoteSearch search) {
    this.search = search;
  }

  public void register(RoutesConfig routes) {
    routes.get("/api/v1/articles/{id}", this::article);
    routes.get("/api/v1/quotes/{id}", this::quote);
    routes.get("/api/v1/quotes/{id}/printings", this::printingsOfQuote);
    routes.get("/api/v1/quotes/{id}/similar", this::similar);
    routes.get("/api/v1/quotes/{id}/citation", this::citation);
    routes.get("/api/v1/printings", this::printings);
  }

  private void article(Context http) throws IOException {
    http.json(
        search
            .article(http.pathParam("id"))
            .map(ArticleAnswer::of)
            .orElseThrow(() -> new NotFoundResponse("there is no article with this id")));
  }

  private void quote(Context http) throws IOException {
    http.json(HitAnswer.of(found(http)));
  }

  /// Where some words were printed.
  ///
  /// @param printings the most similar first
  public record PrintingsAnswer(List<PrintingAnswer> printings) {}

  private void printingsOfQuote(Context http) throws IOException {
    answerPrintings(http, found(http).words(), Set.of("limit"));
  }

  private void printings(Context http) throws IOException {
    String text = Parameters.of(http.queryString()).needed("text");
    answerPrintings(http, text, Set.of("limit", "text"));
  }

  private void answerPrintings(Context http, String text, Set<String> known) throws IOException {
    int limit =
        Parameters.of(http.queryString()).onlyKnown(known).number("limit", 20, 1, MOST_PRINTINGS);
    http.json(
        new PrintingsAnswer(
            search.printings(text, limit).stream().map(PrintingAnswer::of).toList()));
  }

  /// Quotes about the same things.
  ///
  /// @param hits the most alike first
  public record SimilarAnswer(List<HitAnswer> hits) {}

  private void similar(Context http) throws IOException {
    Hit hit = found(http);
    int limit =
        Parameters.of(http.queryString())
            .onlyKnown(Set.of("limit"))
            .number("limit", 10, 1, MOST_PRINTINGS);
    String id = http.pathParam("id");
    List<Hit> alike = hit.quote() == null ? List.of() : search.similar(id, limit);
    http.json(new SimilarAnswer(alike.stream().map(HitAnswer::of).toList()));
  }

  private void citation(Context http) throws IOException {
    Hit hit = found(http);
    Parameters given = Parameters.of(http.queryString()).onlyKnown(Set.of("format"));
    Citation.Format format = given.oneOf("format", Citation.Format.class);
    format = format == null ? Citation.Format.PLAIN : format;
    String address = address(http) + Link.toQuote(http.pathParam("id"));
    http.contentType(format.mediaType()).result(Citation.of(hit, address).in(format));
  }

  private Hit found(Context http) throws IOException {
    return search
        .quote(http.pathParam("id"))
        .orElseThrow(() -> new NotFoundResponse("there is no quote with this id"));
  }

  /// The server as the client addressed it.
  static String address(Context http) {
    return http.scheme() + "://" + http.host();
  }
}
