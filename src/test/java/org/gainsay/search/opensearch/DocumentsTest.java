package org.gainsay.search.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.StanceLabel;
import org.gainsay.search.ArticleBuilder;
import org.gainsay.search.Unit;
import org.junit.jupiter.api.Test;

class DocumentsTest {

  private static final String ASKED = "\"Who asked?\" he said. He left.";
  private static final String BOTH = "\"One.\" Then \"two.\"";
  private static final AnnotatedArticle ARTICLE =
      ArticleBuilder.article("a")
          .paragraph(ASKED)
          .quote("Who asked?", "Ann", StanceLabel.STATEMENT, null)
          .paragraph(BOTH)
          .quote("One.", "Ann", StanceLabel.STATEMENT, null)
          .quote("two.", "Ben", StanceLabel.STATEMENT, null)
          .paragraph("\"It began")
          .paragraph("and ended.\"")
          .quote("It began\nand ended.", "Ann", StanceLabel.STATEMENT, null)
          .build();

  private static List<Map<String, Object>> documents(Unit... units) {
    return Documents.of(ARTICLE).values().stream()
        .filter(document -> Arrays.equals((Unit[]) document.get(Schema.UNIT), units))
        .toList();
  }

  @Test
  void aParagraphSharesItsDocumentWithItsOnlyQuote() {
    List<Map<String, Object>> shared = documents(Unit.QUOTES, Unit.PARAGRAPHS);
    assertEquals(2, shared.size());
    assertEquals("who ask he said he left", shared.getFirst().get("paragraph_stem"));
    assertEquals("who asked", shared.getFirst().get("quote_exact"));
    assertEquals(2, documents(Unit.QUOTES).size());
    assertEquals(2, documents(Unit.PARAGRAPHS).size());
    assertEquals(1, documents(Unit.ARTICLES).size());
  }

  @Test
  void whatHasSeveralSpeakersHasThemInAnotherFieldThanQuotes() {
    Map<String, Object> shared = documents(Unit.QUOTES, Unit.PARAGRAPHS).getFirst();
    assertEquals(1, ((Set<?>) shared.get("speaker")).size());
    assertEquals(shared.get("speaker"), shared.get("speakers"));
    Map<String, Object> quote = documents(Unit.QUOTES).getFirst();
    assertEquals(1, ((Set<?>) quote.get("speaker")).size());
    assertFalse(quote.containsKey("speakers"));
    Map<String, Object> article = documents(Unit.ARTICLES).getFirst();
    assertEquals(2, ((Set<?>) article.get("speakers")).size());
    assertFalse(article.containsKey("speaker"));
  }

  @Test
  void aParagraphShowsNoMoreThanItselfWhereItsQuoteRunsOn() {
    Shown shown = (Shown) documents(Unit.QUOTES, Unit.PARAGRAPHS).getLast().get(Schema.SHOWN);
    assertEquals("\"It began\nand ended.\"", shown.passage());
    assertEquals("\"It began", shown.paragraph().passage());
  }

  @Test
  void boundsStandAtTheFirstAndTheLastWordOfEachSentence() {
    Map<String, Object> asked = documents(Unit.QUOTES, Unit.PARAGRAPHS).getFirst();
    assertEquals("s x x e s e", asked.get("paragraph_bounds"));
    assertEquals("b s e", documents(Unit.PARAGRAPHS).getFirst().get("paragraph_bounds"));
    assertEquals(
        List.of("s x x e s e", "b s e", "s e", "s e"),
        documents(Unit.ARTICLES).getFirst().get("paragraphs_bounds"));
  }
}
