package org.gainsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.model.Article;
import org.gainsay.model.Span;
import org.gainsay.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

/// Who has the words in quotation marks that the grammar of clauses leaves over, and who speaks in
/// a participle behind them: each construction by an example.
class MarkedRestTest {

  private static final AttributionFinder FINDER = new AttributionFinder();

  @Test
  void aContentGoesOnOverTheMarksOfACoordination() {
    assertEquals(
        List.of("They: “no more war” and “no peace without justice.”"),
        read("They chanted “no more war” and “no peace without justice.”"));
  }

  @Test
  void aContentGoesOnOverTheMarksOfARelativeClause() {
    assertEquals(
        List.of("The mayor: the judge a “friend of the rich” who had “railroaded”"),
        read("The mayor called the judge a “friend of the rich” who had “railroaded” him."));
  }

  @Test
  void aSentenceThatGoesOnBehindAReportingClauseIsReportedToItsMarks() {
    assertEquals(
        List.of(
            "she: “This deal must come with good controls,”"
                + " + and “clear consequences for any breach.”"),
        read(
            "“This deal must come with good controls,” she said, and “clear consequences for any"
                + " breach.”"));
    assertEquals(
        List.of("the document: “Family leave,” + becomes available “after one year of work.”"),
        read("“Family leave,” the document states, becomes available “after one year of work.”"));
  }

  @Test
  void whatTheSpeakerDoesBehindAReportingClauseIsNotReported() {
    assertEquals(
        List.of("she: “The deal is dead,”"),
        read("“The deal is dead,” she said, standing beside a sign that read “closed for good.”")
            .stream()
            .filter(quote -> quote.startsWith("she"))
            .toList());
    assertEquals(
        List.of("she: “The deal is dead,”"),
        read("“The deal is dead,” she said in her book “The Long Way Home.”"));
  }

  @Test
  void wordsOfAChantArePartOfNoClause() {
    assertEquals(
        List.of("The crowd: “lock them up”"),
        read("The crowd broke into a chant of “lock them up” and left."));
  }

  @Test
  void aParticipleBehindClosingMarksIsOfWhoReports() {
    assertEquals(
        List.of(
            "Ann Smith: that there is “only one strong candidate in the race,”",
            "Ann Smith: that Paul Jones “relentlessly attacks us.”"),
        read(
            "Ann Smith said that there is “only one strong candidate in the race,” adding that Paul"
                + " Jones “relentlessly attacks us.”"));
  }

  @Test
  void aStatementThatIsPutOutSpeaksForWhoPutsItOut() {
    assertEquals(
        List.of("Ann Smith's campaign: it was postponing a rally in Rome"),
        read(
            "Ann Smith's campaign released a statement saying it was postponing a rally in Rome."));
    assertEquals(
        List.of("the ministry: that it had no money"),
        read("The council got a letter from the ministry saying that it had no money."));
  }

  @Test
  void allSentencesInMarksAreOfWhomTheyAccordTo() {
    assertEquals(
        List.of(
            "Law Watch: “Last week’s papers hold much. They show the ministry kept lists on several"
                + " members,”"),
        read(
            "“Last week’s papers hold much. They show the ministry kept lists on several members,”"
                + " according to Law Watch."));
  }

  @Test
  void aReportingClauseBehindTheWordsOutdoesAColonBeforeThem() {
    assertEquals(
        List.of("Ann Weller, an analyst,: “Banks will hardly lend to us,”"),
        read(
            "The plan has an effect that few have seen: “Banks will hardly lend to us,” Ann Weller,"
                + " an analyst, said."));
  }

  @Test
  void aNameBetweenACommaAndTheVerbIsItsSubject() {
    assertEquals(
        List.of(
            "nobody: whether the campaign should take responsibility for the flap",
            "Mr. Smith: “That would be good.”"),
        read(
            "Asked whether the campaign should take responsibility for the flap, Mr. Smith shot"
                + " back: “That would be good.”"));
  }

  @Test
  void anUnknownVerbReportsBehindAQuestionUnlessASentenceStartsThere() {
    assertEquals(
        List.of("someone from the back: “What’s his name?”"),
        read("“What’s his name?” called someone from the back."));
    assertEquals(
        List.of("he: “Was I to stay?” + “Or was I to do something?”"),
        read("“Was I to stay?” he asked. “Or was I to do something?” Nega sold his house."));
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
