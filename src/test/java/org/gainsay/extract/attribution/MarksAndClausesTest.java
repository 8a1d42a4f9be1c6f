package org.gainsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.model.Article;
import org.gainsay.model.Span;
import org.gainsay.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

/// Which words in quotation marks the clause beside them reports, and which are only a title, a
/// nickname or a heading: each construction by an example.
class MarksAndClausesTest {

  private static final AttributionFinder FINDER = new AttributionFinder();

  @Test
  void aTitleBehindAPrepositionIsNoSpeech() {
    assertEquals(
        List.of("Ann Bell, a co-author of: “We had to be careful,”"),
        read("“We had to be careful,” said Ann Bell, a co-author of “The Long Way Home: A Life.”"));
    assertEquals(
        List.of("Smith: “It is over,”"),
        read("“It is over,” Smith said on ABC’s “This Week with Jane Doe.”"));
  }

  @Test
  void whoIsToldIsNotWhatIsTold() {
    assertEquals(
        List.of("Lee: “She is fair game,”"),
        read("“She is fair game,” Lee told “Fox and Friends,” smiling at the hosts."));
  }

  @Test
  void aRelativeClauseBehindATitleDoesNotReportIt() {
    assertEquals(
        List.of(),
        read("He hosted a new program, “The Late Show,” where his voice took on a deeper tone."));
  }

  @Test
  void aNicknameInADescriptionDoesNotPartSpeechFromItsVerb() {
    assertEquals(
        List.of(
            "delegate Bill East, wearing a hat and “Ann Bell” pins,: “We had better meetings than"
                + " this one,”"),
        read(
            "“We had better meetings than this one,” delegate Bill East, wearing a hat and “Ann"
                + " Bell” pins, said."));
  }

  @Test
  void aHeadingBetweenParagraphsIsNobodysSpeech() {
    assertEquals(
        List.of("Lee: “We will win this time,”"),
        read(
            "“We will win this time,” Lee said.\n\n‘Pretty cool working there now.’\n\nIt rained."));
  }

  @Test
  void allSentencesInMarksBehindTheVerbAreReported() {
    assertEquals(
        List.of("The minister: “schools will raise their fees. Then the State must pay.”"),
        read("The minister says “schools will raise their fees. Then the State must pay.”"));
  }

  @Test
  void criesMayBeOfNobodyKnown() {
    assertEquals(
        List.of("nobody: “no more war”"), read("There were near-constant cries of “no more war”."));
  }

  @Test
  void aPaperThatWordsAccordToIsTheirSource() {
    assertEquals(
        List.of("the paper: “The laws are porous. They help nobody.”"),
        read("According to the paper, “The laws are porous. They help nobody.”"));
  }

  @Test
  void whatIsReportedWithinMarksOfNobodyIsLeftOut() {
    assertEquals(
        List.of(),
        read(
            "Rain fell on the town all day. “He says they lie, and nothing helps.” It grew dark."));
  }

  @Test
  void aModalBehindSpeechIsAName() {
    assertEquals(
        List.of("May: “We leave in March,”"), read("“We leave in March,” May wrote to them."));
  }

  private static List<String> read(String text) {
    Article article = Article.of("test", text);
    return FINDER.find(new ParsedArticle(article, TextAnalyzer.english().analyze(text))).stream()
        .map(attribution -> show(attribution, text))
        .toList();
  }

  private static String show(Attribution attribution, String text) {
    Span source = attribution.source();
    return attribution.content().stream()
        .map(span -> span.of(text))
        .collect(
            Collectors.joining(" + ", (source == null ? "nobody" : source.of(text)) + ": ", ""));
  }
}
