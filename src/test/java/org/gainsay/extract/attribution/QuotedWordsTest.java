package org.gainsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.model.Article;
import org.gainsay.model.Span;
import org.gainsay.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

/// Who speaks words in quotation marks, and how far the words go: each construction by an example.
class QuotedWordsTest {

  private static final AttributionFinder FINDER = new AttributionFinder();

  @Test
  void aVerbThatIsNotInTheLexiconReportsBehindAComma() {
    assertEquals(
        List.of("a nurse: “The baby is the one I’d worry about,”"),
        read("“The baby is the one I’d worry about,” cracked a nurse."));
    assertEquals(
        List.of("she: “It was a fine cake,” + “It was all right.”"),
        read("“It was a fine cake,” she shrugged. “It was all right.”"));
  }

  @Test
  void aTitleBehindWhichAVerbStandsIsNotSpeech() {
    assertEquals(List.of(), read("When he saw the “Great Wall,” he wept."));
    assertEquals(List.of(), read("“Gone with the Wind,” released in 1939, won ten prizes."));
  }

  @Test
  void aVerbWhoseLemmaEndsInASilentEIsKnown() {
    assertEquals(
        List.of("Meeks’ daughter, Lottie: “My father burned if he looked at a postcard,”"),
        read("“My father burned if he looked at a postcard,” fumed Meeks’ daughter, Lottie."));
  }

  @Test
  void wordsBeforeAReportingClauseInTheMiddleBelongToWhatIsReported() {
    assertEquals(
        List.of(
            "Clinton: “If there had not been that intervention” by our partners"
                + " + “we would be looking at something much more like a war.”"),
        read(
            "“If there had not been that intervention” by our partners, Clinton said on Monday,"
                + " “we would be looking at something much more like a war.”"));
    assertEquals(
        List.of("the lawyers: These and other rulings + “all command the same conclusion.”"),
        read("These and other rulings, the lawyers said, “all command the same conclusion.”"));
  }

  @Test
  void anAdverbialBeforeAReportingClauseIsNotReported() {
    assertEquals(
        List.of("the lawyers: “all rulings command the same conclusion.”"),
        read("The next day, the lawyers said, “all rulings command the same conclusion.”"));
  }

  @Test
  void aSentenceThatIsPartlyInMarksCarriesOnTheSpeechBefore() {
    assertEquals(
        List.of(
            "Lee: “She still has the best friends that she had in school,”"
                + " + That makes her “by definition a person who can be trusted with a dog.”"),
        read(
            "“She still has the best friends that she had in school,” Lee said. That makes her “by"
                + " definition a person who can be trusted with a dog.”"));
  }

  @Test
  void aSentenceThatOnlyNamesATitleCarriesNothingOn() {
    assertEquals(
        List.of("Lee: “We have never had so many friends,”"),
        read(
            "“We have never had so many friends,” Lee said. The band played “All The Young Dudes"
                + " Are Here Again” and left."));
  }

  @Test
  void aNameOnALineOfItsOwnSignsTheSpeechAbove() {
    assertEquals(
        List.of(
            "Michelle Marks: “The whole idea is something that we hear, and it needs to stop.”"),
        read(
            "“The whole idea is something that we hear, and it needs to stop.”\n\n"
                + "– Michelle Marks, Philadelphia"));
  }

  @Test
  void linesOfAListAreSignedWithAnyDash() {
    for (String dash : List.of("–", "—", "\u2015", "\u2012")) {
      assertEquals(
          List.of(
              "Vera Quist: “It shook when I walked on it.”",
              "Ana Ribes Otero: “My kids love it, and they run over it each day.”"),
          read(
              "Readers were asked what they thought of the bridge.\n\n"
                  + "“It shook when I walked on it.” %s Vera Quist\n".formatted(dash)
                  + "“My kids love it, and they run over it each day.” %s Ana Ribes Otero."
                      .formatted(dash)));
    }
  }

  @Test
  void whoeverStandsBeforeAColonSpeaks() {
    assertEquals(
        List.of("Mark Blum and Jon Cohen: “The polls were not dead wrong.”"),
        read("The vote came late – Mark Blum and Jon Cohen: “The polls were not dead wrong.”"));
    assertEquals(
        List.of("Nordfall's chief executive, Anders Wik: “We have let people down this morning.”"),
        read(
            "11:30 Nordfall's chief executive, Anders Wik, at a press conference: “We have let"
                + " people down this morning.”"));
    assertEquals(
        List.of("Power company Nordfall, which owns the dam: “There is no breach at all.”"),
        read("Power company Nordfall, which owns the dam, tweets: “There is no breach at all.”"));
    assertEquals(
        List.of("he: “There will be no amnesty for anybody!”"),
        read(
            "But back at home, he returned to his familiar lines: “There will be no amnesty for"
                + " anybody!”"));
  }

  @Test
  void aThingBeforeAColonDoesNotSpeak() {
    assertEquals(
        List.of("nobody: “Lesser-known candidates have seen the biggest boost.”"),
        read(
            "The timing of the surge is no surprise: “Lesser-known candidates have seen the"
                + " biggest boost.”"));
  }

  @Test
  void whatSomebodyIsTakenForIsReportedBehindAs() {
    assertEquals(
        List.of("A friend: him as “the most beautiful soul I’ve ever met.”"),
        read("A friend referred to him as “the most beautiful soul I’ve ever met.”"));
    assertEquals(
        List.of("Zimmerman: as a “piece of history.”"),
        read("Bidding was to begin on what Zimmerman described as a “piece of history.”"));
  }

  @Test
  void theSubjectMayStandBehindAVerbThatClosesItsSentence() {
    assertEquals(
        List.of(
            "Ohio State professor Paul Beck: Clinton “drew quite well from white Democrats” in"
                + " 2008"),
        read(
            "Clinton “drew quite well from white Democrats” in 2008, said Ohio State professor"
                + " Paul Beck."));
  }

  @Test
  void aVerbInThePluralIsNotThatOfOneParty() {
    assertEquals(
        List.of(
            "They: Lee was a volunteer and claim she has an interest in the case",
            "They: she has an interest in the case"),
        read("They said Lee was a volunteer and claim she has an interest in the case."));
  }

  @Test
  void markedWordsNeedLessProofThanOthers() {
    assertEquals(
        List.of("The mayor: to be “neutral” in the strike"),
        read("The mayor's promise to be “neutral” in the strike was kept for a week."));
    assertEquals(
        List.of(), read("The mayor's promise to be neutral in the strike was kept for a week."));
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
