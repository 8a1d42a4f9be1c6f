package org.gainsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.web.api.Json;
import org.gainsay.web.api.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What the API answers to those who read.
class SearchApiTest {

  private static Site site;

  @BeforeAll
  static void start() throws IOException {
    site = Site.over(Fixtures.all());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void aSearchAnswersWithWordsSpeakerAndStance() throws IOException {
    JsonNode answer = json("/api/v1/search?q=acted&stance=denial");
    assertEquals(1, answer.path("total").intValue());
    JsonNode hit = answer.path("hits").get(0);
    assertEquals("Ines Okafor", hit.path("speaker").stringValue());
    assertEquals("“We acted the day we were told,”", hit.at("/quote/text").stringValue());
    assertEquals("DENIAL", hit.at("/quote/stances/0/label").stringValue());
    assertEquals("Dockers' Union", hit.at("/quote/stances/0/target").stringValue());
  }

  /// Offsets are of the passage that stands beside them.
  @Test
  void theOffsetsOfAHitPointIntoItsPassage() throws IOException {
    JsonNode hit = json("/api/v1/search?q=acted").path("hits").get(0);
    String passage = hit.path("passage").stringValue();
    assertEquals("acted", words(passage, hit.path("highlights").get(0)));
    assertEquals("said", words(passage, hit.at("/quote/cue")));
    assertEquals("Ines Okafor", words(passage, hit.at("/quote/source")));
  }

  @Test
  void aChosenValueLeavesItsSiblingsCounted() throws IOException {
    JsonNode facets = json("/api/v1/search?stance=denial&facets=stance,outlet:1").path("facets");
    assertEquals(
        "{\"dimension\":\"STANCE\",\"values\":[{\"value\":\"STATEMENT\",\"count\":30},"
            + "{\"value\":\"ACCUSATION\",\"count\":4},{\"value\":\"ADMISSION\",\"count\":1},"
            + "{\"value\":\"DENIAL\",\"count\":1}],\"distinct\":4}",
        facets.get(0).toString());
    assertEquals(
        "[{\"value\":\"Easthaven Gazette\",\"count\":1}]", facets.get(1).path("values").toString());
  }

  @Test
  void theNumberOfValuesOfAFacetIsLeftOutOnWish() throws IOException {
    JsonNode facet = json("/api/v1/search?facets=stance&distinct=false").path("facets").get(0);
    assertEquals(List.of("dimension", "values"), List.copyOf(facet.propertyNames()));
  }

  @Test
  void pagesFollowEachOtherToTheLast() throws IOException {
    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = json("/api/v1/search?sort=oldest&size=7" + cursor);
      page.path("hits").forEach(hit -> seen.add(hit.at("/quote/id").stringValue()));
      cursor = page.has("cursor") ? "&cursor=" + encode(page.path("cursor").stringValue()) : "";
    } while (!cursor.isEmpty());
    assertEquals(36, seen.size());
    assertEquals(36, seen.stream().distinct().count());
  }

  @Test
  void aBrokenQueryIsMendedAndTheAnswerSaysSo() throws IOException {
    JsonNode answer = json("/api/v1/search?q=" + encode("\"acted the day"));
    assertEquals(1, answer.path("total").intValue());
    assertEquals(1, answer.at("/reading/repairs").size());
  }

  @ParameterizedTest
  @CsvSource({
    "size=-1, size",
    "size=1001, size",
    "size=many, size",
    "from=yesterday, from",
    "from=2026-02-30, from",
    "stance=lie, stance",
    "not-kind=loud, not-kind",
    "sort=best, sort",
    "unit=words, unit",
    "facets=colour, facets",
    "facets=speaker:0, facets",
    "cursor=garbage, cursor",
    "exact=maybe, exact",
    "from=2026-02&to=2026-01, date",
    "speakr=x, speakr",
    "histogram=week, histogram"
  })
  void aParameterThatMakesNoSenseIsRefusedByName(String query, String parameter)
      throws IOException {
    HttpResponse<String> answer = site.get("/api/v1/search?" + query);
    Problem problem = problem(answer);
    assertEquals(400, answer.statusCode());
    assertEquals(400, problem.status());
    assertEquals(parameter, problem.parameter());
  }

  @Test
  void aLimitIsRefusedByName() throws IOException {
    Problem problem = problem(site.get("/api/v1/search?q=" + "a".repeat(2_001)));
    assertEquals("q", problem.parameter());
    assertEquals("query length", problem.limit());
  }

  @Test
  void anIdMayHoldAnyCharacters() throws IOException {
    JsonNode article = json("/api/v1/articles/" + encode(Fixtures.STRANGE_ID));
    assertEquals(Fixtures.STRANGE_ID, article.at("/article/id").stringValue());
    assertEquals(3, article.path("quotes").size());
    String quoteId = article.at("/quotes/2/id").stringValue();
    assertEquals(quoteId, json("/api/v1/quotes/" + encode(quoteId)).at("/quote/id").stringValue());
    String page = json("/api/v1/search?q=acted").at("/hits/0/page").stringValue();
    assertEquals(200, site.get(page).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/articles/none",
        "/api/v1/quotes/none",
        "/api/v1/quotes/none/citation",
        "/api/v1/quotes/none/printings",
        "/api/v1/quotes/none/similar",
        "/api/v1/speakers/nobody",
        "/api/v1/dispute?accuser=a&accused=b",
        "/api/v1/nothing",
        "/nothing",
        "/assets/none.js"
      })
  void whatIsNotThereIsAProblem(String path) throws IOException {
    HttpResponse<String> answer = site.get(path);
    assertEquals(404, answer.statusCode());
    assertEquals(404, problem(answer).status());
  }

  @Test
  void aWrongMethodIsAProblem() throws IOException {
    HttpResponse<String> answer = site.send("PUT", "/api/v1/search", "x");
    assertEquals(405, answer.statusCode());
    assertEquals(405, problem(answer).status());
  }

  @Test
  void speakersAreSuggestedAndListed() throws IOException {
    assertEquals(
        "[{\"value\":\"Ines Okafor\",\"count\":2}]",
        json("/api/v1/suggestions?typed=oka").path("values").toString());
    JsonNode speakers = json("/api/v1/speakers?stance=accusation&limit=1");
    assertEquals(3, speakers.path("distinct").intValue());
    assertEquals("Paul Renn", speakers.at("/speakers/0/value").stringValue());
  }

  @Test
  void aSpeakerHasADossier() throws IOException {
    JsonNode dossier = json("/api/v1/speakers/" + encode("Ines Okafor"));
    assertEquals(2, dossier.path("quotes").intValue());
    assertEquals("2026-03-02", dossier.path("first").stringValue());
    assertEquals("Paul Renn", dossier.at("/accusers/0/value").stringValue());
    assertEquals(2, dossier.at("/timeLine/buckets").size());
  }

  @Test
  void aDisputeLeadsToItsQuotes() throws IOException {
    JsonNode dispute = json("/api/v1/disputes?speaker=" + encode("Dockers' Union"));
    assertEquals(1, dispute.path("disputes").size());
    assertEquals(1, dispute.at("/disputes/0/denials").intValue());
    JsonNode detail =
        json(
            "/api/v1/dispute?accuser=%s&accused=%s"
                .formatted(encode("Dockers' Union"), encode("Ines Okafor")));
    assertEquals(1, detail.path("accusations").size());
    assertEquals(1, detail.path("denials").size());
  }

  @Test
  void theWordsOfAQuoteLeadToItsPrintings() throws IOException {
    JsonNode printings =
        json("/api/v1/printings?text=" + encode("They knew and they let people work on it"));
    assertEquals(2, printings.path("printings").size());
    assertTrue(printings.at("/printings/0/exact").booleanValue());
    assertEquals("text", problem(site.get("/api/v1/printings")).parameter());
  }

  @Test
  void aHistogramSplitsDenialsFromAccusations() throws IOException {
    JsonNode buckets =
        json("/api/v1/histogram?histogram=year&speaker=" + encode("Ines Okafor"))
            .at("/histogram/buckets");
    assertEquals(
        "[{\"start\":\"2026-01-01\",\"count\":2,\"byStance\":{\"DENIAL\":1,\"ADMISSION\":1}}]",
        buckets.toString());
  }

  @Test
  void aQuoteCanBeCited() throws IOException {
    String id = json("/api/v1/search?q=late").at("/hits/0/quote/id").stringValue();
    String citation = "/api/v1/quotes/" + encode(id) + "/citation";
    String page = site.address() + "/quotes/" + id;
    assertEquals(
        "Ines Okafor: “the inspection had come too late”. Okafor: the inspection came too late."
            + " The Coastal Courier. 2026-05-20. https://news.example/2026-05-20. "
            + page
            + "\n",
        site.get(citation).body());
    assertTrue(site.get(citation + "?format=bibtex").body().startsWith("@article{courier-2-"));
    JsonNode item = Json.MAPPER.readTree(site.get(citation + "?format=csl-json").body()).get(0);
    assertEquals("[[2026,5,20]]", item.at("/issued/date-parts").toString());
    assertEquals("The Coastal Courier", item.path("container-title").stringValue());
  }

  @Test
  void theSameAnswerIsNotSentTwice() throws IOException {
    HttpResponse<String> first = site.get("/api/v1/search?q=acted");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> second = site.get("/api/v1/search?q=acted", "If-None-Match", tag);
    assertEquals(304, second.statusCode());
    assertEquals("", second.body());
  }

  @Test
  void answersAreCompressed() throws IOException {
    HttpResponse<String> answer = site.get("/api/v1/search", "Accept-Encoding", "gzip");
    assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
  }

  @Test
  void theServerTellsHowItIs() throws IOException {
    assertEquals(34, json("/health").path("articles").intValue());
    assertEquals(200, site.get("/ready").statusCode());
    String metrics = site.get("/metrics").body();
    assertTrue(metrics.contains("gainsay_index_quotes 36.0"), metrics);
    assertTrue(metrics.contains("http_server_requests_seconds_count{"), metrics);
  }

  private static JsonNode json(String path) throws IOException {
    HttpResponse<String> answer = site.get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return Json.MAPPER.readTree(answer.body());
  }

  static Problem problem(HttpResponse<String> answer) {
    assertEquals(
        Problem.MEDIA_TYPE,
        answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""),
        answer.body());
    Problem problem = Json.MAPPER.readValue(answer.body(), Problem.class);
    assertEquals(answer.statusCode(), problem.status());
    return problem;
  }

  private static String words(String passage, JsonNode span) {
    return passage.substring(span.path("start").intValue(), span.path("end").intValue());
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
