package org.gainsay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Inputs that are broken or meant to do harm: each gives a clear line, and the article beside it
/// is read all the same.
class HostileInputTest {

  private static final String GOOD = "{\"id\":\"good\",\"text\":\"Good.\"}\n";

  @TempDir Path folder;

  @BeforeEach
  void aGoodArticleIsReadLast() throws IOException {
    write("z-good.jsonl", GOOD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          empty.txt     | ''                                    | empty
          blank.txt     | '   '                                 | no text
          empty.jsonl   | ''                                    | empty
          empty.json    | ' '                                   | no articles in it
          list.json     | '[1, 2]'                              | , item 1: not a JSON object
          number.json   | '17'                                  | neither a JSON object nor a list of them
          textless.json | '{"title": "x"}'                      | no text: none of its fields is called 'text'
          blank.json    | '{"text": " "}'                       | no text
          cut.json      | '[{"text": "a"}, {"te'                | not JSON at line 1: Unexpected end-of-input
          nested.jsonl  | '{"text": {"text": "x"}}'             | , line 1: no text: none of its fields is called 'text'
          page.html     | '<html><body></body></html>'          | no text of an article found in the page
          nav.html      | '<html><nav>Home</nav></html>'        | no text of an article found in the page
          feed.rss      | '<rss><channel></channel></rss>'      | a feed without entries
          item.xml      | '<newsItem></newsItem>'               | a news item without text
          nitf.xml      | '<nitf></nitf>'                       | no text
          table.csv     | 'a,b'                                 | no column is called 'text'
          double.csv    | 'text,text'                           | its first line does not name columns
          letter.eml    | 'hello'                               | not a mail: it has no headers
          box.mbox      | 'hello'                               | no line in it begins with 'From '
          warc.warc     | 'WARC/1.0 nonsense'                   | broken
          pdf.pdf       | '%PDF-1.4 nonsense'                   | rejected
          """)
  void aBrokenFileIsReportedWithItsReason(String name, String content, String reason)
      throws Exception {
    write(name, content);
    Collected collected = Collected.from(folder, "");
    assertEquals("good", collected.articles.getLast().id());
    String told = String.join("\n", collected.rejected).replace(folder.toString(), "");
    assertTrue(told.contains(name), told);
    assertTrue(reason.equals("rejected") || told.contains(reason), told);
    assertTrue(told.lines().allMatch(line -> line.length() < 400), told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.txt",
        "a.html",
        "a.json",
        "a.jsonl",
        "a.csv",
        "a.rss",
        "a.eml",
        "a.mbox",
        "a.pdf",
        "a.docx",
        "a.odt",
        "a.epub",
        "a.zip",
        "a.tar",
        "a.gz",
        "a.bz2",
        "a.warc",
        "a.warc.gz",
        "a.xml"
      })
  void noiseIsReadAsNothing(String name) throws Exception {
    byte[] noise = new byte[20_000];
    new Random(name.hashCode()).nextBytes(noise);
    Files.write(folder.resolve(name), noise);
    assertOnlyTheGoodIsRead();
  }

  /// Every golden file, cut short and with bytes changed.
  @Test
  void damagedFilesOfEveryFormatNeverBreakTheRun() throws Exception {
    Random random = new Random(5);
    try (var files = Files.list(Path.of("src/test/resources/ingest"))) {
      for (Path file : files.sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        for (int round = 0; round < 8; round++) {
          int length = round % 2 == 0 ? random.nextInt(bytes.length) : bytes.length;
          byte[] damaged = Arrays.copyOf(bytes, length);
          for (int i = 0; i < round && length > 0; i++) {
            damaged[random.nextInt(length)] = (byte) random.nextInt();
          }
          Files.write(folder.resolve("a-" + file.getFileName()), damaged);
          Collected collected = Collected.from(folder, "");
          assertEquals("good", collected.articles.getLast().id(), file.toString());
        }
        Files.delete(folder.resolve("a-" + file.getFileName()));
      }
    }
  }

  @Test
  void entitiesOfXmlAreNotFetchedAndNotMultiplied() throws Exception {
    write(
        "a.rss",
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY file SYSTEM \"file:///etc/passwd\">"
            + "<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + "<rss><channel><item><title>T</title><description>x &file; &b; y</description></item>"
            + "</channel></rss>");
    Collected collected = Collected.from(folder, "");
    assertEquals("T\n\nx &file; &b; y", collected.articles.getFirst().text());
  }

  @Test
  void aZipBombIsLeftWhereItUnpacksTooFar() throws Exception {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("a.zip")))) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 30; i++) {
        zip.write(zeros);
      }
    }
    assertOnlyTheGoodIsRead("unpacks to more than 200 times its size");
  }

  @Test
  void aGzipBombInAJsonLinesFileIsLeftToo() throws Exception {
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.jsonl.gz")))) {
      byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 30; i++) {
        gzip.write(blanks);
      }
    }
    assertOnlyTheGoodIsRead("unpacks to more than 200 times its size");
  }

  @Test
  void archivesInArchivesEndAtADepth() throws Exception {
    byte[] inner = GOOD.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 6; i++) {
      ByteArrayOutputStream outer = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(outer)) {
        zip.putNextEntry(new ZipEntry(i == 0 ? "good.jsonl" : "inner.zip"));
        zip.write(inner);
      }
      inner = outer.toByteArray();
    }
    Files.write(folder.resolve("a.zip"), inner);
    assertOnlyTheGoodIsRead("archives in archives, more than the limit of 4 deep");
  }

  @Test
  void anArchiveWithTooManyEntriesIsLeftThere() throws Exception {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("a.zip")))) {
      for (int i = 0; i < 30; i++) {
        zip.putNextEntry(new ZipEntry(i + ".jsonl"));
        zip.write("{\"id\":\"x\",\"text\":\"x\"}".getBytes(StandardCharsets.UTF_8));
      }
    }
    Limits limits = new Limits(1 << 20, 1 << 20, 20, 200, 4);
    Collected collected = Collected.from(folder, limits, Map.of(), "");
    assertEquals(21, collected.articles.size());
    assertEquals(List.of("a.zip: more than the limit of 20 entries"), collected.rejected);
  }

  @Test
  void namesThatLeadOutOfAnArchiveWriteNothing() throws Exception {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("a.zip")))) {
      zip.putNextEntry(new ZipEntry("../../evil.jsonl"));
      zip.write("{\"id\":\"evil\",\"text\":\"x\"}".getBytes(StandardCharsets.UTF_8));
    }
    Collected collected = Collected.from(folder, "");
    assertEquals("evil", collected.articles.getFirst().id());
    assertEquals(2, folder.toFile().list().length);
  }

  /// Half a gigabyte, made while it is read.
  @Test
  void aLineWithoutEndIsPassedOverInBoundedMemory() throws Exception {
    Limits limits = new Limits(1 << 20, 1 << 20, 20, 200, 4);
    Collected collected = Collected.from(folder, limits, Map.of());
    InputStream endless =
        new InputStream() {
          private long left = 1L << 29;

          @Override
          public int read() {
            return left-- > 0 ? 'x' : left == -1 ? '\n' : -1;
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            int count = (int) Math.min(left, length);
            Arrays.fill(buffer, offset, offset + Math.max(count, 0), (byte) 'x');
            left -= count;
            return count > 0 ? count : -1;
          }
        };
    new ArticleFiles(limits, Map.of()).read("long.jsonl", endless, collected);
    assertEquals(
        List.of("long.jsonl, line 1: longer than the limit of 1,048,576 bytes"),
        collected.rejected);
  }

  @Test
  void deepJsonIsRefused() throws Exception {
    write("a.jsonl", "{\"text\":\"x\",\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}\n");
    write("b.json", "[".repeat(100_000));
    assertOnlyTheGoodIsRead("nesting depth");
  }

  @Test
  void deepHtmlIsRead() throws Exception {
    String text = "A paragraph that is long enough to be taken for the text of an article. ";
    write("a.html", "<div>".repeat(20_000) + "<p>" + text.repeat(4) + "</p>");
    Collected collected = Collected.from(folder, "");
    assertEquals(text.repeat(4).strip(), collected.articles.getFirst().text());
  }

  @Test
  void controlCharactersBecomeBlanksAndHalfPairsMarks() throws Exception {
    write("a.jsonl", "{\"id\":\"a\",\"text\":\"x\\u0000y\\u0007z \\ud83d end\"}\n");
    Collected collected = Collected.from(folder, "");
    assertEquals("x y z \ufffd end", collected.articles.getFirst().text());
  }

  @Test
  void linksInCirclesAreReportedAndMissingOnesToo() throws Exception {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.createSymbolicLink(inner.resolve("up"), folder);
    Files.createSymbolicLink(inner.resolve("nowhere"), Path.of("/no/such/file"));
    Collected collected = Collected.from(folder, "");
    assertEquals(1, collected.articles.size());
    assertEquals(
        List.of("inner/nowhere: no such file", "inner/up: a link to a folder that it is in itself"),
        collected.rejected);
  }

  @Test
  void aMissingPlaceIsReported() throws Exception {
    assertEquals(List.of("absent: no such file"), Collected.from(folder, "absent").rejected);
  }

  private void assertOnlyTheGoodIsRead(String... reasons) throws InterruptedException {
    Collected collected = Collected.from(folder, "");
    assertEquals(
        List.of("good"), collected.articles.stream().map(article -> article.id()).toList());
    assertFalse(collected.rejected.isEmpty());
    for (String reason : reasons) {
      assertTrue(collected.rejected.toString().contains(reason), collected.rejected.toString());
    }
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
