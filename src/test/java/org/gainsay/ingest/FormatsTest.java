package org.gainsay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gainsay.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The same article in every format, each file written by what commonly writes it:
/// src/test/resources/ingest/README.md says by what.
class FormatsTest {

  private static final Path FILES = Path.of("src/test/resources/ingest");

  private static final String TITLE = "Mayor denies selling the harbour";
  private static final String OUTLET = "The Tidewater Gazette";
  private static final String URL = "https://tidewater.example/2026/harbour";
  private static final LocalDate DATE = LocalDate.of(2026, 5, 12);
  private static final String TEXT =
      TITLE
          + "\n\nMayor Renée Colbert on Tuesday denied that the city had sold its harbour."
          + " “Nobody has sold anything,” she told reporters."
          + "\n\nThe dockers’ union accused her of lying, and said it had seen the contract."
          + "\n\nColbert’s office declined to comment on the union’s claim that 40 % of the pier was"
          + " gone 🚢.";
  private static final Article FULL = article(URL, OUTLET, DATE, TEXT);

  @ParameterizedTest
  @CsvSource({
    "front-matter.txt",
    "side-file.txt",
    "newsapi.json",
    "list.json",
    "table.csv",
    "page.html",
    "atom.xml",
    "one.jsonl.gz",
    "one.jsonl.bz2"
  })
  void anArticleIsTheSameInEveryFormatThatTellsAllOfIt(String file) throws Exception {
    Collected collected = Collected.from(FILES, file);
    assertEquals(List.of(), collected.rejected);
    assertEquals(List.of(FULL), collected.articles);
  }

  @Test
  void columnsWithOtherNamesAreMapped() throws Exception {
    Map<String, String> names = Map.of("Schlagzeile", "title", "Inhalt", "text");
    Collected collected = Collected.from(FILES, Limits.DEFAULT, names, "mapped.tsv");
    assertEquals(List.of(FULL), collected.articles);
  }

  @Test
  void aTableWithoutATextColumnSaysHowToNameIt() throws Exception {
    assertEquals(
        List.of(
            "mapped.tsv: no column is called 'text'; say which one it is with --map text=NAME"
                + " (there are: Schlagzeile, outlet, date, url, Inhalt)"),
        Collected.from(FILES, "mapped.tsv").rejected);
  }

  @Test
  void markdownKeepsItsMarksOutOfTheHeadline() throws Exception {
    assertEquals(List.of(FULL), Collected.from(FILES, "front-matter.md").articles);
  }

  @Test
  void latinAndWideEncodingsAreTold() throws Exception {
    Article withoutShip = article(URL, OUTLET, DATE, TEXT.replace(" 🚢", ""));
    assertEquals(List.of(withoutShip), Collected.from(FILES, "latin.txt").articles);
    assertEquals(List.of(FULL), Collected.from(FILES, "wide.txt").articles);
  }

  @Test
  void linesWrappedAtAColumnAreJoined() throws Exception {
    assertEquals(
        List.of(article(null, null, null, TEXT)), Collected.from(FILES, "wrapped.txt").articles);
  }

  @Test
  void aBadLineIsReportedWithItsNumberAndTheRestGoesOn() throws Exception {
    Collected collected = Collected.from(FILES, "articles.jsonl");
    assertEquals(List.of(FULL, Article.of("other", "Second.")), collected.articles);
    assertEquals(1, collected.rejected.size());
    assertEquals(
        "articles.jsonl, line 2: not JSON: Unrecognized token 'not'",
        collected.rejected.getFirst().split(":? was expecting|: was", 2)[0].split("[(:] ?was")[0]);
  }

  @Test
  void aFeedGivesItsEntriesAndSaysWhichAreSummaries() throws Exception {
    Collected collected = Collected.from(FILES, "rss.xml");
    Article second =
        new Article(
            ArticleIds.of("https://tidewater.example/2", null, ""),
            "https://tidewater.example/2",
            "Second story",
            OUTLET,
            LocalDate.of(2026, 5, 13),
            "en",
            "Second story\n\nOnly this & no more.");
    assertEquals(List.of(FULL, second), collected.articles);
    assertEquals(
        List.of("only a summary is in the feed", "only a summary is in the feed"),
        collected.notices);
  }

  @ParameterizedTest
  @CsvSource({"article.docx", "article.odt"})
  void aWordProcessorsDocumentIsItsParagraphs(String file) throws Exception {
    Collected collected = Collected.from(FILES, file);
    assertEquals(List.of(), collected.rejected);
    Article read = collected.articles.getFirst();
    assertEquals(TITLE, read.title());
    assertEquals(TEXT, read.text().replace("\n\nThe end.", ""));
  }

  @Test
  void aPdfKeepsItsParagraphs() throws Exception {
    Article read = Collected.from(FILES, "page.pdf").articles.getFirst();
    assertEquals(TITLE, read.title());
    // The font of the file has no ship.
    List<String> expected = List.of(TEXT.replace("🚢", "").split("\n\n", -1)).subList(1, 4);
    List<String> paragraphs = List.of(read.text().split("\n\n", -1));
    int first = paragraphs.indexOf(expected.getFirst());
    assertEquals(expected, paragraphs.subList(first, first + 3));
  }

  @Test
  void theChaptersOfAnEpubAreArticles() throws Exception {
    Collected collected = Collected.from(FILES, "issue.epub");
    assertEquals(List.of(article(null, OUTLET, DATE, TEXT)), collected.articles);
    assertEquals(List.of("issue.epub!/EPUB/nav.xhtml: page that is no chapter"), collected.ignored);
  }

  @Test
  void aMailIsAnArticleAndAMailboxMany() throws Exception {
    Article mail = article(null, OUTLET, DATE, TEXT);
    assertEquals(List.of(mail), Collected.from(FILES, "press.eml").articles);
    List<Article> box = Collected.from(FILES, "box.mbox").articles;
    assertEquals(
        List.of(mail.text(), "From here on, nothing.\n\nFrom the start it was “nothing”, he said."),
        box.stream().map(Article::text).map(text -> text.replace(">From", "From")).toList());
  }

  @Test
  void newsAgenciesFormatsAreRead() throws Exception {
    Article nitf = new Article("tg-1", null, TITLE, OUTLET, DATE, "en", TEXT);
    assertEquals(List.of(nitf), Collected.from(FILES, "nitf.xml").articles);
    String guid = "urn:newsml:tidewater.example:20260512:1";
    Article newsMl = new Article(guid, null, TITLE, OUTLET, DATE, "en", TEXT);
    assertEquals(List.of(newsMl), Collected.from(FILES, "newsml.xml").articles);
  }

  @Test
  void theSuccessfulPagesOfAWebArchiveAreArticles() throws Exception {
    Collected collected = Collected.from(FILES, "crawl.warc.gz");
    assertEquals(List.of(FULL), collected.articles);
    assertEquals(List.of(), collected.rejected);
    assertEquals(1, collected.ignored.size());
  }

  @Test
  void archivesAreReadThroughAndAnEntryThatFailsStopsNothing() throws Exception {
    Collected collected = Collected.from(FILES, "archive.zip");
    assertEquals(List.of(FULL, FULL), collected.articles);
    assertEquals(List.of("archive.zip!/empty.txt: empty"), collected.rejected);
    assertEquals(List.of("archive.zip!/pic.png: .png file"), collected.ignored);
  }

  private static Article article(String url, String outlet, LocalDate date, String text) {
    return new Article(ArticleIds.of(url, TITLE, text), url, TITLE, outlet, date, "en", text);
  }
}
