package org.gainsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.exchange.ExchangeArticle;
import org.gainsay.exchange.ExchangeQuote;
import org.gainsay.exchange.ExchangeReader;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.search.NewsIndex;
import org.gainsay.search.lucene.LuceneNewsIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

  private static final String ARTICLE =
      "---\ntitle: Mayor denies sale\noutlet: The Gazette\ndate: 2026-05-12\n---\n"
          + "“Nobody has sold the harbour,” said Renée Colbert, the mayor.\n";

  @TempDir Path folder;

  @Test
  void extractPrintsTheExchangeFormatAndReadsItAgain() throws Exception {
    Path article = write("a.txt", ARTICLE);
    Run run = Run.of("extract", article.toString(), "--format", "jsonl");
    assertEquals(ExitCode.OK, run.code(), run.err());
    ExchangeArticle read = new ExchangeReader().read(run.out());
    assertEquals("Mayor denies sale", read.article().title());
    ExchangeQuote quote = read.quotes().getFirst();
    assertEquals(
        "“Nobody has sold the harbour,”", quote.content().getFirst().of(read.article().text()));
    // Its own quotes are not looked at when it is read as an article.
    Path again = write("b.jsonl", run.out());
    assertEquals(run.out(), Run.of("extract", again.toString(), "--format", "jsonl").out());
  }

  @Test
  void extractForPeopleNamesWhoSaidWhatAndExplainsItIfAsked() throws Exception {
    String article = write("a.txt", ARTICLE).toString();
    String plain = Run.of("extract", article).out();
    assertTrue(plain.startsWith("# Mayor denies sale · The Gazette · 2026-05-12\n"), plain);
    assertTrue(plain.contains("    “Nobody has sold the harbour,”\n"), plain);
    assertFalse(plain.contains("rule"), plain);
    assertTrue(Run.of("extract", article, "--explain").out().contains("    · rule "));
  }

  @Test
  void aBadFileIsNamedAndTheOthersGoOn() throws Exception {
    Path bad = write("a.jsonl", "no article\n");
    Path good = write("b.txt", ARTICLE);
    Run run = Run.of("extract", bad.toString(), good.toString());
    assertEquals(ExitCode.REJECTED, run.code());
    assertTrue(run.err().startsWith("gainsay: " + bad + ", line 1: not JSON"), run.err());
    assertTrue(run.out().startsWith("# Mayor denies sale"), run.out());
  }

  @Test
  void indexingTwiceLeavesTheSameCounts() throws Exception {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("a.txt"), ARTICLE);
    String first = index(articles);
    assertTrue(
        first.startsWith("1 article read: 1 new, 0 changed, 0 as before, 0 rejected"), first);
    String again = index(articles);
    assertTrue(
        again.startsWith(
            "0 articles read: 0 new, 0 changed, 0 as before, 0 rejected;"
                + " 1 file, feed or page as before not read again"),
        again);
    assertEquals("1 quote", search("harbour").lines().findFirst().orElseThrow());
  }

  @Test
  void theReportNamesWhatWasRejected() throws Exception {
    Path bad = write("a.jsonl", "no article\n");
    Path report = folder.resolve("report.json");
    Run run = Run.of("index", bad.toString(), "--data", data(), "--report", report.toString());
    assertEquals(ExitCode.REJECTED, run.code());
    String json = Files.readString(report);
    assertTrue(json.startsWith("{\"read\":1,\"added\":0,"), json);
    assertTrue(json.contains("{\"origin\":\"" + bad + ", line 1\",\"reason\":\"not JSON"), json);
  }

  @Test
  void articlesComeThroughAPipeToo() throws Exception {
    InputStream before = System.in;
    System.setIn(
        new ByteArrayInputStream("text,id\n\"A, b.\",x\n".getBytes(StandardCharsets.UTF_8)));
    try {
      Run run = Run.of("index", "-", "--stdin-name", "wire.csv", "--data", data());
      assertTrue(run.out().startsWith("1 article read: 1 new"), run.out() + run.err());
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void searchFiltersAndMarksWhatWasAskedFor() throws Exception {
    index(write("a.txt", ARTICLE));
    assertTrue(search("harbour").contains("sold the *harbour*"), search("harbour"));
    assertEquals("0 quotes", search("harbour", "--outlet", "Another").strip());
    assertEquals("0 quotes", search("harbour", "--from", "2026-05-13").strip());
    assertTrue(search("--in", "articles", "harbour").startsWith("1 article\n"));
  }

  @Test
  void searchAnswersAsTheApiDoes() throws Exception {
    index(write("a.txt", ARTICLE));
    String json = search("harbour", "--json");
    assertTrue(json.startsWith("{\"total\":1,"), json);
    assertTrue(json.contains("\"outlet\":\"The Gazette\""), json);
  }

  @Test
  void theWorkOfAnotherExtractorIsReportedUntilItIsDoneAnew() throws Exception {
    Path article = write("a.txt", ARTICLE);
    assertEquals("", Run.of("index", article.toString(), "--data", data()).err());
    try (NewsIndex index = LuceneNewsIndex.open(Path.of(data()))) {
      assertEquals(QuoteExtractor.VERSION, index.extractor().orElseThrow());
      index.noteExtractor("0");
    }
    Run later = Run.of("index", article.toString(), "--data", data());
    assertTrue(later.err().contains("by another extractor (0, this is"), later.err());
    assertEquals(ExitCode.OK, Run.of("reindex", "--data", data()).code());
    assertEquals("", Run.of("index", article.toString(), "--data", data()).err());
  }

  @Test
  void reindexNeedsNoFiles() throws Exception {
    Path article = write("a.txt", ARTICLE);
    index(article);
    Files.delete(article);
    Run run = Run.of("reindex", "--data", data());
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertTrue(run.out().startsWith("1 article read: 0 new, 1 changed"), run.out());
    assertTrue(search("harbour").startsWith("1 quote"));
  }

  @Test
  void searchingWhereNothingIsIndexedSaysHowToBegin() {
    Run run = Run.of("search", "harbour", "--data", data());
    assertEquals(
        new Run(
            ExitCode.USAGE,
            "",
            "gainsay: no index in %s; 'gainsay index PATH' makes one\n"
                    .formatted(folder.resolve("data"))
                + "try 'gainsay search --help'\n"),
        run);
  }

  @Test
  void evaluateGivesTheFiguresAndTheErrors() throws Exception {
    String text = "“We sold nothing,” said Ann Lee. Bob Ray smiled.";
    Path gold =
        write(
            "gold.jsonl",
            "{\"id\":\"g\",\"text\":\""
                + text
                + "\",\"quotes\":["
                + "{\"type\":\"direct\",\"content\":[[0,18]],\"speaker\":[24,31]},"
                + "{\"type\":\"indirect\",\"content\":[[33,48]],\"speaker\":[33,40]}]}\n");
    Run run = Run.of("evaluate", gold.toString(), "--by", "type", "--errors", "5");
    assertEquals(ExitCode.OK, run.code(), run.err());
    List<String> groups =
        run.out()
            .lines()
            .filter(line -> line.contains("annotated, "))
            .map(line -> line.split(",", 2)[0])
            .toList();
    assertEquals(
        List.of(
            "direct: 1 annotated",
            "quoted: 1 annotated",
            "indirect+mixed: 1 annotated",
            "all: 2 annotated"),
        groups);
    assertTrue(run.out().contains("missed in g\n  annotated at 33: Bob Ray smiled."), run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                              | what shall it do? Give it a command
          extract                         | missing required parameter: 'PATH'
          serch denial                    | unmatched arguments from index 0: 'serch', 'denial'
          index x --map headline=title    | --map: no field 'headline'
          search x --stance lie           | invalid value for option '--stance'
          search x --from yesterday       | --from: not a day like 2026-03-01: 'yesterday'
          serve --port 99999              | not a port: 99999
          serve --host 0.0.0.0            | 0.0.0.0 can be reached by others
          """)
  void aWrongCallSaysWhatIsWrongInOneLine(String call, String message) {
    String[] arguments = call.isEmpty() ? new String[0] : call.split(" ", -1);
    if (call.startsWith("index") || call.startsWith("se")) {
      arguments = java.util.Arrays.copyOf(arguments, arguments.length + 2);
      arguments[arguments.length - 2] = "--data";
      arguments[arguments.length - 1] = data();
    }
    Run run = Run.of(arguments);
    assertEquals(ExitCode.USAGE, run.code(), run.err());
    assertTrue(run.err().startsWith("gainsay: " + message), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "index", "search", "extract", "evaluate", "reindex"})
  void everyCommandExplainsItself(String command) {
    Run run = Run.of(command, "--help");
    assertEquals(ExitCode.OK, run.code());
    assertTrue(run.out().startsWith("Usage: gainsay " + command), run.out());
  }

  @Test
  void aFailureIsOneLineWithoutAStackTrace() throws Exception {
    Path gold = write("gold.jsonl", "{\"id\":\"g\"}\n");
    assertEquals(
        new Run(ExitCode.FAILURE, "", "gainsay: %s, line 1: no text\n".formatted(gold)),
        Run.of("evaluate", gold.toString()));
  }

  private String index(Path path) {
    Run run = Run.of("index", path.toString(), "--data", data());
    assertEquals(ExitCode.OK, run.code(), run.err());
    return run.out();
  }

  private String search(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "search";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[all.length - 2] = "--data";
    all[all.length - 1] = data();
    Run run = Run.of(all);
    assertEquals(ExitCode.OK, run.code(), run.err());
    return run.out();
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private Path write(String name, String content) throws Exception {
    return Files.writeString(folder.resolve(name), content);
  }
}
