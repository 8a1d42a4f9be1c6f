package org.gainsay.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.AnnotatedArticle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an article said before, and where else it was printed.
class VersionPagesTest extends BrowserTest {

  @BeforeAll
  static void start() throws IOException {
    List<AnnotatedArticle> articles = new ArrayList<>(OddArticles.copies(3));
    articles.add(OddArticles.changed());
    articles.add(Fixtures.pier());
    site = Site.over(articles);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatWasChangedInAnArticleIsMarked(boolean scripts) {
    open(scripts, "/articles/changed");
    assertThat(page.locator(".versions li"))
        .hasText(
            new String[] {"Version 1 read on 2 May 2026", "Present version read on 3 May 2026"});
    assertThat(page.locator(".versions a[aria-current=page]")).hasText("Present version");
    page.locator(".versions a", text("Version 1")).click();
    assertThat(page.locator("h1")).hasText("Harbour opens on Monday");
    assertThat(page.locator(".byline"))
        .hasText("3 paragraphs were changed since. The headline is now: “Harbour opens”.");
    Locator text = page.locator(".paragraphs");
    assertThat(text.locator("del"))
        .hasText(new String[] {"Monday.", "of the cracks,”", "<b>Nobody</b> was there."});
    assertThat(text.locator("ins")).hasText(new String[] {"Tuesday.", "nothing,”"});
    assertThat(text.locator("p").last()).hasText("It rained.");
    page.locator("text=To the present version").click();
    assertThat(page.locator(".in-place")).hasCount(1);
  }

  @Test
  void aQuoteSaysThatItsWordsCameInLater() {
    open("/quotes/" + SearchApiTest.encode(OddArticles.changed().quotes().getFirst().id()));
    assertThat(page.locator(".standing"))
        .hasText("These words are not in version 1 of 2 of the article. See what was changed");
    page.locator(".standing a").click();
    assertThat(page.locator(".version-page h1")).hasText("Harbour opens on Monday");
    open("/quotes/" + SearchApiTest.encode(Fixtures.pier().quotes().getFirst().id()));
    assertThat(page.locator(".standing")).hasCount(0);
  }

  @Test
  void articlesOfNearlyTheSameTextLeadToEachOther() {
    open(
        "/quotes/"
            + SearchApiTest.encode(OddArticles.copies(1).getFirst().quotes().getFirst().id()));
    page.locator("#printings a", text("See where")).click();
    assertThat(page.locator(".copies li")).hasCount(2);
    page.locator(".copies a", text("edition 2")).click();
    assertThat(page.locator("h1")).hasText("Ferries sail again, edition 2");
    assertThat(page.locator(".copies li", text("Paper 0, 1 June 2026"))).hasCount(1);
    assertThat(page.locator(".versions")).hasCount(0);
  }

  @Test
  void aVersionThatIsNotThereIsSaidToBeMissing() throws IOException {
    for (String number : List.of("0", "2", "x", "99999999999")) {
      assertEquals(404, site.get("/articles/changed/versions/" + number).statusCode(), number);
    }
  }
}
