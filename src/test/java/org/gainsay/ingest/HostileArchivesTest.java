package org.gainsay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// More inputs that are broken or meant to do harm: archives of files and of the web.
class HostileArchivesTest {

  private static final String PAGE =
      "<html><article><p>The mayor said on Tuesday that nobody had sold the harbour to anybody at"
          + " all, and that she had seen no contract.</p></article></html>";

  @TempDir Path folder;

  @BeforeEach
  void aGoodArticleIsReadLast() throws IOException {
    Files.writeString(folder.resolve("z-good.jsonl"), line("good"));
  }

  @Test
  void namesAndLinksInATarLeadNowhere() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      put(tar, new TarArchiveEntry("/etc/absolute.jsonl", true), line("absolute"));
      put(tar, new TarArchiveEntry("../../up.jsonl"), line("up"));
      TarArchiveEntry link = new TarArchiveEntry("link.txt", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      put(tar, link, "");
      put(tar, new TarArchiveEntry("device.txt", TarConstants.LF_CHR), "");
      put(tar, new TarArchiveEntry("pipe.txt", TarConstants.LF_FIFO), "");
    }
    Files.write(folder.resolve("a.tar"), bytes.toByteArray());
    Collected collected = Collected.from(folder, "");
    assertEquals(List.of("absolute", "up", "good"), ids(collected));
    assertEquals(List.of(), collected.rejected);
    assertEquals(2, folder.toFile().list().length);
  }

  @Test
  void aTarWithAWrongSizeIsReported() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      put(tar, new TarArchiveEntry("a.jsonl"), line("a"));
    }
    byte[] wrong = bytes.toByteArray();
    Arrays.fill(wrong, 124, 135, (byte) '9');
    Files.write(folder.resolve("a.tar"), wrong);
    assertEquals(List.of("good"), ids(Collected.from(folder, "")));
    assertOneLineEach();
  }

  @Test
  void aCutGzipGivesWhatIsBeforeTheCut() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append(line("a" + i));
    }
    byte[] whole = Bytes.gzip(lines.toString().getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve("a.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));
    Collected collected = Collected.from(folder, "");
    assertEquals("a0", ids(collected).getFirst());
    assertEquals("good", ids(collected).getLast());
    assertEquals(List.of("a.jsonl.gz: Unexpected end of ZLIB input stream"), collected.rejected);
  }

  @Test
  void compressionInCompressionEndsAtADepth() throws Exception {
    byte[] bytes = line("deep").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 8; i++) {
      bytes = Bytes.gzip(bytes);
    }
    Files.write(folder.resolve("a.gz"), bytes);
    Collected collected = Collected.from(folder, "");
    assertEquals(List.of("good"), ids(collected));
    assertEquals(
        List.of("a.gz: archives in archives, more than the limit of 4 deep"), collected.rejected);
  }

  @Test
  void aZipWithAWrongChecksumIsReported() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write("One two three.".getBytes(StandardCharsets.UTF_8));
    }
    byte[] wrong = bytes.toByteArray();
    wrong[bytes.toString(StandardCharsets.ISO_8859_1).indexOf("PK\u0007\u0008") + 4] ^= 1;
    Files.write(folder.resolve("a.zip"), wrong);
    assertTrue(Collected.from(folder, "").rejected.getFirst().contains("invalid entry CRC"));
    assertOneLineEach();
  }

  @Test
  void aHundredThousandEmptyEntriesTakeNoTime() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 100_000; i++) {
        zip.putNextEntry(new ZipEntry("d" + i + "/"));
      }
    }
    Files.write(folder.resolve("a.zip"), bytes.toByteArray());
    Collected collected = Collected.from(folder, "");
    assertEquals(List.of("good"), ids(collected));
    assertEquals(List.of("a.zip: archive without articles"), collected.ignored);
  }

  @ParameterizedTest
  @CsvSource({"99999999999", "-5", "abc", "7", "''"})
  void aWebArchiveWithAWrongLengthIsReportedAndHarmsNothing(String length) throws Exception {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE;
    String record =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.org/a\r\n"
            + "WARC-Date: 2026-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
            + "Content-Type: application/http;msgtype=response\r\nContent-Length: "
            + length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n";
    Files.writeString(folder.resolve("a.warc"), record);
    Collected collected = Collected.from(folder, "");
    assertEquals("good", ids(collected).getLast());
    assertEquals(1, collected.rejected.size(), collected.rejected.toString());
    assertOneLineEach();
  }

  @Test
  void aWebArchiveOfAnswersWithoutPagesIsPassedOver() throws Exception {
    Files.writeString(
        folder.resolve("a.warc"),
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ::nonsense::\r\n"
            + "WARC-Date: yesterday\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
            + "Content-Type: application/http\r\nContent-Length: 5\r\n\r\nHTTP/\r\n\r\n");
    assertEquals(List.of("good"), ids(Collected.from(folder, "")));
    assertOneLineEach();
  }

  private void assertOneLineEach() throws InterruptedException {
    for (String told : Collected.from(folder, "").rejected) {
      assertEquals(1, told.lines().count(), told);
      assertTrue(told.startsWith("a.") && told.length() < 400, told);
    }
  }

  private static List<String> ids(Collected collected) {
    return collected.articles.stream().map(article -> article.id()).toList();
  }

  private static void put(TarArchiveOutputStream tar, TarArchiveEntry entry, String content)
      throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    entry.setSize(bytes.length);
    tar.putArchiveEntry(entry);
    tar.write(bytes);
    tar.closeArchiveEntry();
  }

  private static String line(String id) {
    return "{\"id\":\"%s\",\"text\":\"Text %s.\"}\n".formatted(id, id);
  }
}
