package org.gainsay.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.gainsay.alert.Alerts;
import org.gainsay.web.api.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Searches that are saved, and asked about what arrives later.
class SavedSearchTest {

  private static final String PATH = "/api/v1/saved-searches";
  private static final String DENIALS =
      "{\"name\":\"Okafor denies\",\"search\":\"q=acted&stance=denial\"}";

  private Site site;

  @BeforeEach
  void start() throws IOException {
    site = Site.over(Fixtures.statements(3));
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void aSearchIsSavedListedAndDeleted() throws IOException {
    HttpResponse<String> answer = save(DENIALS);
    assertEquals(201, answer.statusCode(), answer.body());
    JsonNode saved = Json.MAPPER.readTree(answer.body());
    String id = saved.path("id").stringValue();
    assertEquals(PATH + "/" + id, answer.headers().firstValue("Location").orElseThrow());
    assertEquals("q=acted&stance=DENIAL&sort=newest", saved.path("search").stringValue());
    JsonNode list = json(PATH).path("savedSearches");
    assertEquals(1, list.size());
    assertEquals(saved, list.get(0));

    assertEquals(204, site.send("DELETE", PATH + "/" + id, null).statusCode());
    assertEquals(404, site.send("DELETE", PATH + "/" + id, null).statusCode());
    assertEquals(404, site.get(PATH + "/" + id).statusCode());
    assertEquals(404, site.get(PATH + "/" + id + "/feed").statusCode());
    assertEquals(0, json(PATH).path("savedSearches").size());
  }

  @Test
  void itFindsWhatArrivesAndNotWhatWasThere() throws IOException {
    arrive(Fixtures.reprint());
    String denials = id(save(DENIALS));
    String knew = id(save("{\"name\":\"They knew\",\"search\":\"?q=knew\"}"));
    arrive(Fixtures.pier());
    JsonNode found = json(PATH + "/" + denials);
    assertEquals(1, found.path("hits").size());
    assertEquals("Ines Okafor", found.at("/hits/0/hit/speaker").stringValue());
    assertEquals(1, found.at("/savedSearch/matches").intValue());
    // The reprint was there before; the same words in the new article are new.
    assertEquals(1, json(PATH + "/" + knew).path("hits").size());
    // The same article again brings nothing new.
    arrive(Fixtures.pier());
    assertEquals(1, json(PATH + "/" + denials).path("hits").size());
  }

  @Test
  void theFeedIsAtomThatAFeedReaderReads() throws Exception {
    String id = id(save(DENIALS));
    arrive(Fixtures.pier());
    HttpResponse<String> answer = site.get(PATH + "/" + id + "/feed");
    assertEquals(
        "application/atom+xml; charset=utf-8",
        answer.headers().firstValue("Content-Type").orElseThrow().toLowerCase());
    SyndFeed feed = new SyndFeedInput().build(new StringReader(answer.body()));
    assertEquals("atom_1.0", feed.getFeedType());
    assertEquals("Gainsay: Okafor denies", feed.getTitle());
    assertEquals(1, feed.getEntries().size());
    var entry = feed.getEntries().getFirst();
    assertEquals("Ines Okafor, denial: “We acted the day we were told,”", entry.getTitle());
    assertEquals("Ines Okafor", entry.getAuthor());
    assertTrue(entry.getLink().startsWith(site.address() + "/quotes/"), entry.getLink());
    assertTrue(entry.getContents().getFirst().getValue().contains("Easthaven Gazette, 2026-03-02"));
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    assertEquals(304, site.get(PATH + "/" + id + "/feed", "If-None-Match", tag).statusCode());
  }

  @Test
  void whatAnArticleSaysIsTextInTheFeed() throws Exception {
    String id = id(save("{\"name\":\"All \\u0001 <b>\",\"search\":\"\"}"));
    arrive(Fixtures.hostile());
    String xml = site.get(PATH + "/" + id + "/feed").body();
    assertFalse(xml.contains("<script"), xml);
    SyndFeed feed = new SyndFeedInput().build(new StringReader(xml));
    assertTrue(feed.getEntries().getFirst().getTitle().contains(Fixtures.ATTACK));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "[]",
        "null",
        "{\"search\":\"q=x\"}",
        "{\"name\":\"x\",\"search\":\"nonsense=1\"}",
        "{\"name\":\"x\",\"search\":\"stance=nonsense\"}",
        "{\"name\":\"x\",\"search\":\"q=x&unit=articles\"}",
      })
  void whatIsNoSearchIsTheSendersFault(String body) throws IOException {
    HttpResponse<String> answer = save(body);
    assertEquals(400, answer.statusCode(), answer.body());
    assertEquals(400, SearchApiTest.problem(answer).status());
  }

  @Test
  void whereThereIsAKeyItIsNeededToSaveAndToDelete() throws IOException {
    ServerSettings locked = new ServerSettings("127.0.0.1", 0, "open sesame");
    try (Site guarded = Site.over(List.of(), locked)) {
      String form = "name=x&search=q%3Dx";
      String type = "application/x-www-form-urlencoded";
      assertEquals(401, guarded.send("POST", PATH, DENIALS).statusCode());
      assertEquals(401, guarded.send("DELETE", PATH + "/1", null).statusCode());
      assertEquals(401, guarded.send("POST", "/saved", form, "Content-Type", type).statusCode());
      assertEquals(
          401, guarded.send("POST", "/saved/1/delete", form, "Content-Type", type).statusCode());
      String withKey = form + "&key=open+sesame";
      assertEquals(303, guarded.send("POST", "/saved", withKey, "Content-Type", type).statusCode());
      assertEquals(200, guarded.get(PATH).statusCode());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aReaderSavesASearchAndReadsWhatItFinds(boolean scripts) throws IOException {
    Page page = Chromium.page(scripts, ColorScheme.LIGHT, 1280, 900);
    page.navigate(site.address() + "/?q=acted&stance=denial");
    page.locator(".save summary").click();
    assertThat(page.locator(".save [name=name]")).hasValue("acted, denial");
    page.locator(".save [name=name]").fill("Board denies");
    page.locator(".save button").click();
    assertThat(page.locator("h1")).hasText("Board denies");
    assertThat(page.locator(".nothing")).isVisible();
    arrive(Fixtures.pier());
    page.reload();
    assertThat(page.locator(".clipping")).hasCount(1);
    assertThat(page.locator(".clipping")).containsText("We acted the day");
    assertThat(page.locator("link[type='application/atom+xml']")).hasCount(1);
    page.locator(".acts a").first().click();
    assertThat(page.locator(".total")).hasText("1 quote");
    page.locator("nav >> text=Saved").click();
    assertThat(page.locator(".entries li")).hasCount(1);
    assertThat(page.locator(".entries li")).containsText("1 new quote");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete the saved search"))
        .click();
    assertThat(page.locator(".entries")).hasCount(0);
    page.context().close();
  }

  /// As the pipeline tells it, with the quotes of the fixture.
  private void arrive(org.gainsay.model.AnnotatedArticle article) throws IOException {
    site.index().accept(List.of(article));
    site.index().refresh();
    new Alerts(site.saved(), site.index()).arrived(Set.of(article.article().id()));
  }

  private HttpResponse<String> save(String body) throws IOException {
    return site.send("POST", PATH, body, "Content-Type", "application/json");
  }

  private static String id(HttpResponse<String> answer) {
    assertEquals(201, answer.statusCode(), answer.body());
    return Json.MAPPER.readTree(answer.body()).path("id").stringValue();
  }

  private JsonNode json(String path) throws IOException {
    HttpResponse<String> answer = site.get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return Json.MAPPER.readTree(answer.body());
  }
}
