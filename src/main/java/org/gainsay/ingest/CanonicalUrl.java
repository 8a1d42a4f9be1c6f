package org.gainsay.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One spelling for the URLs of one article: lower-case scheme and host, http as https, no default
/// port, no fragment, no tracking parameters, the rest of the parameters in order, no slash at the
/// end.
final class CanonicalUrl {

  private CanonicalUrl() {}

  /// The canonical spelling, or the text itself where it is no http URL.
  static String of(String url) {
    URI uri;
    try {
      uri = new URI(url.strip());
    } catch (URISyntaxException _) {
      return url.strip();
    }
    String scheme = uri.getScheme();
    String host = uri.getHost();
    if (scheme == null || host == null || !scheme.toLowerCase(Locale.ROOT).startsWith("http")) {
      return url.strip();
    }
    int port = uri.getPort();
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    while (path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    String query = parameters(uri.getRawQuery());
    return "https://"
        + host.toLowerCase(Locale.ROOT)
        + (port < 0 || port == 80 || port == 443 ? "" : ":" + port)
        + path
        + (query.isEmpty() ? "" : "?" + query);
  }

  private static String parameters(@Nullable String query) {
    if (query == null) {
      return "";
    }
    return Arrays.stream(query.split("&"))
        .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
        .sorted()
        .collect(Collectors.joining("&"));
  }

  private static boolean isTracking(String parameter) {
    String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
    return name.startsWith("utm_")
        || name.equals("fbclid")
        || name.equals("gclid")
        || name.equals("cmp")
        || name.equals("at_medium")
        || name.equals("at_campaign")
        || name.equals("mc_cid")
        || name.equals("mc_eid");
  }
}
