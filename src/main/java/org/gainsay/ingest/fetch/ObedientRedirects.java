package org.gainsay.ingest.fetch;

import java.net.URI;
import org.apache.hc.client5.http.impl.DefaultRedirectStrategy;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.protocol.HttpContext;

/// Follows redirects as browsers do, but those of requests that obey robot rules only to where the
/// rules of the new site allow it.
final class ObedientRedirects extends DefaultRedirectStrategy {

  /// Set in the context of a request that obeys.
  private static final String OBEYS = "gainsay.robots";

  private final RobotRules robots;

  ObedientRedirects(RobotRules robots) {
    this.robots = robots;
  }

  /// Marks a request as one that obeys.
  static void obey(HttpContext context) {
    context.setAttribute(OBEYS, true);
  }

  @Override
  public URI getLocationURI(HttpRequest request, HttpResponse response, HttpContext context)
      throws HttpException {
    URI location = super.getLocationURI(request, response, context);
    if (context.getAttribute(OBEYS) != null && location.getHost() != null) {
      try {
        robots.check(location);
      } catch (FetchException e) {
        throw new ForbiddenException("redirected to %s: %s".formatted(location, e.getMessage()), e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ForbiddenException("stopped", e);
      }
    }
    return location;
  }

  /// The rules do not allow the new place.
  static final class ForbiddenException extends HttpException {

    private static final long serialVersionUID = 1;

    private ForbiddenException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
