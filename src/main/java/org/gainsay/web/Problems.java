package org.gainsay.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import org.gainsay.search.IndexUnavailableException;
import org.gainsay.search.InvalidRequestException;
import org.gainsay.search.LimitExceededException;
import org.gainsay.web.api.Json;
import org.gainsay.web.api.Problem;
import org.gainsay.web.page.ErrorPage;

/// Turns whatever goes wrong into an answer: problem details (RFC 9457) for programs, a page for
/// people. What is the server's fault is logged and not told.
final class Problems {

  private static final System.Logger LOG = System.getLogger(Problems.class.getName());

  /// Seconds after which it is worth asking again.
  private static final String LATER = "5";

  private final ErrorPage page;

  Problems(ErrorPage page) {
    this.page = page;
  }

  void register(RoutesConfig routes) {
    routes.exception(Exception.class, this::answer);
    // Javalin would answer these itself, in a form of its own.
    routes.exception(HttpResponseException.class, this::answer);
  }

  private void answer(Exception thrown, Context http) {
    Exception e = thrown;
    if (thrown instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
      e = wrapped.getCause();
    }
    if (http.res().isCommitted()) {
      // Whoever asked has gone, or half of a stream is out already: nothing more can be said.
      LOG.log(Level.DEBUG, "answer broken off: {0}", e.toString());
      return;
    }
    answer(http, of(e, http));
  }

  private Problem of(Exception e, Context http) {
    return switch (e) {
      case LimitExceededException limit ->
          new Problem(
              "about:blank",
              "Limit exceeded",
              400,
              "%s: %s".formatted(limit.parameter(), limit.getMessage()),
              limit.parameter(),
              limit.limit());
      case InvalidRequestException invalid ->
          new Problem(
              "about:blank",
              "Invalid request",
              400,
              String.valueOf(invalid.getMessage()),
              invalid.parameter(),
              null);
      case HttpResponseException response ->
          Problem.of(
              response.getStatus(),
              io.javalin.http.HttpStatus.forStatus(response.getStatus()).getMessage(),
              String.valueOf(response.getMessage()));
      case Guard.BusyException busy -> later(http, String.valueOf(busy.getMessage()));
      case IndexUnavailableException _ -> later(http, "the index does not answer at the moment");
      case EOFException _ -> Problem.of(400, "Bad Request", "the request broke off");
      case IOException _ -> unexpected(e, http);
      default -> unexpected(e, http);
    };
  }

  private static Problem later(Context http, String detail) {
    http.header("Retry-After", LATER);
    return Problem.of(503, "Service Unavailable", detail);
  }

  private static Problem unexpected(Exception e, Context http) {
    LOG.log(Level.ERROR, "%s %s failed".formatted(http.method(), http.path()), e);
    return Problem.of(
        500, "Internal Server Error", "something went wrong here; the server's log has the reason");
  }

  private void answer(Context http, Problem problem) {
    http.status(problem.status());
    http.res().setHeader("Content-Disposition", null);
    if (wantsPage(http)) {
      page.render(http, problem);
    } else {
      http.contentType(Problem.MEDIA_TYPE).result(Json.MAPPER.writeValueAsBytes(problem));
    }
  }

  private static boolean wantsPage(Context http) {
    String accept = http.header("Accept");
    return !http.path().startsWith("/api/") && accept != null && accept.contains("text/html");
  }
}
