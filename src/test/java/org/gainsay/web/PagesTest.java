package org.gainsay.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people do with the pages, in a real browser.
class PagesTest extends BrowserTest {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aReaderFindsADenialAndItsEvidence(boolean scripts) {
    open(scripts, "/");
    page.locator("#q").fill("pier OR acted");
    button("Search").click();
    assertThat(page).hasURL(Pattern.compile("[?&]q=pier"));
    page.locator(".facet a.toggle.denial").click();
    assertThat(page.locator(".total")).hasText("1 quote");
    assertThat(page.locator(".chip")).containsText("denial");
    Locator card = page.locator(".clipping");
    assertThat(card.locator("mark")).hasText("acted");
    assertThat(card.locator(".who")).hasText("Ines Okafor");
    assertThat(card.locator(".badge")).containsText("denial");
    assertThat(card.locator(".cue")).hasText("said");
    assertThat(card.locator("time")).hasText("2 March 2026");
    card.locator(".open").click();

    assertThat(page.locator("h1")).hasText("Ines Okafor");
    assertThat(page.locator(".paragraphs .content")).hasText("“We acted the day we were told,”");
    assertThat(page.locator(".paragraphs .source")).hasText("Ines Okafor");
    assertThat(page.locator(".paragraphs p")).hasCount(3);
    assertThat(page.locator(".reason")).containsText("cue-said");
    assertThat(page.locator("#answers ~ .clipping")).containsText("hiding an engineer's report");
    page.locator(".printed a").click();

    assertThat(page.locator("h1")).hasText("Board denies it knew of cracks in Pier Seven");
    assertThat(page.locator(".in-place")).hasCount(3);
    assertThat(page.locator(".voices li")).hasCount(3);
    assertTrue(page.url().contains("#q-"), page.url());
    assertThat(page.locator("a[rel*=external]"))
        .hasAttribute("href", "https://news.example/2026-03-02");
  }

  @Test
  void filtersAreTakenOffAgainAndBackLeadsBack() {
    open("/?q=pier");
    page.evaluate("window.same = true");
    page.locator(".facet a.toggle", text("Harbour Wire")).click();
    assertThat(page.locator(".chip")).hasCount(1);
    assertThat(page).hasURL(Pattern.compile("outlet=Harbour%20Wire"));
    // Only the content was changed: the page did not load anew.
    assertEquals(true, page.evaluate("window.same"));
    assertThat(page.locator(".total")).hasText("30 quotes");
    page.goBack();
    assertThat(page.locator(".chip")).hasCount(0);
    assertThat(page).hasURL(Pattern.compile("/\\?q=pier$"));
    page.goForward();
    page.locator(".chip a").click();
    assertThat(page.locator(".chip")).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aValueIsLeftOutAndAFacetSearched(boolean scripts) {
    open(scripts, "/");
    Locator statement = page.locator(".facet li:has(.toggle.statement)");
    statement.hover();
    statement.locator(".exclude").click();
    assertThat(page.locator(".total")).hasText("6 quotes");
    page.locator(".chips >> text=Clear all").click();
    assertThat(page.locator(".total")).hasText("36 quotes");
    page.locator("input[name=find-speaker]").fill("oka");
    page.locator("input[name=find-speaker]").press("Enter");
    assertThat(page.locator(".facet", text("Speaker")).locator("li")).hasCount(1);
    assertThat(page.locator(".total")).hasText("36 quotes");
  }

  @Test
  void aQuoteInItsArticleIsPairedWithTheNoteThatSaysWhoseItIs() {
    open("/articles/" + SearchApiTest.encode(Fixtures.STRANGE_ID));
    page.locator(".margin li", text("Paul Renn")).hover();
    assertThat(page.locator(".in-place.paired"))
        .hasText("“They knew, and they let people work on it,”");
    page.locator(".in-place", text("We acted")).focus();
    assertThat(page.locator(".margin li.paired")).containsText("Ines Okafor");
    assertThat(page.locator(".paired")).hasCount(2);
  }

  @Test
  void pagesOfResultsFollowEachOther() {
    open("/?sort=oldest");
    assertThat(page.locator(".clipping")).hasCount(20);
    page.locator(".pager .next").click();
    assertThat(page.locator(".clipping").first()).not().containsText("day number 0");
    assertThat(page.locator(".pager >> text=First page")).isVisible();
  }

  @Test
  void theSameWordsAreShownOnceWithTheirOtherPrintings() {
    open("/?q=knew");
    assertThat(page.locator(".clipping")).hasCount(1);
    page.locator(".clipping >> text=also in 1 outlet").click();
    assertThat(page.locator("#printings .clipping")).hasCount(1);
    assertThat(page.locator("#printings .relation")).hasText("The same words");
  }

  @Test
  void theKeyboardIsEnough() {
    open("/");
    page.keyboard().press("/");
    assertThat(page.locator("#q")).isFocused();
    page.keyboard().type("knew OR acted");
    page.keyboard().press("Enter");
    assertThat(page.locator(".clipping")).hasCount(2);
    page.locator("h2.total").click();
    page.keyboard().press("j");
    assertThat(page.locator(".clipping").nth(0)).isFocused();
    page.keyboard().press("j");
    page.keyboard().press("k");
    page.keyboard().press("j");
    assertThat(page.locator(".clipping").nth(1)).isFocused();
    page.keyboard().press("?");
    assertThat(page.locator("#keys")).isVisible();
    page.keyboard().press("Escape");
    page.keyboard().press("k");
    page.keyboard().press("o");
    assertThat(page).hasURL(Pattern.compile("/quotes/"));
  }

  @Test
  void speakersAreSuggestedWhileTyping() {
    open("/");
    page.locator("#q").pressSequentially("oka");
    assertThat(page.locator("#q-suggestions li")).containsText("Ines Okafor");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("q=speaker%3A%22Ines"));
    assertThat(page.locator(".total")).hasText("2 quotes");
  }

  @Test
  void nothingFoundLeadsToWhatThereIs() {
    open("/?speaker=Ines%20Okafor&stance=refusal");
    assertThat(page.locator(".nothing h3")).hasText("No refusals by Ines Okafor");
    Locator help = page.locator(".nothing li");
    assertThat(help.nth(0)).hasText("3 accusations against Ines Okafor");
    assertThat(help).hasCount(2);
    help.nth(1).locator("a").click();
    assertThat(page.locator(".total")).hasText("2 quotes");
  }

  @Test
  void aBrokenQueryIsMendedInSight() {
    open("/?q=%22acted%20the%20day");
    assertThat(page.locator(".repair")).hasCount(1);
    assertThat(page.locator(".clipping")).hasCount(1);
  }

  @Test
  void twoSpeakersAreComparedOnOneTimeLine() {
    open("/speakers");
    page.locator("#name").fill("okafor");
    button("Search").click();
    page.locator(".index a").click();
    assertThat(page.locator("h2.name")).hasText("Ines Okafor");
    assertThat(page.locator(".tallies", text("Accused by")).locator("li")).hasCount(2);
    assertThat(page.locator("svg.bars")).hasCount(1);
    page.locator("#with").fill("Paul Renn");
    button("Compare").click();
    assertThat(page.locator("h1")).hasText("Ines Okafor and Paul Renn");
    assertThat(page.locator(".chart .of")).hasText(new String[] {"Ines Okafor", "Paul Renn"});
    assertThat(page.locator("svg.bars")).hasCount(2);
    assertThat(page.locator("svg.ticks")).hasCount(1);
    // The same days stand below each other: both spoke on 2 March.
    Locator second = page.locator("a[data-from='2026-03-02']");
    assertThat(second).hasCount(2);
    assertEquals(second.nth(0).boundingBox().x, second.nth(1).boundingBox().x);
  }

  @Test
  void aPastedQuoteIsFoundWhereverItWasPrinted() {
    open("/find");
    page.locator("#text").fill("They knew and they let people work");
    button("Find printings").click();
    assertThat(page.locator(".total")).hasText("2 printings");
    assertThat(page.locator(".clipping mark").first()).hasText("on");
  }

  @Test
  void anEmptyStoreSaysWhatToDoAndTakesArticles() throws IOException {
    try (Site empty = Site.over(List.of())) {
      page = Chromium.page();
      page.navigate(empty.address() + "/");
      assertThat(page.locator("h1")).hasText("There is nothing to search yet");
      page.locator("[role=button]", text("Add articles")).click();
      page.locator("#text").fill("Snow fell on the hills all night, and the roads were closed.");
      page.locator("summary", text("About the pasted text")).click();
      page.locator("[name=title]").fill("Snow");
      page.locator("[name=outlet]").fill("Herald: morning");
      byte[] binary = {0, 1, 2, 3, 0, 0, 5};
      page.locator("#files")
          .setInputFiles(
              new FilePayload[] {
                new FilePayload("bad.bin", "application/octet-stream", binary),
                new FilePayload(
                    "wind.txt",
                    "text/plain",
                    "Wind tore roofs from the houses in the valley."
                        .getBytes(StandardCharsets.UTF_8))
              });
      button("Add").click();
      assertThat(page.locator(".report .total")).hasText("2 articles are in. 1 could not be read.");
      assertThat(page.locator(".delivery .file"))
          .hasText(new String[] {"bad.bin", "wind.txt", "Pasted text"});
      assertThat(page.locator(".delivery.bad")).containsText("not read");
      assertThat(page.locator(".delivery.good").last()).containsText("Snow");
      assertThat(page.locator(".colophon")).containsText("0 quotes from 2 articles.");
      page.locator(".report [role=button]").click();
      page.locator(".options a", text("Articles")).click();
      assertThat(page.locator(".total")).hasText("2 articles");
      assertThat(page.locator(".clipping", text("Herald: morning"))).hasCount(1);
    }
  }

  @Test
  void aPhoneShowsEverythingWithoutScrollingSideways() {
    page = Chromium.page(true, ColorScheme.LIGHT, 390, 844);
    for (String path : List.of("/", "/disputes", "/speakers/Ines%20Okafor", "/add", "/find")) {
      page.navigate(site.address() + path);
      assertEquals(390, page.evaluate("document.documentElement.scrollWidth"), "too wide: " + path);
    }
    page.navigate(site.address() + "/");
    assertThat(page.locator(".facets")).isHidden();
    page.locator(".show-filters-label").click();
    assertThat(page.locator(".facets")).isVisible();
  }

  @Test
  void whatIsNotThereIsSaidOnAPage() {
    open("/quotes/none");
    assertThat(page.locator("h1")).hasText("There is nothing here");
    assertThat(page.locator(".lead")).hasText("There is no quote with this id.");
    open("/nowhere");
    assertThat(page.locator(".lead")).hasText("No page has this address.");
    page.locator("#q").fill("pier");
    button("Search").click();
    assertThat(page.locator(".clipping").first()).isVisible();
    assertNull(page.locator(".brand a").getAttribute("target"));
  }
}
