package org.gainsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Answer;
import org.gainsay.model.Article;
import org.gainsay.model.Quote;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;
import org.gainsay.model.StanceFlag;
import org.gainsay.model.StanceLabel;
import org.junit.jupiter.api.Test;

class StanceTargetTest {

  private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

  private static AnnotatedArticle read(String text) {
    return EXTRACTOR.extract(Article.of("a", text));
  }

  private static List<String> targets(String text, StanceLabel label) {
    List<String> names = new ArrayList<>();
    for (Quote quote : read(text).quotes()) {
      quote
          .stance(label)
          .ifPresent(s -> names.add(s.target() == null ? "nobody" : s.target().name()));
    }
    return names;
  }

  @Test
  void whoIsAccusedIsTheTarget() {
    assertEquals(
        List.of("Lenia"),
        targets("Ostrava accused Lenia of shelling the port.", StanceLabel.ACCUSATION));
  }

  @Test
  void theDoerOfABadActIsTheTarget() {
    assertEquals(
        List.of("Paul Marlow"),
        targets(
            "Paul Marlow runs the bank. \"Marlow lied to the voters,\" Anna Weiss said.",
            StanceLabel.ACCUSATION));
  }

  @Test
  void whoMadeTheClaimIsTheTargetOfItsDenial() {
    assertEquals(
        List.of("Anna Weiss"),
        targets(
            "Paul Marlow denied claims by Anna Weiss that he took bribes.", StanceLabel.DENIAL));
  }

  @Test
  void whoPassesADenialOnIsNotItsTarget() {
    List<String> targets =
        targets(
            "The state OTK news agency added that claims Lenia had sunk the ferry were “slander”.\n\n"
                + "OTK quoted the foreign ministry as saying: “As Ostrava is spreading groundless"
                + " allegations and slandering us, we propose a joint inquiry. This sinking has"
                + " nothing to do with us.”",
            StanceLabel.DENIAL);
    assertEquals("Ostrava", targets.getLast());
  }

  @Test
  void whoAccusedTheDenierInTheSameParagraphIsTheTargetOfTheDenial() {
    assertEquals(
        List.of("Anna Weiss"),
        targets(
            "Anna Weiss accused Paul Marlow of taking bribes. Marlow denied it.",
            StanceLabel.DENIAL));
  }

  @Test
  void aRumourThatNobodyIsNamedForHasNoTarget() {
    assertEquals(
        List.of("nobody"),
        targets("The bank denied rumours that it was short of cash.", StanceLabel.DENIAL));
  }

  @Test
  void theNameInAppositionIsTheTarget() {
    assertEquals(
        List.of("Olga Brandt"),
        targets(
            "Paul Marlow accused the bank's chairwoman, Olga Brandt, of lying to savers.",
            StanceLabel.ACCUSATION));
  }

  @Test
  void aSecondDenialAnswersThePartyThatTheFirstDid() {
    assertEquals(
        List.of("Anna Weiss", "Anna Weiss"),
        targets(
            "Paul Marlow denied claims by Anna Weiss that he took bribes. "
                + "\"I never took a cent,\" Marlow said.",
            StanceLabel.DENIAL));
  }

  @Test
  void aDenialAnswersTheAccusationOfTheOneWhoDenies() {
    AnnotatedArticle article =
        read(
            "Ostrava accused Lenia of shelling the port.\n"
                + "Lenia denied shelling the port on Monday.");
    assertEquals(1, article.answers().size());
    Answer answer = article.answers().getFirst();
    assertEquals(article.quotes().getLast().id(), answer.denial());
    assertEquals(article.quotes().getFirst().id(), answer.accusation());
    assertTrue(answer.reason().startsWith("Lenia is accused and denies"), answer.reason());
  }

  @Test
  void aHedgedDenialIsFlagged() {
    AnnotatedArticle article = read("The company reportedly denied the rumours.");
    boolean hedged =
        article.quotes().stream()
            .flatMap(quote -> quote.stances().stream())
            .anyMatch(
                s -> s.label() == StanceLabel.DENIAL && s.flags().contains(StanceFlag.HEDGED));
    assertTrue(hedged);
  }

  @Test
  void evidenceLiesInTheTextWhateverTheTextIs() {
    String[] pieces = {
      "He denied it. ",
      "\"They lied,\" she said. ",
      "\n",
      "Bonn accused ",
      "“",
      "”",
      "not ",
      "of ",
      "\ud83d\ude00 ",
      "Anna Weiss ",
      "said: ",
      "we did nothing wrong ",
      "? ",
      "bribes "
    };
    Random random = new Random(5);
    for (int i = 0; i < 60; i++) {
      StringBuilder text = new StringBuilder("x");
      for (int j = 0; j < 30; j++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      for (Quote quote : read(text.toString()).quotes()) {
        for (Stance stance : quote.stances()) {
          for (Span span : stance.evidence()) {
            assertTrue(span.end() <= text.length());
          }
        }
      }
    }
  }
}
