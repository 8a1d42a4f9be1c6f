package org.gainsay.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The time line of a search: bars that narrow with the range, chosen by mouse, by keyboard, and
/// without scripts.
class ChartPagesTest extends BrowserTest {

  @Test
  void aRangeIsDrawnWithTheMouse() {
    open(true, "/");
    BoundingBox bars = page.locator("svg.bars").boundingBox();
    page.mouse().move(bars.x + bars.width * 0.83, bars.y + 40);
    page.mouse().down();
    page.mouse().move(bars.x + bars.width * 0.9, bars.y + 40);
    page.mouse().move(bars.x + bars.width, bars.y + 40);
    assertThat(page.locator(".readout")).hasText(Pattern.compile("^March 2026 to June 2026: 6\\."));
    page.mouse().up();
    assertThat(page.locator(".chip")).containsText("1 March 2026 to 30 June 2026");
    assertThat(page).hasURL(Pattern.compile("from=2026-03-01&to=2026-06-30"));
  }

  @Test
  void aRangeIsChosenWithTheKeyboard() {
    open(true, "/");
    // All bars are one stop of the tabulator.
    assertThat(page.locator("svg.bars a[tabindex='0']")).hasCount(1);
    page.locator("svg.bars a[tabindex='0']").focus();
    page.keyboard().press("End");
    assertThat(page.locator(".readout")).hasText("June 2026: 1 quote, 1 accusation, 0 denials");
    page.keyboard().press("Shift+ArrowLeft");
    page.keyboard().press("Shift+ArrowLeft");
    assertThat(page.locator(".readout")).hasText(Pattern.compile("^April 2026 to June 2026: 3\\."));
    assertThat(page.locator("svg.bars a.brushed")).hasCount(3);
    page.keyboard().press("Escape");
    assertThat(page.locator("svg.bars a.brushed")).hasCount(0);
    page.keyboard().press("Shift+ArrowRight");
    page.keyboard().press("Enter");
    assertThat(page.locator(".chip")).containsText("1 April 2026 to 31 May 2026");
  }

  @Test
  void aBarIsALinkWithoutScriptsAndBarsNarrowToDays() {
    open(false, "/");
    Locator march = page.locator("svg.bars a[data-from='2026-03-01']");
    assertEquals("March 2026: 3 quotes, 2 accusations, 1 denial", march.getAttribute("aria-label"));
    page.navigate(site.address() + march.getAttribute("href"));
    assertThat(page.locator(".total")).hasText("3 quotes");
    assertThat(page.locator("svg.bars a")).hasCount(1);
    assertThat(page.locator("svg.bars a")).hasAttribute("data-from", "2026-03-02");
    page.locator(".zoom a").first().click();
    assertThat(page.locator(".chip")).containsText("29 January 2026 to 1 May 2026");
    assertThat(page.locator("svg.bars a")).hasCount(2);
    page.locator(".zoom a").last().click();
    assertThat(page.locator(".chip")).hasCount(0);
    assertThat(page.locator("svg.bars a")).hasCount(15);
  }

  @Test
  void denialsHangBelowTheLineFromWhichAccusationsRise() {
    open(true, "/?from=2026-03-01&to=2026-03-31");
    BoundingBox axis = page.locator("svg.bars .axis").boundingBox();
    BoundingBox up = page.locator("svg.bars .accusations").boundingBox();
    BoundingBox down = page.locator("svg.bars .denials").boundingBox();
    assertEquals(axis.y, up.y + up.height, 1);
    assertEquals(axis.y, down.y, 1);
    // Two accusations and one denial, to one scale.
    assertEquals(up.height, 2 * down.height, 0.5);
  }

  @Test
  void barsOfParagraphsAreCountedAsParagraphs() {
    open(false, "/?unit=paragraphs&q=board");
    assertThat(page.locator(".total")).hasText("4 paragraphs");
    assertThat(page.locator(".lane.all")).containsText("all paragraphs 4");
    assertThat(page.locator("svg.bars a").first())
        .hasAttribute("aria-label", "2 March 2026: 3 paragraphs, 1 accusation, 1 denial");
  }

  @Test
  void aRangeOverASpeakersBarsLeadsToTheQuotes() {
    open(true, "/speakers/Ines%20Okafor");
    page.locator("svg.bars a").first().focus();
    page.keyboard().press("Shift+End");
    page.keyboard().press("Enter");
    assertThat(page.locator(".total")).hasText("2 quotes");
    assertThat(page).hasURL(Pattern.compile("speaker=Ines%20Okafor&from=2026-03-02&to=2026-05-20"));
  }
}
