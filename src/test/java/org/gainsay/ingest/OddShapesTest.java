package org.gainsay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.gainsay.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Good articles in files as people have them: saved by other programs under other names.
class OddShapesTest {

  private static final String CSV =
      "id,title,text\r\n1,Krüger,\"Krüger said: “No”.\r\n\r\n\"\"Never\"\", he said.\"\r\n";

  private static final String MAIL =
      """
      From: Desk <desk@example.org>
      Subject: Statement
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/plain; charset=utf-8

      The mayor denied it.

      >From here on nobody asked.
      --\s
      Desk
      --b
      Content-Type: application/pdf
      Content-Disposition: attachment; filename=report.pdf

      %PDF
      --b
      Content-Type: image/png
      Content-Disposition: attachment; filename=logo.png

      x
      --b--
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void aTableIsReadInWhateverEncoding(String charset) throws Exception {
    Files.write(folder.resolve("a.csv"), CSV.getBytes(Charset.forName(charset)));
    Article read = only("a.csv");
    assertEquals("Krüger", read.title());
    assertEquals("Krüger said: “No”.\n\n\"Never\", he said.", read.text());
  }

  @Test
  void bytesThatAreNotUtf8AreWindowsWhereverTheyStand() throws Exception {
    Random random = new Random(5);
    for (int round = 0; round < 20; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(200_000);
      while (text.length() < length) {
        text.append(random.nextInt(50) == 0 ? "é €" : "some words, ");
      }
      for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
        StringWriter read = new StringWriter();
        try (Reader reader =
            Decoding.reader(new ByteArrayInputStream(text.toString().getBytes(charset)))) {
          reader.transferTo(read);
        }
        assertEquals(text.toString(), read.toString());
      }
    }
  }

  @Test
  void cellsBetweenTabsMayBeginWithMarksOfTheirOwn() throws Exception {
    write("a.tsv", "id\ttitle\ttext\n1\tOne\t\"No\", she said.\n2\tTwo\tShe said: \"No\"\n");
    write("b.tsv", "id\ttitle\ttext\n3\t\"One\"\t\"She said:\n\"\"No\"\"\"\n");
    assertEquals(
        List.of("\"No\", she said.", "She said: \"No\"", "She said:\n\"No\""),
        Collected.from(folder, "").articles.stream().map(Article::text).toList());
  }

  @Test
  void aTableThatIsBrokenIsToldInPlainWords() throws Exception {
    write("a.csv", "id,text\n1,\"No\" she said\n");
    assertEquals(
        List.of(
            "a.csv: broken: Invalid character between encapsulated token and delimiter at line: 2,"
                + " position: 16"),
        Collected.from(folder, "").rejected);
  }

  @Test
  void pagesAndDataThatWereSavedAsTextAreReadForWhatTheyAre() throws Exception {
    String paragraph =
        "The mayor said on Tuesday that nobody had sold the harbour to anybody at all.";
    write("a.txt", "<!DOCTYPE html><title>T</title><body><article><p>" + paragraph + paragraph);
    assertEquals(paragraph + paragraph, only("a.txt").text().replace("T\n\n", ""));
    write("b.txt", "{\"id\": \"b\", \"text\": \"One.\"}\n");
    assertEquals("One.", only("b.txt").text());
    write("c.txt", "{Editors: embargoed} \"No\", she said.");
    assertEquals("{Editors: embargoed} \"No\", she said.", only("c.txt").text());
  }

  @Test
  void xmlOfOtherKindsIsNotReadAsText() throws Exception {
    write("a.xml", "<?xml version='1.0'?><urlset><url>x</url></urlset>");
    assertEquals(
        List.of("a.xml: not a format that is read; it starts with the bytes 3c 3f 78 6d"),
        Collected.from(folder, "a.xml").rejected);
  }

  @Test
  void linesOfJsonInUtf16AreRefusedOnceAndNotLineByLine() throws Exception {
    String lines = "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n";
    Files.write(folder.resolve("a.jsonl"), lines.getBytes(StandardCharsets.UTF_16));
    assertEquals(
        List.of("a.jsonl: JSON Lines in UTF-16; they are read in UTF-8 only"),
        Collected.from(folder, "a.jsonl").rejected);
  }

  @Test
  void ofAMailItsTextIsReadAndWhatIsAttachedIsNamed() throws Exception {
    write("a.eml", MAIL.replace(">From", "From"));
    write("b.mbox", "From desk@example.org Tue Mar  3 10:00:00 2026\n" + MAIL);
    for (String name : List.of("a.eml", "b.mbox")) {
      Collected collected = Collected.from(folder, name);
      assertEquals(
          "The mayor denied it.\n\nFrom here on nobody asked.",
          collected.articles.getFirst().text());
      assertEquals(List.of("what is attached was not read: report.pdf"), collected.notices);
    }
  }

  @Test
  void frontMatterMayBeToml() throws Exception {
    write("a.md", "+++\ntitle = \"The harbour\"\ndate = 2026-03-03\n+++\nShe denied it.\n");
    assertEquals("The harbour", only("a.md").title());
    assertEquals("She denied it.", only("a.md").text());
  }

  @Test
  void aWordThatIsCutAtItsHyphenIsPutTogether() throws Exception {
    write(
        "a.txt",
        """
        The mayor, who is in her second year of a five-
        year term, denied on Tuesday that the harbour -
        or any part of it - had been sold to anybody or
        would be. She said so in the town hall at noon.
        """);
    assertEquals(
        "The mayor, who is in her second year of a five-year term, denied on Tuesday that the"
            + " harbour - or any part of it - had been sold to anybody or would be. She said so in"
            + " the town hall at noon.",
        only("a.txt").text());
  }

  private Article only(String name) throws InterruptedException {
    Collected collected = Collected.from(folder, name);
    assertEquals(List.of(), collected.rejected);
    assertEquals(1, collected.articles.size());
    return collected.articles.getFirst();
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
