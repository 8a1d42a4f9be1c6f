package org.gainsay.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.AnnotatedArticle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Pages over articles that strain them.
class OddPagesTest extends BrowserTest {

  private static final int TALK = 5000;

  @BeforeAll
  static void start() throws IOException {
    List<AnnotatedArticle> articles = new ArrayList<>(OddArticles.talker(TALK));
    articles.add(OddArticles.longNames());
    articles.add(OddArticles.rightToLeft());
    articles.add(OddArticles.changed());
    articles.add(Fixtures.pier());
    site = Site.over(articles);
  }

  private static String quote(AnnotatedArticle article) {
    return "/quotes/" + SearchApiTest.encode(article.quotes().getFirst().id());
  }

  /// However long a name is that cannot be broken between words.
  @Test
  void noPageIsWiderThanItsWindow() {
    page = Chromium.page();
    String name = SearchApiTest.encode(OddArticles.LONG_NAME);
    List<String> tooWide = new ArrayList<>();
    for (String path :
        List.of(
            "/",
            "/?speaker=" + name + "&q=" + "w".repeat(300),
            "/?q=bridge&unit=articles",
            "/?speaker=" + name,
            quote(OddArticles.longNames()),
            "/articles/long",
            "/articles/changed/versions/1",
            "/speakers",
            "/speakers/" + name,
            "/speakers/" + name + "?with=Ines%20Okafor",
            "/disputes",
            "/disputes?as=list",
            "/dispute?accuser=" + name + "&accused=Target" + "target".repeat(40),
            "/find?text=" + "w".repeat(300),
            "/add",
            "/add?example",
            "/saved",
            "/api",
            "/nowhere/" + "w".repeat(300))) {
      page.navigate(site.address() + path);
      for (int width : new int[] {1280, 800, 390}) {
        page.setViewportSize(width, 844);
        int wide = (int) page.evaluate("document.documentElement.scrollWidth");
        if (wide <= width) {
          continue;
        }
        tooWide.add(wide + ": " + path.substring(0, Math.min(40, path.length())));
      }
    }
    assertEquals(List.of(), tooWide);
  }

  @Test
  void wordsFromRightToLeftStandAtTheRight() {
    open(quote(OddArticles.rightToLeft()));
    assertThat(page.locator("h1")).hasText("Unknown speaker");
    assertThat(page.locator(".printed")).containsText("no date: Article without a headline");
    assertEquals(
        "rtl",
        page.evaluate("getComputedStyle(document.querySelector('.paragraphs p')).direction"));
    open("/articles/rtl");
    assertEquals(
        "rtl", page.evaluate("getComputedStyle(document.querySelector('.block p')).direction"));
  }

  @Test
  void whoeverSpeaksFiveThousandTimesHasAPageLikeAnybody() {
    open("/speakers/" + SearchApiTest.encode(OddArticles.TALKER));
    assertThat(page.locator(".clipping")).hasCount(10);
    assertThat(page.locator(".portrait > .headline .quiet")).containsText("5,000 quotes");
    page.locator(".portrait > p a", text("All quotes")).click();
    assertThat(page.locator(".total")).hasText("5,000 quotes");
    open("/articles/talk-0");
    assertThat(page.locator(".in-place")).hasCount(100);
    assertThat(page.locator(".voices li")).hasCount(1);
  }

  @Test
  void nothingFoundWithTwoWordsLeadsToEachOfThem() {
    open("/?q=acted%20denied");
    assertThat(page.locator(".nothing h3")).hasText("No quotes with “acted denied”");
    assertThat(page.locator(".nothing li").first()).hasText("1 denial with “acted”");
    assertThat(page.locator(".nothing li").nth(1)).hasText("1 paragraph with all these words");
    assertThat(page.locator(".nothing li").nth(2)).hasText("1 quote with “acted” alone");
    page.locator(".nothing a").first().click();
    assertThat(page.locator(".chip")).containsText("denial");
    assertThat(page.locator(".total")).hasText("1 quote");
  }
}
