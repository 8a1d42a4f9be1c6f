package org.gainsay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// More inputs that are broken or meant to do harm: files and documents.
class HostileDocumentsTest {

  private static final String SENTENCE =
      "The mayor said on Tuesday that nobody had sold the harbour to anybody at all.";

  @TempDir Path folder;

  @BeforeEach
  void aGoodArticleIsReadLast() throws IOException {
    Files.writeString(folder.resolve("z-good.jsonl"), "{\"id\":\"good\",\"text\":\"Good.\"}\n");
  }

  @Test
  void aPipeInAFolderIsNotWaitedFor() throws Exception {
    assertEquals(0, new ProcessBuilder("mkfifo", folder + "/a.txt").start().waitFor());
    assertRejected("a.txt: neither a file nor a folder");
  }

  @Test
  void aFileThatMayNotBeReadIsReported() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "x");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(file), "the superuser may read everything");
    assertRejected("a.txt: permission denied");
  }

  /// The superuser too gets an error here: nothing can be read at the beginning of a process.
  @Test
  @EnabledOnOs(OS.LINUX)
  void aFileThatBreaksOffWithAnErrorIsReported() throws Exception {
    Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("/proc/self/mem"));
    assertRejected("a.txt: ");
  }

  @Test
  void aLinkToItselfIsReported() throws Exception {
    Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("a.txt"));
    assertRejected("a.txt: ");
  }

  @Test
  void aNameWithALineBreakTakesOneLineAllTheSame() throws Exception {
    Files.writeString(folder.resolve("a\n\u001b[2Jb.txt"), " ");
    assertRejected("a??[2Jb.txt: no text");
  }

  /// A gigabyte without a line break; the file has holes, so that the disk need not hold it.
  @Test
  void aLineOfAGigabyteIsPassedOver() throws Exception {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("a.jsonl").toFile(), "rw")) {
      file.write("x".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
      file.setLength(1L << 30);
    }
    assertRejected("a.jsonl, line 1: longer than the limit of 33,554,432 bytes");
  }

  @Test
  void aDocumentBeyondTheLimitIsNotRead() throws Exception {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("a.pdf").toFile(), "rw")) {
      file.write("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
      file.setLength(5L << 30);
    }
    assertRejected("a.pdf: larger than the limit of 33,554,432 bytes");
  }

  @Test
  void scriptsInAPdfAreNeitherRunNorRead() throws Exception {
    try (PDDocument pdf = pdf()) {
      pdf.getDocumentCatalog()
          .setOpenAction(new PDActionJavaScript("app.alert('evil'); while (true) {}"));
      pdf.save(folder.resolve("a.pdf").toFile());
    }
    Collected collected = Collected.from(folder, "");
    assertEquals(List.of(), collected.rejected);
    assertEquals(SENTENCE, collected.articles.getFirst().text());
  }

  @Test
  void anEncryptedPdfIsReported() throws Exception {
    try (PDDocument pdf = pdf()) {
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      pdf.save(folder.resolve("a.pdf").toFile());
    }
    assertRejected("a.pdf: encrypted");
  }

  @ParameterizedTest
  @CsvSource({
    "a.docx, word/document.xml",
    "a.odt, content.xml",
    "a.epub, EPUB/one.xhtml",
  })
  void aDocumentThatUnpacksTooFarIsLeft(String name, String part) throws Exception {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      zip.putNextEntry(new ZipEntry(part));
      byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 30; i++) {
        zip.write(blanks);
      }
    }
    assertRejected(name + ": unpacks to more than 200 times its size");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          picture.txt  | 89504e470d0a1a0a0000000d49484452 | not a format that is read; it starts with the bytes 89 50 4e 47
          program.html | 7f454c46020101000000000000000000 | not a format that is read; it starts with the bytes 7f 45 4c 46
          old.docx     | d0cf11e0a1b11ae10000000000000000 | not a format that is read; it starts with the bytes d0 cf 11 e0
          zeros.txt    | 00000000000000000000000000000000 | not a format that is read; it starts with the bytes 00 00 00 00
          """)
  void whatAFileIsCountsMoreThanItsName(String name, String hex, String reason) throws Exception {
    byte[] head = java.util.HexFormat.of().parseHex(hex);
    Files.write(folder.resolve(name), Arrays.copyOf(head, 1000));
    assertRejected(name + ": " + reason);
  }

  @Test
  void deepXmlDoesNoHarm() throws Exception {
    Files.writeString(
        folder.resolve("a.xml"), "<newsItem>" + "<a>".repeat(100_000) + " " + "</a>".repeat(9));
    Files.writeString(
        folder.resolve("b.rss"), "<rss><channel><item>" + "<description>".repeat(50_000));
    Collected collected = Collected.from(folder, "");
    assertEquals("good", collected.articles.getLast().id());
    assertEquals(List.of("a.xml: a news item without text"), collected.rejected);
  }

  @Test
  void deepMailIsRefused() throws Exception {
    StringBuilder mail = new StringBuilder("From: a@example.org\n");
    for (int i = 0; i < 3000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
    }
    Files.writeString(folder.resolve("a.eml"), mail);
    assertOnlyTheGoodIsRead();
  }

  @Test
  void aTableWhoseQuoteNeverEndsIsRefused() throws Exception {
    Files.writeString(folder.resolve("a.csv"), "id,text\n1,\"" + "x\n".repeat(500_000));
    assertOnlyTheGoodIsRead();
  }

  @Test
  void frontMatterWithoutAnEndIsText() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "---\ntitle: T\n" + SENTENCE);
    assertTrue(Collected.from(folder, "").articles.getFirst().text().contains(SENTENCE));
  }

  @Test
  void largeNumbersAndRepeatedNamesInJsonDoNoHarm() throws Exception {
    Files.writeString(
        folder.resolve("a.jsonl"),
        "{\"id\":\"a\",\"n\":1e999999999,\"text\":\"One.\"}\n{\"text\":\"x\",\"n\":"
            + "9".repeat(100_000)
            + "}\n{\"id\":\"b\",\"text\":\"One.\",\"text\":\"Two.\"}\n");
    Collected collected = Collected.from(folder, "");
    assertEquals("good", collected.articles.getLast().id());
    assertTrue(collected.rejected.stream().allMatch(line -> line.startsWith("a.jsonl, line")));
  }

  private static PDDocument pdf() throws IOException {
    PDDocument pdf = new PDDocument();
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
      content.newLineAtOffset(50, 500);
      content.showText(SENTENCE);
      content.endText();
    }
    return pdf;
  }

  private void assertRejected(String start) throws InterruptedException {
    Collected collected = Collected.from(folder, "");
    assertEquals(List.of("good"), collected.articles.stream().map(a -> a.id()).toList());
    assertEquals(1, collected.rejected.size(), collected.rejected.toString());
    String told = collected.rejected.getFirst();
    assertTrue(told.startsWith(start), told);
    assertEquals(1, told.lines().count(), told);
  }

  private void assertOnlyTheGoodIsRead() throws InterruptedException {
    Collected collected = Collected.from(folder, "");
    assertEquals(List.of("good"), collected.articles.stream().map(a -> a.id()).toList());
    assertFalse(collected.rejected.isEmpty());
    collected.rejected.forEach(told -> {
      assertEquals(1, told.lines().count(), told);
      assertTrue(told.length() < 400, told);
    });
  }
}
