package org.gainsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.alert.SavedSearches;
import org.gainsay.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {

  @TempDir Path folder;

  @Test
  void patternsTakeWhatMatches() throws Exception {
    write("news/a.txt", "One.");
    write("news/b.md", "Two.");
    write("news/deep/c.txt", "Three.");
    write("other/d.txt", "Four.");
    assertEquals(1, read(folder + "/news/*.txt"));
    assertEquals(2, read(folder + "/news/**.txt"));
    assertEquals(3, read(folder + "/n*"));
    assertEquals(2, read(folder + "/news/{a,b}.*"));
    write("odd[1].txt", "Five.");
    assertEquals(1, read(folder + "/odd[1].txt"));
    Run none = index(folder + "/*.pdf");
    assertEquals(ExitCode.REJECTED, none.code());
    assertEquals("gainsay: " + folder + "/*.pdf: no file matches\n", none.err());
  }

  @Test
  void aTrialStoresNothing() throws Exception {
    write("in/a.jsonl", "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"Two.\"}\n");
    assertEquals(
        "a trial, nothing was stored: of 2 articles 2 would be new, 0 changed, 0 as before,"
            + " 0 rejected\n",
        index(folder + "/in", "--dry-run").out());
    assertFalse(Files.exists(folder.resolve("data")));
    index(folder + "/in");
    write("in/a.jsonl", "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"New.\"}\nx\n");
    Path report = folder.resolve("report.json");
    assertEquals(
        "a trial, nothing was stored: of 3 articles 0 would be new, 1 changed, 1 as before,"
            + " 1 rejected\n",
        index(
                folder + "/in",
                "--dry-run",
                "--report",
                report.toString(),
                "--rejects",
                folder.resolve("rejects").toString())
            .out());
    try (var rejects = Files.list(folder.resolve("rejects"))) {
      assertEquals(2, rejects.count());
    }
    assertTrue(Files.readString(report).contains("\"dry_run\":true"), Files.readString(report));
    assertTrue(index(folder + "/in").out().startsWith("3 articles read: 0 new, 1 changed"));
  }

  @Test
  void whatAnEndedProcessHadNotMatchedIsMatchedAtTheNextStart() throws Exception {
    write("in/a.jsonl", "{\"id\":\"a\",\"text\":\"Ann Brook denied that she had sold it.\"}\n");
    index(folder + "/in");
    String id =
        SavedSearches.open(folder.resolve("saved-searches"))
            .add("sold", SearchRequest.of("sold"))
            .id();
    write("saved-searches/arriving.jsonl", "\"a\"\n\"lost\"\n");
    index(folder + "/in", "--dry-run");
    assertEquals(List.of(), SavedSearches.open(folder.resolve("saved-searches")).matches(id));
    index(folder + "/in");
    assertEquals(1, SavedSearches.open(folder.resolve("saved-searches")).matches(id).size());
    assertFalse(Files.exists(folder.resolve("saved-searches/arriving.jsonl")));
  }

  @Test
  void filesAsBeforeAreNotReadAgainUnlessThatIsWanted() throws Exception {
    write("in/a.txt", "One.");
    write("in/b.jsonl", "{\"id\":\"b\",\"text\":\"Two.\"}\nx\n");
    assertEquals(ExitCode.REJECTED, index(folder + "/in").code());
    Run again = index(folder + "/in");
    assertTrue(
        again
            .out()
            .startsWith(
                "2 articles read: 0 new, 0 changed, 1 as before, 1 rejected;"
                    + " 1 file, feed or page as before not read again;"),
        again.out());
    assertEquals(ExitCode.REJECTED, again.code());
    write("in/b.jsonl", "{\"id\":\"b\",\"text\":\"Two.\"}\n");
    assertTrue(index(folder + "/in").out().startsWith("1 article read: 0 new"));
    assertTrue(index(folder + "/in").out().startsWith("0 articles read: 0 new"));
    assertTrue(
        index(folder + "/in", "--reread").out().startsWith("2 articles read: 0 new, 0 changed, 2"));
  }

  @Test
  void whatIsTrueOfManyArticlesIsSaidOfSomeAndThenCounted() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      lines.append("{\"id\":\"a%d\",\"language\":\"de\",\"text\":\"Nr. %d.\"}\n".formatted(i, i));
    }
    write("in/a.jsonl", lines.toString());
    List<String> said = index(folder + "/in").err().lines().toList();
    assertEquals(7, said.size(), said.toString());
    assertTrue(said.get(4).contains("/in/a.jsonl, line 5: its language is 'de'"), said.get(4));
    assertEquals("gainsay: and so with other articles, which are counted at the end", said.get(5));
    assertTrue(said.get(6).startsWith("gainsay: 30 articles in all: its language"), said.get(6));
  }

  @Test
  void aLongLineIsALineWhateverTheFileIsCalled() throws Exception {
    String article = "{\"id\":\"%s\",\"text\":\"%s\"}\n";
    write(
        "in/a.json",
        article.formatted("a", "One. ".repeat(5000)) + "x\n" + article.formatted("b", "Two."));
    Run run = index(folder + "/in");
    assertTrue(run.out().startsWith("3 articles read: 2 new"), run.out());
    assertTrue(run.err().startsWith("gainsay: " + folder + "/in/a.json, line 2: "), run.err());
  }

  @Test
  void rejectsLieInAFolderWithTheirReasonsBesideThem() throws Exception {
    write("in/a.jsonl", "{\"id\":\"a\",\"text\":\"One.\"}\n{\"title\":\"b\"}\n");
    write("in/table.csv", "a,b\n1,2\n");
    Path rejects = folder.resolve("rejects");
    for (int round = 0; round < 2; round++) {
      assertEquals(
          ExitCode.REJECTED, index(folder + "/in", "--rejects", rejects.toString()).code());
    }
    List<Path> kept;
    try (var files = Files.list(rejects)) {
      kept = files.sorted().toList();
    }
    assertEquals(4, kept.size(), kept.toString());
    assertEquals("{\"title\":\"b\"}", Files.readString(kept.get(0)));
    assertEquals(
        "origin: %s/in/a.jsonl, line 2\nreason: no text: none of its fields is called 'text'"
            .formatted(folder),
        Files.readString(kept.get(1)).split("[;,] (?:say|there)", 2)[0].strip());
    assertEquals("a,b\n1,2\n", Files.readString(kept.get(2)));
    assertTrue(
        Files.readString(kept.get(3))
            .startsWith("origin: %s/in/table.csv\nreason: no column".formatted(folder)));
  }

  @Test
  void urlsAreFetchedIfTheyMayBe() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        http -> {
          byte[] page =
              "<article><p>Mayor Colbert denied on Tuesday that the city had sold it, and said that nobody had asked for the port in all the years that she was mayor.</p></article>"
                  .getBytes(StandardCharsets.UTF_8);
          http.sendResponseHeaders(200, page.length);
          http.getResponseBody().write(page);
          http.close();
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/a";
      Run refused = index(url);
      assertEquals(ExitCode.REJECTED, refused.code());
      assertTrue(refused.err().contains("127.0.0.1 has no public address"), refused.err());
      Run fetched = index(url, "--allow-private-addresses");
      assertTrue(fetched.out().startsWith("1 article read: 1 new"), fetched.out() + fetched.err());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void whatMakesNoSenseTogetherIsRefused() throws Exception {
    write("in/a.txt", "One.");
    assertUsage("--every asks URLs again, and there are none", folder + "/in", "--every", "1m");
    assertUsage("--watch follows files", "http://example.org/", "--watch");
    assertUsage("--dry-run is done once", folder + "/in", "--watch", "--dry-run");
    assertUsage("--rejects must not lie", folder + "/in", "--rejects", folder + "/in/rejects");
    assertUsage(
        "--report: there is no folder", folder + "/in", "--report", folder + "/none/r.json");
    assertUsage("--report names a folder", folder + "/in", "--report", folder.toString());
    assertUsage("invalid value for option '--every': not a time like", "x", "--every", "soon");
    assertUsage("not a pattern of file names", folder + "/[");
  }

  private void assertUsage(String message, String... arguments) {
    Run run = index(arguments);
    assertEquals(ExitCode.USAGE, run.code(), run.err());
    assertTrue(run.err().startsWith("gainsay: " + message), run.err());
  }

  private int read(String source) {
    String out = index(source, "--dry-run").out();
    return Integer.parseInt(out.replaceFirst("(?s).*: of (\\d+) article.*", "$1"));
  }

  private Run index(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 3);
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[0] = "index";
    all[all.length - 2] = "--data";
    all[all.length - 1] = folder.resolve("data").toString();
    return Run.of(all);
  }

  private void write(String name, String content) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
