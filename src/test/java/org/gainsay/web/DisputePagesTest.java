package org.gainsay.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who accuses whom, as a matrix and as a list.
class DisputePagesTest extends BrowserTest {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theMatrixHasACellForEachDisputeThatLeadsToItsQuotes(boolean scripts) {
    open(scripts, "/disputes");
    assertThat(page.locator(".total")).hasText("3 disputes");
    assertThat(page.locator(".matrix tbody th")).hasCount(3);
    // Ines Okafor is accused three times, and stands first.
    assertThat(page.locator(".matrix thead th[scope=col]").first()).hasText("Ines Okafor");
    Locator union = page.locator(".matrix tbody tr", text("Dockers' Union"));
    assertThat(union.locator("td.denial")).hasText("1");
    assertThat(union.locator("td.denial a"))
        .hasAttribute(
            "aria-label",
            "Dockers' Union accuses Ines Okafor: 1 accusation, denied by Ines Okafor");
    assertThat(page.locator(".matrix tbody tr", text("Paul Renn")).locator("td.accusation"))
        .hasText("2");
    assertThat(page.locator(".matrix tfoot td.sum").first()).hasText("3");
    union.locator("td.denial a").click();
    assertThat(page.locator(".time li")).hasCount(2);
    assertThat(page.locator(".time li.charge")).containsText("hiding an engineer's report");
    assertThat(page.locator(".time li.answer")).containsText("We acted");
  }

  @Test
  void theMatrixIsSortedAndNarrowed() {
    open(true, "/disputes");
    assertThat(page.locator(".matrix tbody th").first()).hasText("Paul Renn");
    page.locator(".sort", text("Name")).click();
    assertThat(page.locator(".sort.ascending")).hasText("Name");
    assertThat(page.locator(".matrix tbody th").first()).hasText("Dockers' Union");
    page.locator(".options a", text("Not denied")).click();
    assertThat(page.locator(".matrix td.denial")).hasCount(0);
    assertThat(page.locator(".matrix tbody th")).hasCount(2);
    page.locator("[name=party]").fill("renn");
    page.locator("[name=party]").press("Enter");
    assertThat(page.locator(".total")).hasText("1 dispute");
    assertThat(page).hasURL(Pattern.compile("show=unanswered&party=renn"));
  }

  @Test
  void theListIsSortedAndLeadsToItsQuotes() {
    open(true, "/disputes");
    page.locator(".options a", text("List")).click();
    assertThat(page.locator("tbody tr")).hasCount(3);
    page.locator("thead a", text("Accuser")).click();
    assertThat(page.locator("th[aria-sort=ascending]")).hasText("Accuser");
    assertThat(page.locator("tbody tr").first()).containsText("Dockers' Union");
    page.locator(".options a", text("Not denied")).click();
    assertThat(page.locator("tbody .cell.denial")).hasCount(0);
    page.goBack();
    page.locator("tbody tr").first().locator(".cell.accusation").click();
    assertThat(page.locator(".time li")).hasCount(2);
  }

  @Test
  void theSumsLeadToTheAccusations() {
    open(true, "/disputes");
    page.locator(".matrix tfoot td.sum a").first().click();
    assertThat(page.locator(".chip")).hasCount(2);
    assertThat(page.locator(".total")).hasText("3 quotes");
  }
}
