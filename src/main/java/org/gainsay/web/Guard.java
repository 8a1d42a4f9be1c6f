package org.gainsay.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.UnauthorizedResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Decides who may ask what, and tells browsers what a page of ours may do.
final class Guard {

  /// Everything comes from this server; pictures may also stand in the style sheet (Pico draws its
  /// arrows so). No inline script or style runs, whatever gets into a page.
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern PORT = Pattern.compile(":\\d+$");

  private final ServerSettings settings;
  private final Semaphore places;

  Guard(ServerSettings settings) {
    this.settings = settings;
    this.places = new Semaphore(settings.atOnce());
  }

  /// Lets no more requests in than are allowed at once.
  void whileThereIsPlace(Context http, Handler handler) throws Exception {
    if (!places.tryAcquire()) {
      throw new BusyException();
    }
    try {
      handler.handle(http);
    } finally {
      places.release();
    }
  }

  /// What every answer carries.
  void addHeaders(Context http) {
    http.header("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    http.header("X-Content-Type-Options", "nosniff");
    http.header("Referrer-Policy", "same-origin");
    http.header("Cross-Origin-Opener-Policy", "same-origin");
    http.header("Cross-Origin-Resource-Policy", "same-origin");
    http.header("X-Frame-Options", "DENY");
    http.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    // Pages change with every article that comes in: to be asked for again, at the cost of an ETag.
    http.header("Cache-Control", "no-cache");
  }

  /// Turns away who reached a local server under a foreign name: a web site whose name was made to
  /// point here (DNS rebinding) could read everything otherwise.
  void checkHost(Context http) {
    String host = http.host();
    if (settings.isLocal()
        && host != null
        && !LOCAL_NAMES.contains(PORT.matcher(host).replaceFirst(""))) {
      throw new ForbiddenResponse("this server answers only as localhost");
    }
  }

  /// Lets only those write who know the key, and no other web site on behalf of a reader of it.
  ///
  /// @param keyOfForm the key as a form sends it, if one did
  void checkMayWrite(Context http, @Nullable String keyOfForm) {
    if (!isOwnPage(http)) {
      throw new ForbiddenResponse("another web site may not write here");
    }
    if (settings.apiKey() == null) {
      return;
    }
    String given = keyOfForm == null ? keyOf(http) : keyOfForm;
    if (given == null || !equal(given, settings.apiKey())) {
      http.header("WWW-Authenticate", "Bearer realm=\"gainsay\"");
      throw new UnauthorizedResponse("writing needs the API key (Authorization: Bearer KEY)");
    }
  }

  /// Whether it was a page of ours that sent the request, or no page at all. Browsers tell, other
  /// programs do not.
  private static boolean isOwnPage(Context http) {
    String site = http.header("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = http.header("Origin");
    return origin == null || hostOf(origin).equals(http.host());
  }

  static boolean isWrite(Context http) {
    return !READS.contains(http.method().name());
  }

  private static @Nullable String keyOf(Context http) {
    String authorization = http.header("Authorization");
    if (authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
      return authorization.substring(7).strip();
    }
    return http.header("X-Api-Key");
  }

  /// Takes the same time wherever the two differ.
  private static boolean equal(String given, String key) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
  }

  private static String hostOf(String origin) {
    try {
      String authority = new URI(origin).getRawAuthority();
      return authority == null ? "" : authority;
    } catch (URISyntaxException _) {
      return "";
    }
  }

  /// More requests than can be worked on.
  static final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BusyException() {
      super("too many requests at once");
    }
  }
}
