package org.gainsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.alert.Alerts;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.search.SearchRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What must hold on every page: anybody can read it, nothing leaves the server, and nothing that
/// an article or a query says is ever run.
class SoundPagesTest {

  /// One of every kind of page.
  private static final List<String> READ =
      List.of(
          "/",
          "/?q=nothing&speaker=" + encode("Ines Okafor"),
          "/quotes/" + encode(Fixtures.pier().quotes().getLast().id()),
          "/articles/" + encode(Fixtures.STRANGE_ID),
          "/articles/changed",
          "/articles/changed/versions/1",
          "/speakers",
          "/speakers/" + encode("Ines Okafor") + "?with=" + encode("Paul Renn"),
          "/disputes",
          "/disputes?as=list",
          "/dispute?accuser=" + encode("Dockers' Union") + "&accused=" + encode("Ines Okafor"),
          "/find?text=" + encode("they knew and they let people work"),
          "/add",
          "/saved",
          "/saved/SAVED",
          "/?stance=denial",
          "/api",
          "/nowhere");

  private static Site site;
  private static List<String> paths;
  private static String saved;

  @BeforeAll
  static void start() throws IOException {
    List<AnnotatedArticle> articles = new ArrayList<>(Fixtures.all());
    articles.add(OddArticles.changed());
    site = Site.over(articles);
    saved = site.saved().add("Name " + Fixtures.ATTACK, SearchRequest.of(Fixtures.ATTACK)).id();
    new Alerts(site.saved(), site.index()).arrived(Set.of("hostile"));
    String hostile = Fixtures.hostile().quotes().getFirst().id();
    String speaker = encode("Speaker " + Fixtures.ATTACK);
    paths =
        List.of(
            "/",
            "/?q=" + encode(Fixtures.ATTACK),
            "/?q=nothing&speaker=" + speaker + "&outlet=" + encode(Fixtures.ATTACK),
            "/?q=happened&unit=articles",
            "/quotes/" + encode(hostile),
            "/articles/hostile",
            "/articles/hostile/versions/1",
            "/speakers",
            "/speakers/" + speaker,
            "/disputes?as=list",
            "/disputes?party=" + encode("Target"),
            "/disputes?outlet=" + encode(Fixtures.ATTACK),
            "/dispute?accuser=" + speaker + "&accused=" + encode("Target " + Fixtures.ATTACK),
            "/find?text=" + encode("Nothing " + Fixtures.ATTACK + " happened"),
            "/saved",
            "/saved/" + saved,
            "/nowhere/" + encode(Fixtures.ATTACK));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void axeFindsNothingOnAnyPage(ColorScheme scheme) {
    Page page = Chromium.page(true, scheme, 1280, 900);
    List<String> found = new ArrayList<>();
    for (String path : READ) {
      page.navigate(site.address() + path.replace("SAVED", saved));
      check(path, page, scheme, found);
    }
    assertEquals(List.of(), found);
    page.context().close();
  }

  /// What is folded, floats or comes after a click.
  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void axeFindsNothingInWhatOpensEither(ColorScheme scheme) {
    Page page = Chromium.page(true, scheme, 1280, 900);
    List<String> found = new ArrayList<>();
    page.navigate(site.address() + "/?stance=accusation");
    page.locator(".syntax summary").click();
    page.locator(".save summary").click();
    page.locator("#q").pressSequentially("oka");
    page.locator("#q-suggestions li").waitFor();
    page.keyboard().press("ArrowDown");
    check("unfolded, with suggestions", page, scheme, found);
    page.locator("[data-open=keys]").click();
    check("keys", page, scheme, found);
    page.navigate(site.address() + "/add");
    page.locator("#text").fill("Snow fell on the hills all night, and the roads were closed.");
    page.locator("#files")
        .setInputFiles(new FilePayload("bad.bin", "application/octet-stream", new byte[] {0, 1}));
    page.locator(".deliver > button").click();
    page.locator(".delivery.bad").waitFor();
    check("report", page, scheme, found);
    page.setViewportSize(390, 844);
    page.navigate(site.address() + "/?stance=denial");
    page.locator(".show-filters-label").click();
    check("phone", page, scheme, found);
    assertEquals(List.of(), found);
    page.context().close();
  }

  private static void check(String state, Page page, ColorScheme scheme, List<String> found) {
    // There are no frames to look into, which would each be looked at in a page of its own.
    AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
    if (scheme == ColorScheme.DARK) {
      // The theme changes nothing but colours.
      axe.withRules(List.of("color-contrast", "link-in-text-block"));
    }
    for (Rule rule : axe.analyze().getViolations()) {
      found.add(state + " " + rule.getId() + " " + rule.getNodes().getFirst().getHtml());
    }
  }

  @Test
  void nothingThatIsSaidIsRunAndNothingLeavesTheServer() {
    Page page = Chromium.page();
    List<String> elsewhere = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    page.onRequest(request -> {
      if (!request.url().startsWith(site.address())) {
        elsewhere.add(request.url());
      }
    });
    page.onConsoleMessage(message -> {
      // A page that is not there is told as an error too.
      if (message.type().equals("error") && !message.text().contains("404")) {
        complaints.add(message.text());
      }
    });
    for (String path : paths) {
      page.navigate(site.address() + path);
      assertEquals(false, page.evaluate("'pwned' in window"), path);
      assertEquals(0, page.locator("[href^='javascript:' i], [onerror], main img").count(), path);
      assertEquals(0, page.locator("main script, main style, [style]").count(), path);
    }
    assertEquals(List.of(), elsewhere);
    // Among them would be every violation of the content security policy.
    assertEquals(List.of(), complaints);
    page.context().close();
  }

  @Test
  void theWordsOfAnAttackAreShownAsTheyAre() {
    Page page = Chromium.page();
    page.navigate(site.address() + "/articles/hostile");
    assertEquals("Title " + Fixtures.ATTACK, page.locator("h1").textContent());
    assertTrue(page.locator(".byline").textContent().contains("javascript:window.pwned"));
    page.navigate(site.address() + "/?q=" + encode(Fixtures.ATTACK));
    assertEquals(Fixtures.ATTACK, page.locator("#q").inputValue());
    page.context().close();
  }

  /// 150 KB, all told, as it goes over the wire.
  @Test
  void theFirstPageIsLight() throws IOException, InterruptedException {
    long total = wireSize("/");
    String html = site.get("/").body();
    Matcher asset = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"").matcher(html);
    int assets = 0;
    while (asset.find()) {
      total += wireSize(asset.group(1));
      assets++;
    }
    assertEquals(6, assets);
    assertTrue(total <= 150 * 1024, "the first page weighs " + total);
  }

  private static long wireSize(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(site.address() + path))
            .header("Accept-Encoding", "gzip")
            .build();
    HttpResponse<byte[]> answer =
        site.client().send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertEquals(200, answer.statusCode(), path);
    return answer.body().length;
  }

  private static String encode(String text) {
    return SearchApiTest.encode(text);
  }
}
