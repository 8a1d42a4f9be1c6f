package org.gainsay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.gainsay.ingest.fetch.FetchLimits;
import org.gainsay.ingest.fetch.WebFetcher;
import org.gainsay.model.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against a server on this machine.
class WebReaderTest {

  private static final FetchLimits LIMITS =
      new FetchLimits(
          20_000,
          Duration.ofSeconds(2),
          Duration.ofSeconds(2),
          Duration.ofSeconds(3),
          Duration.ZERO,
          true);

  private static final String LONG =
      "The mayor said on Tuesday that nobody had sold it. ".repeat(10);

  @TempDir Path folder;

  private final Map<String, String> pages = new HashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private int rulesStatus = 404;
  private HttpServer server;
  private String site;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
    site = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aPageIsAnArticleThatKnowsItsUrl() throws Exception {
    page("/a", "<html><title>A</title><article><h1>Head</h1><p>" + LONG + "</p></article></html>");
    Collected read = read(Visits.none(), site + "/moved");
    assertEquals(List.of(), read.rejected);
    Article article = read.articles.getFirst();
    assertEquals("Head", article.title());
    assertEquals(site + "/a", article.url());
  }

  @Test
  void aFeedGivesFullTextsAndElseThePagesThatItLinksTo() throws Exception {
    feed();
    Collected read = read(Visits.none(), site + "/feed");
    assertEquals(List.of(), read.rejected);
    assertEquals(
        List.of(
            "Full, " + site + "/full, The Gazette",
            "Linked, " + site + "/linked, The Gazette",
            "Gone, " + site + "/gone, The Gazette"),
        read.articles.stream()
            .map(article -> article.title() + ", " + article.url() + ", " + article.outlet())
            .toList());
    assertTrue(read.articles.get(1).text().contains(LONG.strip()), read.articles.get(1).text());
    assertEquals(
        List.of(
            "only a summary is in the feed",
            "the page it links to could not be read: the server answers 404 Not Found"),
        read.notices);
  }

  @Test
  void whatHasNotChangedIsNotFetchedAgain() throws Exception {
    feed();
    Visits visits = Visits.in(folder.resolve("visits.json"));
    assertEquals(3, read(visits, site + "/feed").articles.size());
    visits.confirm();
    asked.clear();
    Visits again = Visits.in(folder.resolve("visits.json"));
    Collected unchanged = read(again, site + "/feed");
    assertEquals(List.of("/feed 304"), asked);
    assertEquals(List.of(site + "/feed"), unchanged.unchanged);
    // One more entry: of the others only that which failed is tried again.
    pages.put(
        "/feed",
        pages
            .get("/feed")
            .replace("<channel>", "<channel><item><title>New</title><link>/new</link></item>"));
    page("/new", "<article><p>" + LONG + "</p></article>");
    asked.clear();
    Collected changed = read(again, site + "/feed");
    assertEquals(List.of("/feed 200", "/robots.txt 404", "/new 200", "/gone 404"), asked);
    assertEquals(2, changed.articles.size());
    assertEquals(List.of(site + "/feed, entry 2", site + "/feed, entry 3"), changed.unchanged);
  }

  @Test
  void whatWasNotStoredIsFetchedAgain() throws Exception {
    feed();
    Visits visits = Visits.none();
    read(visits, site + "/feed");
    visits.discard();
    assertEquals(3, read(visits, site + "/feed").articles.size());
    visits.rejected(Origin.of(site + "/linked"));
    visits.confirm();
    asked.clear();
    assertEquals(2, read(visits, site + "/feed").articles.size());
    assertEquals(List.of("/feed 200", "/robots.txt 404", "/linked 200", "/gone 404"), asked);
  }

  @Test
  void linkedPagesAreFetchedIfRobotsMayAndOthersGiveTheirSummaries() throws Exception {
    feed();
    page(
        "/robots.txt",
        "User-agent: *\nDisallow: /\n\nUser-agent: Gainsay\nDisallow: /gone\nDisallow: /a\n");
    pages.put(
        "/feed", pages.get("/feed").replace("</channel>", item("Moved", "/moved") + "</channel>"));
    Collected read = read(Visits.none(), site + "/feed");
    assertEquals(List.of("/feed 200", "/robots.txt 200", "/linked 200"), asked);
    assertEquals(4, read.articles.size());
    assertEquals(
        List.of(
            "only a summary is in the feed",
            "the page it links to could not be read: the robots.txt of 127.0.0.1 does not allow it",
            "only a summary is in the feed",
            "the page it links to could not be read: redirected to SITE/a:"
                + " the robots.txt of 127.0.0.1 does not allow it"),
        read.notices.stream().map(notice -> notice.replace(site, "SITE")).toList());
    // Whoever names a page means it.
    asked.clear();
    page("/a", "<article><p>" + LONG + "</p></article>");
    assertEquals(1, read(Visits.none(), site + "/a").articles.size());
    assertEquals(List.of("/a 200"), asked);
  }

  @Test
  void aSiteWhoseRobotRulesCannotBeHadIsLeftInPeace() throws Exception {
    feed();
    rulesStatus = 503;
    Collected read = read(Visits.none(), site + "/feed");
    assertEquals(List.of("/feed 200", "/robots.txt 503"), asked);
    assertTrue(
        read.notices.getLast().endsWith("can't be had, so nothing there is fetched for now"),
        read.notices.toString());
  }

  @Test
  void pagesOfASiteComeAsSlowlyAsItWants() throws Exception {
    feed();
    page("/robots.txt", "User-agent: *\nCrawl-delay: 0.3\n");
    long begun = System.nanoTime();
    read(Visits.none(), site + "/feed");
    assertEquals(List.of("/feed 200", "/robots.txt 200", "/linked 200", "/gone 404"), asked);
    long millis = (System.nanoTime() - begun) / 1_000_000;
    assertTrue(millis >= 600, millis + " ms for two pages after the feed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SITE/none                  | the server answers 404 Not Found
          SITE/circle                | redirected in circles
          SITE/on/0                  | redirected more than 5 times
          SITE/large                 | larger than the limit of 20,000 bytes
          SITE/bomb                  | larger than the limit of 20,000 bytes
          SITE/drip                  | took longer than the limit of 3 s
          SITE/silent                | the server is silent
          SITE/to-file               | not fetched: Redirect URI does not specify a valid host
          SITE/empty                 | empty
          http://127.0.0.1:1/        | nothing answers there
          file:///etc/passwd         | only http and https URLs with a host are read
          ftp://example.org/a        | only http and https URLs with a host are read
          http://user@example.org/   | a URL with a user name is not read
          http://exa mple.org/       | not a URL: Illegal character in authority
          http://no.such.invalid/    | no such host: no.such.invalid
          """)
  void whatCannotBeHadIsSaidInOneLine(String url, String reason) throws Exception {
    Collected read = read(Visits.none(), url.replace("SITE", site));
    assertEquals(1, read.rejected.size(), read.rejected.toString());
    assertTrue(read.rejected.getFirst().contains(": " + reason), read.rejected.getFirst());
  }

  @Test
  void addressesOfThisMachineAreNotAskedUnlessAllowed() throws Exception {
    page("/a", "<article><p>" + LONG + "</p></article>");
    FetchLimits open =
        new FetchLimits(
            20_000, LIMITS.connect(), LIMITS.answer(), LIMITS.whole(), Duration.ZERO, false);
    Collected read = Collected.from(folder, Limits.DEFAULT, Map.of());
    try (WebFetcher fetcher = new WebFetcher(open)) {
      new WebReader(Limits.DEFAULT, Map.of(), fetcher, Visits.none()).read(site + "/a", read);
    }
    assertEquals(List.of(), asked);
    assertEquals(
        List.of(
            site
                + "/a: 127.0.0.1 has no public address;"
                + " --allow-private-addresses reaches others too"),
        read.rejected);
  }

  private void feed() {
    page(
        "/feed",
        "<rss><channel><title>The Gazette</title>"
            + "<item><title>Full</title><link>/full</link><description>"
            + LONG
            + "</description></item>"
            + "<item><title>Linked</title><link>/linked</link><description>Short.</description></item>"
            + "<item><title>Gone</title><link>/gone</link><description>Lost.</description></item>"
            + "</channel></rss>");
    page("/linked", "<html><body><article><p>" + LONG + "</p></article></body></html>");
  }

  private static String item(String title, String link) {
    return "<item><title>%s</title><link>%s</link><description>Short.</description></item>"
        .formatted(title, link);
  }

  private void page(String path, String content) {
    pages.put(path, content);
  }

  private Collected read(Visits visits, String url) throws Exception {
    Collected read = Collected.from(folder, Limits.DEFAULT, Map.of());
    try (WebFetcher fetcher = new WebFetcher(LIMITS)) {
      new WebReader(Limits.DEFAULT, Map.of(), fetcher, visits).read(url, read);
    }
    return read;
  }

  private void answer(HttpExchange http) throws IOException {
    String path = http.getRequestURI().getPath();
    try (http) {
      switch (path) {
        case "/moved" -> redirect(http, "/a");
        case "/circle" -> redirect(http, "/circle");
        case "/to-file" -> redirect(http, "file:///etc/passwd");
        case "/large" -> send(http, 200, "x".repeat(30_000).getBytes(StandardCharsets.US_ASCII));
        case "/empty" -> send(http, 200, new byte[0]);
        case "/bomb" -> {
          http.getResponseHeaders().set("Content-Encoding", "gzip");
          send(http, 200, Bytes.gzip(new byte[1_000_000]));
        }
        case "/drip" -> drip(http);
        case "/silent" -> pause(10_000);
        default -> {
          if (path.startsWith("/on/")) {
            redirect(http, "/on/" + (Integer.parseInt(path.substring(4)) + 1));
          } else {
            page(http, path);
          }
        }
      }
    }
  }

  private void page(HttpExchange http, String path) throws IOException {
    String content = pages.get(path);
    String etag = "\"" + (content == null ? "" : content.hashCode()) + "\"";
    boolean isKnown = etag.equals(http.getRequestHeaders().getFirst("If-None-Match"));
    int missing = path.equals("/robots.txt") ? rulesStatus : 404;
    int status = content == null ? missing : isKnown ? 304 : 200;
    asked.add(path + " " + status);
    http.getResponseHeaders().set("Etag", etag);
    if (status == 200) {
      String type =
          content.startsWith("<rss")
              ? "application/rss+xml"
              : path.endsWith(".txt") ? "text/plain" : "text/html; charset=utf-8";
      http.getResponseHeaders().set("Content-Type", type);
      send(http, 200, content.getBytes(StandardCharsets.UTF_8));
    } else {
      http.sendResponseHeaders(status, -1);
    }
  }

  private static void redirect(HttpExchange http, String to) throws IOException {
    http.getResponseHeaders().set("Location", to);
    http.sendResponseHeaders(302, -1);
  }

  private static void drip(HttpExchange http) throws IOException {
    http.sendResponseHeaders(200, 0);
    for (int i = 0; i < 100; i++) {
      http.getResponseBody().write('x');
      http.getResponseBody().flush();
      pause(100);
    }
  }

  private static void send(HttpExchange http, int status, byte[] body) throws IOException {
    http.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    http.getResponseBody().write(body);
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
