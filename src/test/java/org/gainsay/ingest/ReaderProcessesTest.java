package org.gainsay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderProcessesTest {

  private static final Path FILES = Path.of("src/test/resources/ingest");
  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir Path folder;

  @Test
  void aFileThatTakesTooLongIsGivenUpWithItsProcessAndTheRunGoesOn() throws Exception {
    Files.write(folder.resolve("a.pdf"), pdf("0 0 m ", 40_000_000));
    Files.copy(FILES.resolve("page.pdf"), folder.resolve("b.pdf"));
    // The good one needs a part of a second; the other would need minutes.
    Collected collected = read(new ReaderProcesses(Limits.DEFAULT, Duration.ofSeconds(3), 1000));
    assertEquals(
        List.of("a.pdf: reading it took more than 3 s: its process was ended"), collected.rejected);
    assertEquals(1, collected.articles.size());
  }

  @Test
  void aFileThatTakesTooMuchMemoryEndsItsProcessOnly() throws Exception {
    Files.write(folder.resolve("a.pdf"), pdf("BT (aaaaaaaaaaaaaaaa) Tj ET ", 3_000_000));
    Files.copy(FILES.resolve("page.pdf"), folder.resolve("b.pdf"));
    Collected collected = read(new ReaderProcesses(Limits.DEFAULT, LONG, 48));
    assertEquals(List.of("a.pdf: reading it takes more than 48 MB of memory"), collected.rejected);
    assertEquals(1, collected.articles.size());
  }

  /// Starting one takes many times as long as reading a small file.
  @Test
  void aProcessGoesOnFromFileToFile() throws Exception {
    for (String name :
        List.of("article.docx", "article.odt", "press.eml", "box.mbox", "page.pdf")) {
      Files.copy(FILES.resolve(name), folder.resolve(name));
    }
    ReaderProcesses processes = new ReaderProcesses(Limits.DEFAULT, LONG, 128);
    Collected collected = read(processes);
    assertEquals(List.of(), collected.rejected);
    assertEquals(6, collected.articles.size());
    assertEquals(1, processes.started());
  }

  @Test
  void halfAPairOfCharactersComesThroughThePipe() throws Exception {
    ByteArrayOutputStream pipe = new ByteArrayOutputStream();
    Wire.writeText(new java.io.DataOutputStream(pipe), "a\ud83d ü");
    assertEquals(
        "a\ud83d ü",
        Wire.readText(
            new java.io.DataInputStream(new java.io.ByteArrayInputStream(pipe.toByteArray()))));
  }

  private Collected read(ReaderProcesses processes) throws InterruptedException {
    Collected collected = Collected.from(folder, Limits.DEFAULT, Map.of());
    new ArticleFiles(Limits.DEFAULT, Map.of(), processes).read(List.of(folder), collected);
    return collected;
  }

  /// A page that draws the same thing over and over, packed a hundredfold.
  private static byte[] pdf(String drawn, int times) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      byte[] thousand = drawn.repeat(1000).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < times / 1000; i++) {
        deflater.write(thousand);
      }
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(
        ("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R"
                + "/Resources<</Font<</F1 <</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>"
                + " endobj\n4 0 obj <</Filter/FlateDecode/Length "
                + packed.size()
                + ">> stream\n")
            .getBytes(StandardCharsets.US_ASCII));
    pdf.writeBytes(packed.toByteArray());
    pdf.writeBytes(
        "\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    assertTrue(pdf.size() < Limits.DEFAULT.documentBytes());
    return pdf.toByteArray();
  }
}
