package org.gainsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.gainsay.model.Span;
import org.junit.jupiter.api.Test;

class QuotationMarksTest {

  /// Each quotation as its words, a multi-paragraph one with its parts joined by a bar; indented by
  /// level; a tilde behind what is not closed.
  private static List<String> quoted(String text) {
    return QuotationMarks.pair(text).stream()
        .map(quotation ->
            ">".repeat(quotation.level())
                + String.join("|", quotation.words().stream().map(span -> span.of(text)).toList())
                + (quotation.closed() ? "" : "~"))
        .toList();
  }

  @Test
  void allKindsOfMarksArePaired() {
    assertEquals(List.of("I know,"), quoted("“I know,” he said."));
    assertEquals(List.of("I know,"), quoted("\"I know,\" he said."));
    assertEquals(List.of("I know,"), quoted("‘I know,’ he said."));
    assertEquals(List.of("I know,"), quoted("'I know,' he said."));
    assertEquals(List.of("I know"), quoted("«I know», he said."));
    assertEquals(List.of("I know"), quoted("»I know«, he said."));
    assertEquals(List.of("I know"), quoted("„I know“, he said."));
    assertEquals(List.of("I know,"), quoted("``I know,'' he said."));
    assertEquals(List.of("I know,"), quoted("''I know,'' he said."));
    assertEquals(List.of("I know,", "and more."), quoted("\"I know,\" he said, \"and more.\""));
  }

  @Test
  void spansHoldTheMarks() {
    String text = "He said ``no'' twice.";
    assertEquals(
        List.of(new Quotation(List.of(new Span(8, 14)), List.of(new Span(10, 12)), 0, true)),
        QuotationMarks.pair(text));
  }

  @Test
  void apostrophesAreNoMarks() {
    assertEquals(
        List.of(), quoted("Don't say it's the players' fault, rock 'n' roll of the '90s."));
    assertEquals(
        List.of(), quoted("Don’t say it’s the players’ fault, rock ’n’ roll of the ’90s."));
    assertEquals(
        List.of("It's the players' union, isn't it?"),
        quoted("'It's the players' union, isn't it?' he asked."));
    assertEquals(List.of("the players"), quoted("They blamed ‘the players’ and left."));
  }

  @Test
  void marksNest() {
    assertEquals(
        List.of("He told me ‘never’ twice,", ">never"),
        quoted("“He told me ‘never’ twice,” she said."));
    assertEquals(
        List.of("He told me \"never\" twice,", ">never"),
        quoted("'He told me \"never\" twice,' she said."));
    assertEquals(
        List.of("'Never' is what he said,", ">Never"),
        quoted("\"'Never' is what he said,\" she said."));
  }

  @Test
  void aQuotationOverParagraphsIsOne() {
    assertEquals(
        List.of("One.|Two.|Three."), quoted("He said: “One.\n\n“Two.\n\n“Three.” She left."));
    assertEquals(List.of("One.|Two."), quoted("\"One.\n\"Two.\" She left."));
    assertEquals(List.of("One.|Two."), quoted("'One.\n'Two.' She left."));
  }

  @Test
  void whatNothingClosesEndsWithItsParagraph() {
    assertEquals(List.of("One, he said.~"), quoted("“One, he said.\n\nThe rest goes on.”"));
    assertEquals(List.of("One, he said.~", "Two"), quoted("\"One, he said. \"Two\" is not more."));
    assertEquals(List.of(), quoted("A pipe of 6\" and a man of 5'10\"."));
  }

  /// That it ends well within a test run is the test: looking back or ahead from each mark would
  /// not.
  @Test
  void aMegabyteOfMarksIsPaired() {
    for (String mark : List.of("\"", "“‘", "' ", "\n\"", "s' ")) {
      String text = mark.repeat(1_000_000 / mark.length());
      for (Quotation quotation : QuotationMarks.pair(text)) {
        assertTrue(quotation.extent().end() <= text.length());
      }
    }
  }

  @Test
  void anythingIsPairedWithinItsBounds() {
    Random random = new Random(4);
    String alphabet = "\"'“”‘’«»„`s a.,\n-T\ud83d\u200f";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      List<Quotation> found = QuotationMarks.pair(text.toString());
      for (int i = 0; i < found.size(); i++) {
        assertTrue(found.get(i).extent().end() <= text.length(), text.toString());
        assertTrue(
            i == 0 || found.get(i - 1).extent().start() < found.get(i).extent().start(),
            text.toString());
      }
    }
  }
}
