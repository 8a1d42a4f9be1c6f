package org.gainsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.gainsay.web.api.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Who may write, what is taken in, and what becomes of it.
class WritingTest {

  private static final String ARTICLE =
      "{\"id\":\"new/1\",\"title\":\"Snow\",\"outlet\":\"Herald\",\"date\":\"2026-01-09\","
          + "\"text\":\"Snow fell on the hills all night, and the roads were closed.\"}";

  private Site site;

  @BeforeEach
  void start() throws IOException {
    site = Site.over(List.of(Fixtures.pier()));
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void anArticleIsFoundAsSoonAsItIsTaken() throws IOException {
    JsonNode taken = post("application/json", ARTICLE, 200);
    assertEquals(1, taken.path("added").intValue());
    assertEquals("ADDED", taken.at("/articles/0/status").stringValue());
    String id = taken.at("/articles/0/id").stringValue();
    HttpResponse<String> answer = site.get("/api/v1/articles/" + SearchApiTest.encode(id));
    assertEquals("Snow", Json.MAPPER.readTree(answer.body()).at("/article/title").stringValue());
    assertEquals(
        1,
        Json.MAPPER
            .readTree(site.get("/api/v1/search?unit=articles&q=snow").body())
            .path("total")
            .intValue());
  }

  @Test
  void theSameArticleAgainIsKnown() throws IOException {
    post("application/json", ARTICLE, 200);
    assertEquals(1, post("application/json", ARTICLE, 200).path("unchanged").intValue());
  }

  @Test
  void aLineThatIsNoArticleDoesNotStopTheOthers() throws IOException {
    JsonNode taken = post("application/x-ndjson", ARTICLE + "\nnot json\n", 200);
    assertEquals(1, taken.path("added").intValue());
    assertEquals(1, taken.path("rejected").intValue());
    assertTrue(taken.at("/articles/1/origin").stringValue().contains("line 2"), taken.toString());
  }

  @Test
  void aDeletedArticleIsGone() throws IOException {
    String path = "/api/v1/articles/" + SearchApiTest.encode(Fixtures.STRANGE_ID);
    assertEquals(204, site.send("DELETE", path, null).statusCode());
    assertEquals(404, site.get(path).statusCode());
    assertEquals(404, site.send("DELETE", path, null).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, '{\"id\":', 422",
    "application/json, '{}', 422",
    "application/json, '', 422",
    "application/x-ndjson, 'nonsense', 422",
    "application/pdf, '%PDF', 415",
  })
  void whatIsNoArticleIsTheSendersFault(String type, String body, int status) throws IOException {
    assertEquals(
        status, site.send("POST", "/api/v1/articles", body, "Content-Type", type).statusCode());
  }

  @Test
  void aBodyBeyondTheLimitIsRefused() throws IOException {
    ServerSettings small = new ServerSettings("127.0.0.1", 0, null, 1_000, 8);
    try (Site tight = Site.over(List.of(), small)) {
      HttpResponse<String> answer =
          tight.send("POST", "/api/v1/articles", "x".repeat(1_001), "Content-Type", "text/plain");
      assertEquals(413, answer.statusCode());
      assertEquals(413, SearchApiTest.problem(answer).status());
    }
  }

  @Test
  void whereThereIsAKeyItIsNeededToWriteAndNotToRead() throws IOException {
    ServerSettings locked = new ServerSettings("127.0.0.1", 0, "open sesame");
    try (Site guarded = Site.over(List.of(Fixtures.pier()), locked)) {
      assertEquals(200, guarded.get("/api/v1/search").statusCode());
      assertEquals(401, write(guarded).statusCode());
      assertEquals(401, write(guarded, "Authorization", "Bearer open").statusCode());
      assertEquals(200, write(guarded, "Authorization", "Bearer open sesame").statusCode());
      assertEquals(401, guarded.send("DELETE", "/api/v1/articles/courier-1", null).statusCode());
    }
  }

  @Test
  void nobodyListensToOthersWithoutAKey() {
    assertThrows(IllegalArgumentException.class, () -> new ServerSettings("0.0.0.0", 7070, null));
    assertThrows(IllegalArgumentException.class, () -> new ServerSettings("0.0.0.0", 7070, " "));
    assertEquals("k", new ServerSettings("0.0.0.0", 7070, "k").apiKey());
  }

  /// A page of somebody else in the reader's browser.
  @Test
  void anotherSiteMayNotWrite() throws IOException {
    assertEquals(403, write(site, "Origin", "https://evil.example").statusCode());
    assertEquals(403, write(site, "Sec-Fetch-Site", "cross-site").statusCode());
    assertEquals(200, write(site, "Origin", site.address()).statusCode());
  }

  private static HttpResponse<String> write(Site site, String... headers) throws IOException {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 0, headers.length);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = "application/json";
    return site.send("POST", "/api/v1/articles", ARTICLE, all);
  }

  private JsonNode post(String type, String body, int status) throws IOException {
    HttpResponse<String> answer = site.send("POST", "/api/v1/articles", body, "Content-Type", type);
    assertEquals(status, answer.statusCode(), answer.body());
    return Json.MAPPER.readTree(answer.body());
  }
}
