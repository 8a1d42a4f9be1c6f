package org.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.model.Quote;
import org.gainsay.model.Span;
import org.gainsay.model.StanceLabel;
import org.junit.jupiter.api.Test;

class QuoteExtractorTest {

  private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

  /// Scraps that broken feeds and copied pages are made of.
  private static final List<String> SCRAPS =
      List.of(
          "“",
          "”",
          "\"",
          "''",
          "``",
          "'",
          "‘",
          "’",
          "«",
          "»",
          "„",
          "said",
          "Obama",
          "he",
          " denied",
          " that",
          ",",
          ".",
          ":",
          "?",
          "\n",
          "\r\n",
          "\n\n",
          " ",
          "\u00a0",
          "\u202e",
          "\u200f",
          "😀",
          "\ud83d",
          "according to",
          "accused",
          "of",
          "the claim",
          "Q:",
          "A:",
          "MR. SMITH:",
          "quoted",
          "as saying",
          "(",
          ")",
          "—",
          "--",
          "…",
          "told CNN",
          "was",
          "to",
          "by",
          "I",
          "we",
          "1.5",
          "\t",
          "\u0000",
          "Ünïcödé",
          "he said, ",
          "“No,” she said. ");

  @Test
  void everyOffsetIsInsideTheTextWhateverItHolds() {
    Random random = new Random(20141217);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      int scraps = 1 + random.nextInt(80);
      for (int i = 0; i < scraps; i++) {
        text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
        if (random.nextInt(3) > 0) {
          text.append(' ');
        }
      }
      check(EXTRACTOR.extract(Article.of("random-" + round, text.toString())));
    }
  }

  @Test
  void aMegabyteOfQuotationMarksIsReadInReasonableTime() {
    checkMarks("“", 1_000_000);
    for (String mark : List.of("\"", "''", "‘", "”“")) {
      checkMarks(mark, 50_000);
    }
  }

  private static void checkMarks(String mark, int length) {
    String text = mark.repeat(length / mark.length());
    assertEquals(List.of(), EXTRACTOR.extract(Article.of("marks", text)).quotes());
  }

  @Test
  void theMonthOfADatelineSaysNothing() {
    String text = "OSTRAVA, Nov 21 (WPA) - Lenia on Friday rejected claims that it stole a ship.";
    assertEquals(
        List.of("Lenia"),
        EXTRACTOR.extract(Article.of("dateline", text)).quotes().stream()
            .filter(quote -> quote.stance(StanceLabel.DENIAL).isPresent())
            .map(quote -> quote.speaker() == null ? "nobody" : quote.speaker().name())
            .toList());
  }

  @Test
  void aBlankTextHasNoQuotes() {
    for (String text : List.of("", " ", "\n\n\t")) {
      assertEquals(List.of(), EXTRACTOR.extract(Article.of("blank", text)).quotes());
    }
  }

  @Test
  void anInterruptedThreadStops() {
    Thread.currentThread().interrupt();
    try {
      assertThrows(
          CancellationException.class,
          () -> EXTRACTOR.extract(Article.of("stopped", "He said it was late.")));
    } finally {
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void theSameArticleGivesTheSameQuotes() {
    Article article = Article.of("same", "“It was late,” said Ann Lee. She denied the report.");
    assertEquals(EXTRACTOR.extract(article), new QuoteExtractor().extract(article));
  }

  private static void check(AnnotatedArticle annotated) {
    String text = annotated.article().text();
    for (Quote quote : annotated.quotes()) {
      List<Span> spans = new ArrayList<>(quote.content());
      if (quote.cue() != null) {
        spans.add(quote.cue());
      }
      if (quote.source() != null) {
        spans.add(quote.source());
      }
      for (Span span : spans) {
        assertTrue(span.end() <= text.length(), () -> span + " is outside of: " + text);
      }
      if (quote.speaker() != null) {
        assertTrue(quote.source() != null, () -> "a speaker without a source in: " + text);
      }
    }
  }
}
