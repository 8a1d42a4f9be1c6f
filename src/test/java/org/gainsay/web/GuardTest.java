package org.gainsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.gainsay.alert.SavedSearches;
import org.gainsay.search.Health;
import org.gainsay.search.IndexUnavailableException;
import org.gainsay.search.QuoteSearch;
import org.gainsay.search.lucene.LuceneNewsIndex;
import org.gainsay.web.request.SearchParameters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What keeps the server whole whatever is sent to it.
class GuardTest {

  private static Site site;

  @BeforeAll
  static void start() throws IOException {
    site = Site.over(Fixtures.all());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/v1/search", "/nothing", "/api/v1/search?size=x", "/add"})
  void everyAnswerTellsBrowsersWhatIsAllowed(String path) throws IOException {
    HttpResponse<String> answer = site.get(path);
    String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.contains("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
    assertEquals("same-origin", answer.headers().firstValue("Referrer-Policy").orElse(""));
  }

  /// A name that somebody else's server lends to this machine must not open the door.
  @Test
  void aLocalServerAnswersOnlyUnderLocalNames() throws IOException {
    assertTrue(
        raw("GET /api/v1/search HTTP/1.1\r\nHost: evil.example\r\n").startsWith("HTTP/1.1 403"));
    assertTrue(
        raw("GET /api/v1/search HTTP/1.1\r\nHost: localhost\r\n").startsWith("HTTP/1.1 200"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /../../etc/passwd HTTP/1.1",
        "GET /assets/..%2f..%2fetc HTTP/1.1",
        "GET /quotes/%00 HTTP/1.1",
        "GET /quotes/%ZZ HTTP/1.1",
        "GET /?q=%ZZ&%=%E0%A4 HTTP/1.1",
        "GET /api/v1/articles/%C0%AF HTTP/1.1",
        "GET /articles/%ED%A0%80 HTTP/1.1",
        "GET /articles/a;b=c HTTP/1.1",
        "GET // HTTP/1.1",
        "BREW / HTTP/1.1",
        "GET /articles/%2e%2e/%2e HTTP/1.1",
        "GET /?=&&=&q HTTP/1.1"
      })
  void aRequestOutOfTheOrdinaryIsTheSendersFault(String line) throws IOException {
    String answer = raw(line + "\r\nHost: localhost\r\n");
    assertFalse(answer.startsWith("HTTP/1.1 5"), answer);
    assertFalse(answer.contains("\tat "), answer);
  }

  @Test
  void aHeaderWithoutEndIsRefused() throws IOException {
    String answer = raw("GET /?q=" + "a".repeat(1 << 20) + " HTTP/1.1\r\nHost: localhost\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 414") || answer.startsWith("HTTP/1.1 431"), answer);
  }

  @Test
  void noQueryOrParameterIsEverAServersError() throws IOException {
    throwGarbage(300);
  }

  @Test
  @Tag("long")
  void noQueryOrParameterIsEverAServersErrorAtLength() throws IOException {
    throwGarbage(100_000);
  }

  private static void throwGarbage(int times) throws IOException {
    List<String> names = List.copyOf(SearchParameters.names());
    List<String> paths = List.of("/api/v1/search", "/", "/api/v1/histogram", "/disputes", "/find");
    Random random = new Random(7);
    for (int i = 0; i < times; i++) {
      String path = paths.get(random.nextInt(paths.size()));
      String name = random.nextBoolean() ? "q" : names.get(random.nextInt(names.size()));
      name = path.equals("/find") ? "text" : name;
      String url = path + "?" + name + "=" + SearchApiTest.encode(garbage(random));
      int status = site.get(url, "Accept", "text/html").statusCode();
      assertTrue(status == 200 || status == 400, status + " " + url);
    }
  }

  private static String garbage(Random random) {
    String[] bits = {
      "*a*b*c*",
      "(",
      ")",
      "\"",
      "~",
      "~9",
      ":",
      "speaker:",
      "date:",
      "..",
      "OR",
      "AND",
      "-",
      "NOT",
      " ",
      "\\",
      "[",
      "]",
      "{",
      "}",
      "^",
      "/",
      "?",
      "é",
      "中",
      "\u0000",
      "\u202e",
      "\ud800",
      "\udfff",
      "denied",
      "stance:denial",
      "2026-01",
      "99999999999",
      "%",
      "+",
      "<script>",
      "'",
      "a".repeat(300)
    };
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(12);
    for (int i = 0; i < length; i++) {
      text.append(bits[random.nextInt(bits.length)]);
    }
    return random.nextInt(50) == 0 ? "(".repeat(1_500) : text.toString();
  }

  @Test
  void moreThanFitsIsToldToComeBack() throws IOException {
    ServerSettings none = new ServerSettings("127.0.0.1", 0, null, 1_000, 0);
    try (Site full = Site.over(List.of(), none)) {
      HttpResponse<String> answer = full.get("/api/v1/search");
      assertEquals(503, answer.statusCode());
      assertEquals("5", answer.headers().firstValue("Retry-After").orElse(""));
    }
  }

  /// While the server stops, a request may come after the index is closed.
  @Test
  void anIndexThatIsClosedIsNotTheReadersFault() throws IOException {
    try (Site closing = Site.over(Fixtures.statements(1))) {
      closing.index().close();
      for (String path : List.of("/api/v1/search", "/api/v1/speakers/x", "/api/v1/disputes")) {
        HttpResponse<String> answer = closing.get(path);
        assertEquals(503, answer.statusCode(), answer.body());
        assertEquals("5", answer.headers().firstValue("Retry-After").orElse(""));
      }
      assertEquals(503, closing.get("/", "Accept", "text/html").statusCode());
    }
  }

  /// As a cluster that cannot be reached; the embedded store has no such state.
  @Test
  void aStoreThatDoesNotAnswerIsNotTheReadersFault() throws IOException {
    Path folder = Files.createTempDirectory("gainsay-site");
    QuoteSearch unreachable =
        (QuoteSearch)
            Proxy.newProxyInstance(
                GuardTest.class.getClassLoader(),
                new Class<?>[] {QuoteSearch.class},
                (_, method, _) -> {
                  if (method.getName().equals("waitsForOthers")) {
                    return true;
                  }
                  throw new IndexUnavailableException("no route to host", new IOException());
                });
    SearchServer server =
        new SearchServer(
            unreachable, () -> Health.down("gone"), null, null, ServerSettings.local(0));
    try (Site down =
        new Site(
            server.start(),
            LuceneNewsIndex.inMemory(),
            HttpClient.newHttpClient(),
            SavedSearches.open(folder),
            folder)) {
      HttpResponse<String> answer = down.get("/api/v1/search");
      assertEquals(503, answer.statusCode());
      assertEquals("5", answer.headers().firstValue("Retry-After").orElse(""));
      assertFalse(answer.body().contains("route"), answer.body());
      assertEquals(503, down.get("/ready").statusCode());
      assertEquals(404, down.get("/add").statusCode());
    }
  }

  /// Sends a request as it stands, which no client library would.
  private static String raw(String head) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", site.server().port())) {
      socket.setSoTimeout(10_000);
      socket
          .getOutputStream()
          .write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
