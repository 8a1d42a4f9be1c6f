package org.gainsay.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.CircularRedirectException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.client5.http.RedirectException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/// Fetches documents. Each redirect is held to the same rules as the first URL. For one thread.
public final class WebFetcher implements AutoCloseable {

  private static final int MOST_REDIRECTS = 5;
  static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private static final int UNAVAILABLE = 503;

  private final FetchLimits limits;
  private final CloseableHttpClient client;
  private final RobotRules robots = new RobotRules(this::rules);

  /// When a host was asked last.
  private final Map<String, Long> asked = new HashMap<>();

  public WebFetcher(FetchLimits limits) {
    this.limits = limits;
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(Timeout.of(limits.connect()))
                    .setSocketTimeout(Timeout.of(limits.answer()))
                    .build());
    if (!limits.privateAddresses()) {
      connections.setDnsResolver(new PublicAddresses());
    }
    client =
        HttpClients.custom()
            .setConnectionManager(connections.build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setResponseTimeout(Timeout.of(limits.answer()))
                    .setMaxRedirects(MOST_REDIRECTS)
                    .build())
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .setRedirectStrategy(new ObedientRedirects(robots))
            .setUserAgent("Gainsay (search engine for quotes in the news)")
            .build();
  }

  /// The URL that a text is.
  ///
  /// @throws FetchException if it is none that is fetched
  public static URI url(String text) throws FetchException {
    URI url;
    try {
      url = new URI(text.strip());
    } catch (URISyntaxException e) {
      throw new FetchException("not a URL: " + e.getReason(), e);
    }
    boolean isWeb =
        "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
    if (!isWeb || url.getHost() == null) {
      throw new FetchException("only http and https URLs with a host are read");
    }
    if (url.getRawUserInfo() != null) {
      throw new FetchException("a URL with a user name is not read");
    }
    return url;
  }

  /// Fetches a document that somebody named, unless it is as it was when the server said this of
  /// it. Robot rules are for what programs find by themselves: see [#fetchLinked].
  ///
  /// @throws FetchException if it can't be had
  public Fetched fetch(URI url, Validators since) throws IOException, InterruptedException {
    return fetch(url, since, HttpClientContext.create(), limits.pause());
  }

  /// Fetches a document that another one links to, if the robot rules of its site allow it, and as
  /// slowly as they want. That holds for where it redirects to, too.
  ///
  /// @throws FetchException if it can't be had, or may not
  public Fetched fetchLinked(URI url) throws IOException, InterruptedException {
    URI checked = url(url.toString());
    robots.check(checked);
    Duration delay = robots.delay(checked);
    HttpClientContext context = HttpClientContext.create();
    ObedientRedirects.obey(context);
    return fetch(
        checked,
        Validators.NONE,
        context,
        delay.compareTo(limits.pause()) > 0 ? delay : limits.pause());
  }

  private Fetched fetch(URI url, Validators since, HttpClientContext context, Duration pause)
      throws IOException, InterruptedException {
    URI checked = url(url.toString());
    pause(checked.getHost(), pause);
    HttpGet request = new HttpGet(checked);
    request.setHeader(
        "Accept",
        "text/html, application/xhtml+xml, application/rss+xml,"
            + " application/atom+xml, application/xml;q=0.9, */*;q=0.5");
    if (since.etag() != null) {
      request.setHeader("If-None-Match", since.etag());
    }
    if (since.lastModified() != null) {
      request.setHeader("If-Modified-Since", since.lastModified());
    }
    return execute(request, context, response -> fetched(checked, context, response));
  }

  private <T> T execute(
      HttpGet request, HttpClientContext context, HttpClientResponseHandler<T> handler)
      throws FetchException {
    AtomicBoolean isOver = new AtomicBoolean();
    CompletableFuture.delayedExecutor(limits.whole().toMillis(), TimeUnit.MILLISECONDS)
        .execute(() -> {
          isOver.set(true);
          request.cancel();
        });
    try {
      return client.execute(request, context, handler);
    } catch (FetchException e) {
      throw e;
    } catch (IOException e) {
      throw new FetchException(isOver.get() ? tooSlow() : reason(e), e);
    }
  }

  private RobotRules.Answer rules(URI url) {
    try {
      return execute(new HttpGet(url), HttpClientContext.create(), WebFetcher::answer);
    } catch (FetchException _) {
      return new RobotRules.Answer(UNAVAILABLE, "", new byte[0]);
    }
  }

  private static RobotRules.Answer answer(ClassicHttpResponse response) throws IOException {
    HttpEntity entity = response.getEntity();
    if (response.getCode() != OK || entity == null) {
      return new RobotRules.Answer(response.getCode(), "", new byte[0]);
    }
    try (InputStream content = entity.getContent()) {
      String type = entity.getContentType() == null ? "text/plain" : entity.getContentType();
      return new RobotRules.Answer(OK, type, content.readNBytes(RobotRules.LARGEST));
    }
  }

  private Fetched fetched(URI asked, HttpClientContext context, ClassicHttpResponse response)
      throws IOException {
    List<URI> redirects = context.getRedirectLocations().getAll();
    URI url = redirects.isEmpty() ? asked : redirects.getLast();
    Validators validators =
        new Validators(header(response, "ETag"), header(response, "Last-Modified"));
    if (response.getCode() == NOT_MODIFIED) {
      return new Fetched(url, null, null, validators);
    }
    if (response.getCode() != OK) {
      throw new FetchException(
          "the server answers %d %s"
              .formatted(response.getCode(), String.valueOf(response.getReasonPhrase()))
              .strip());
    }
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return new Fetched(url, null, new byte[0], validators);
    }
    try (InputStream content = entity.getContent()) {
      byte[] body = content.readNBytes(limits.bytes());
      if (body.length == limits.bytes() && content.read() >= 0) {
        throw new FetchException("larger than the limit of %,d bytes".formatted(limits.bytes()));
      }
      return new Fetched(url, entity.getContentType(), body, validators);
    }
  }

  private void pause(String host, Duration pause) throws InterruptedException {
    long now = System.nanoTime();
    Long last = asked.get(host);
    if (last != null && now - last < pause.toNanos()) {
      TimeUnit.NANOSECONDS.sleep(pause.toNanos() - (now - last));
    }
    asked.put(host, System.nanoTime());
  }

  private static @Nullable String header(ClassicHttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }

  private String tooSlow() {
    return "took longer than the limit of %d s".formatted(limits.whole().toSeconds());
  }

  private static String reason(IOException e) {
    Throwable cause =
        e instanceof ClientProtocolException && e.getCause() != null ? e.getCause() : e;
    return switch (cause) {
      case PublicAddresses.PrivateAddressException p -> String.valueOf(p.getMessage());
      case ObedientRedirects.ForbiddenException f -> String.valueOf(f.getMessage());
      case UnknownHostException u -> "no such host: " + u.getMessage();
      case CircularRedirectException _ -> "redirected in circles";
      case RedirectException _ -> "redirected more than %d times".formatted(MOST_REDIRECTS);
      case HttpHostConnectException _ -> "nothing answers there";
      case SocketTimeoutException _ -> "the server is silent";
      default -> "not fetched: " + (cause.getMessage() == null ? cause : cause.getMessage());
    };
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
