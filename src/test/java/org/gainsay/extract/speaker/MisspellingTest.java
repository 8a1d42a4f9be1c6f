package org.gainsay.extract.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.model.Article;
import org.junit.jupiter.api.Test;

class MisspellingTest {

  private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

  @Test
  void lettersLeftOutSetTwiceOrSwappedAreSlips() {
    assertEquals(
        List.of(true, true, true, true),
        List.of(
            Misspelling.isOf("mauer", "maurer"),
            Misspelling.isOf("maurrer", "maurer"),
            Misspelling.isOf("mauerr", "maurer"),
            Misspelling.isOf("bauchtman", "buchtmann")));
  }

  @Test
  void anotherLetterAPluralAShortOrQuiteAnotherNameIsNoSlip() {
    assertEquals(
        List.of(false, false, false, false, false),
        List.of(
            Misspelling.isOf("hansen", "hanson"),
            Misspelling.isOf("maurers", "maurer"),
            Misspelling.isOf("lee", "leee"),
            Misspelling.isOf("maurer", "maurer"),
            Misspelling.isOf("aurer", "maurer")));
  }

  @Test
  void aSurnameWithASlipIsThatOfTheOnePersonWhoseFullNameIsGiven() {
    assertEquals(
        List.of("Karen Maurer", "Karen Maurer"),
        speakers("Karen Maurer said the fund was closed. “We are done,” Mauer said on Monday."));
  }

  @Test
  void betweenTwoPeopleOfLikeNamesASlipIsNobody() {
    assertEquals(
        List.of("Karen Maurer", "Peter Maueer", "Mauer"),
        speakers(
            "Karen Maurer said the fund was closed. Peter Maueer said it was open. “We are done,”"
                + " Mauer said on Monday."));
  }

  private static List<String> speakers(String text) {
    return EXTRACTOR.extract(Article.of("test", text)).quotes().stream()
        .map(quote -> quote.speaker() == null ? "nobody" : quote.speaker().name())
        .toList();
  }
}
