package org.gainsay.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files on their way in: how far they are, and what became of each.
class AddPageTest {

  private static final String STORM = "Wind tore roofs from the houses in the valley.";
  private static final String LINES =
      "{\"id\":\"a1\",\"title\":\"Rain\",\"text\":\"Rain fell on the hills all night.\"}\nnot json\n";

  /// The extraction of the second file waits until it was seen that the page tells of it.
  @Test
  void aReaderSeesHowFarAFileIs() throws IOException {
    CountDownLatch seen = new CountDownLatch(1);
    try (Site site =
        Site.over(List.of(), ServerSettings.local(0), article -> afterwards(article, seen))) {
      Page page = Chromium.page();
      page.navigate(site.address() + "/add");
      send(page);
      assertThat(page.locator(".busy p"))
          .hasText(
              Pattern.compile(
                  "^File 2 of 2\\. storm\\.txt: 100 % read, 1 article and 0 quotes until now$"));
      assertThat(page.locator(".busy progress")).hasAttribute("value", "100");
      assertThat(page.locator("button[type=submit]")).isDisabled();
      seen.countDown();
      assertThat(page.locator(".report .total")).hasText("2 articles are in. 1 could not be read.");
      page.context().close();
    } finally {
      seen.countDown();
    }
  }

  private static AnnotatedArticle afterwards(Article article, CountDownLatch seen) {
    if (article.text().equals(STORM)) {
      try {
        seen.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return new AnnotatedArticle(article, List.of(), List.of());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatBecameOfEachFileIsSaid(boolean scripts) throws IOException {
    try (Site site = Site.over(List.of())) {
      Page page = Chromium.page(scripts, ColorScheme.LIGHT, 1280, 900);
      page.navigate(site.address() + "/add");
      send(page);
      assertThat(page.locator(".delivery .file")).hasText(new String[] {"rain.jsonl", "storm.txt"});
      assertThat(page.locator(".delivery.bad"))
          .containsText("1 article is in. 1 could not be read.");
      assertThat(page.locator(".delivery.bad ul.bad"))
          .containsText(Pattern.compile("not read rain\\.jsonl, line 2: not JSON"));
      assertThat(page.locator(".delivery.bad ul.good a")).hasText("Rain");
      assertThat(page.locator(".delivery.good")).containsText("1 article is in.");
      page.locator(".delivery.bad ul.good a").click();
      assertThat(page.locator("h1")).hasText("Rain");
      page.context().close();
    }
  }

  @Test
  void aDeliveryThatNobodySendsHasNoProgress() throws IOException {
    try (Site site = Site.over(List.of())) {
      assertEquals(404, site.get("/add/progress?delivery=0123456789abcdef").statusCode());
      assertEquals(400, site.get("/add/progress").statusCode());
    }
  }

  private static void send(Page page) {
    page.locator("#files")
        .setInputFiles(
            new FilePayload[] {
              new FilePayload("rain.jsonl", "", LINES.getBytes(StandardCharsets.UTF_8)),
              new FilePayload("storm.txt", "text/plain", STORM.getBytes(StandardCharsets.UTF_8))
            });
    page.locator("button[type=submit]").click();
  }
}
