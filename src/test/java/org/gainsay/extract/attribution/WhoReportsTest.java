package org.gainsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gainsay.model.Article;
import org.gainsay.model.Span;
import org.gainsay.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Who reports where the order of words hides it: each construction by an example.
class WhoReportsTest {

  private static final AttributionFinder FINDER = new AttributionFinder();

  @Test
  void theLastOfTwoNounsReportsInARelativeClauseWithoutAPronoun() {
    assertEquals(
        List.of("officials: was deeply involved in the plot"),
        read("Police searched a house officials said was deeply involved in the plot."));
  }

  @Test
  void whatIsReportedReportsNothingItself() {
    assertEquals(
        List.of("The mayor: the bridge was safe", "The mayor: the paper of lying"),
        read("The mayor said the bridge was safe and accused the paper of lying."));
    assertEquals(
        List.of("The band: the tour would go on", "The band: the report a joke"),
        read("The band said the tour would go on and called the report a joke."));
    // A name may well report.
    assertEquals(
        List.of(
            "Ms Ames: that Ann Bell rang her and called the sale a mistake",
            "Ann Bell: the sale a mistake"),
        read("Ms Ames said that Ann Bell rang her and called the sale a mistake."));
  }

  @Test
  void aCompoundOfTwoNounsReportsAsOne() {
    assertEquals(
        List.of("The town officials: the plot was known"),
        read("The town officials said the plot was known."));
  }

  @Test
  void wordsPassedOnWithoutMarksAreThoseOfWhoIsQuoted() {
    String text = "The agency quoted Ann Bell as saying the vote was rigged.";
    assertEquals(List.of("Ann Bell: the vote was rigged"), read(text));
    assertEquals("The agency", words(find(text).getFirst().relayer(), text));
  }

  @Test
  void aRelativeClauseBehindWhatIsAgreedToIsNoStatement() {
    assertEquals(
        List.of("The mayor: a settlement that bars him from office"),
        read("The mayor agreed to a settlement that bars him from office."));
  }

  @Test
  void whatACourtHeardSomebodyElseSaid() {
    assertEquals(
        List.of("nobody: that Bell had fled the town"),
        read("The court heard that Bell had fled the town."));
    assertEquals(
        List.of("Mr Bell: that the dam was safe"), read("Mr Bell heard that the dam was safe."));
  }

  private static List<String> read(String text) {
    return find(text).stream()
        .map(each -> words(each.source(), text) + ": " + each.extent().of(text))
        .toList();
  }

  private static List<Attribution> find(String text) {
    Article article = Article.of("test", text);
    return FINDER.find(new ParsedArticle(article, TextAnalyzer.english().analyze(text)));
  }

  private static String words(@Nullable Span span, String text) {
    return span == null ? "nobody" : span.of(text);
  }
}
