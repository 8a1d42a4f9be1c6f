package org.gainsay.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// A quote and an article on paper: what is said, by whom, where it is from, and nothing to click
/// on.
class PrintTest extends BrowserTest {

  private static final String QUOTE =
      "/quotes/" + SearchApiTest.encode(Fixtures.pier().quotes().getLast().id());

  @Test
  void aPrintedQuoteSaysWhereItIsFrom() throws IOException {
    open(QUOTE);
    String paper = print();
    assertTrue(paper.contains("“We acted the day we were told,”"), paper);
    assertTrue(paper.contains("Easthaven Gazette"), paper);
    assertTrue(paper.contains("https://news.example/2026-03-02"), paper);
    assertTrue(paper.contains(site.address() + "/quotes/"), paper);
    assertTrue(paper.contains("cue-said"), paper);
    for (String screen : new String[] {"Search", "BibTeX", "Keyboard", "JSON", "About the same"}) {
      assertFalse(paper.contains(screen), screen + " in " + paper);
    }
  }

  @Test
  void aPrintedArticleHasItsSpeakersInTheMargin() throws IOException {
    open("/articles/" + SearchApiTest.encode(Fixtures.STRANGE_ID));
    String paper = print();
    assertTrue(paper.contains("Original: https://news.example/2026-03-02"), paper);
    assertTrue(paper.contains("The pier has been closed since Sunday."), paper);
    assertTrue(paper.contains("Paul Renn"), paper);
    assertFalse(paper.contains("Keyboard"), paper);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.setViewportSize(660, 900);
    double text = page.locator(".block > p").first().boundingBox().x;
    assertTrue(page.locator(".margin").first().boundingBox().x > text + 300);
    assertThat(page.locator("nav")).isHidden();
  }

  /// Also where the screen is dark.
  @Test
  void paperIsWhite() {
    open(QUOTE);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    for (String element : new String[] {"html", "body", "main"}) {
      assertEquals(
          "rgb(255, 255, 255)",
          page.evaluate(
              "e => getComputedStyle(document.querySelector(e)).backgroundColor", element));
    }
    String ink = (String) page.evaluate("getComputedStyle(document.querySelector('h1')).color");
    assertEquals("rgb(29, 27, 25)", ink);
  }

  private String print() throws IOException {
    try (PDDocument paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
      assertTrue(paper.getNumberOfPages() <= 2, "pages: " + paper.getNumberOfPages());
      return new PDFTextStripper().getText(paper);
    }
  }

  @Override
  void open(String path) {
    page = Chromium.page(true, ColorScheme.DARK, 1280, 900);
    page.navigate(site.address() + path);
  }
}
