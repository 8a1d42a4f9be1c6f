package org.gainsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gainsay.model.Span;
import org.junit.jupiter.api.Test;

class TextAnalyzerTest {

  private static final TextAnalyzer ANALYZER = TextAnalyzer.english();

  /// The tokens with blanks between them, and a bar between sentences.
  private static String cut(String text) {
    return ANALYZER.analyze(text).sentences().stream()
        .map(Sentence::toString)
        .collect(Collectors.joining(" | "));
  }

  private static List<String> sentences(String text) {
    return ANALYZER.analyze(text).sentences().stream().map(each -> each.span().of(text)).toList();
  }

  @Test
  void cliticsAreTokens() {
    assertEquals("I do n't know .", cut("I don't know."));
    assertEquals("He ca n’t , wo n’t , and has n’t .", cut("He can’t, won’t, and hasn’t."));
    assertEquals("It 's Smith 's , they 've said .", cut("It's Smith's, they've said."));
    assertEquals("The players ' union can not win .", cut("The players' union cannot win."));
  }

  @Test
  void marksAreTokens() {
    assertEquals("“ No , ” he said .", cut("“No,” he said."));
    assertEquals("`` No , '' he said .", cut("``No,'' he said."));
    assertEquals("' No , ' he said ( twice ) .", cut("'No,' he said (twice)."));
    assertEquals(
        "He left — at last … and she -- stayed .", cut("He left—at last … and she--stayed."));
    assertEquals("What ?! | No !!!", cut("What?! No!!!"));
  }

  @Test
  void numbersAndAddressesStayWhole() {
    assertEquals(
        "They paid $ 1,234.56 , or 12.5 % , at 10:30 .",
        cut("They paid $1,234.56, or 12.5%, at 10:30."));
    assertEquals(
        "See https://example.org/a?b=c,d or mail press@example.org .",
        cut("See https://example.org/a?b=c,d or mail press@example.org."));
    assertEquals(
        "@JohnSmith tweeted #metoo in the '90s .", cut("@JohnSmith tweeted #metoo in the '90s."));
  }

  @Test
  void compoundsAreCutAtTheirHyphensButPrefixesStay() {
    assertEquals(
        "The 15 - year - old pro-Russian co-founder was re-elected .",
        cut("The 15-year-old pro-Russian co-founder was re-elected."));
  }

  @Test
  void abbreviationsEndNoSentence() {
    assertEquals(
        1,
        sentences("Sen. John McCain met Gov. J. B. Smith of the U.S. Senate at 5 p.m. on Jan. 5.")
            .size());
    assertEquals(
        1, sentences("Rep. No. 5 of Smith Inc. said so, e.g. to St. Louis vs. Dr. Who.").size());
    assertEquals(
        List.of("He lives in the U.S.", "She does not."),
        sentences("He lives in the U.S. She does not."));
    assertEquals(List.of("He said no.", "She agreed."), sentences("He said no. She agreed."));
  }

  @Test
  void closingMarksBelongToTheSentenceTheyEnd() {
    assertEquals(
        List.of("“I left.", "I ran.”", "He sat down."), sentences("“I left. I ran.” He sat down."));
    assertEquals(List.of("\"I left.\"", "\"I ran.\""), sentences("\"I left.\" \"I ran.\""));
    assertEquals(List.of("He left (in May.)", "She ran."), sentences("He left (in May.) She ran."));
  }

  @Test
  void aQuotedQuestionGoesOnWithWhoAsked() {
    assertEquals(1, sentences("“Who did it?” she asked.").size());
    assertEquals(1, sentences("“Stop!” Mr. Smith shouted.").size());
    assertEquals(2, sentences("“Who did it?” The man left.").size());
  }

  @Test
  void aParagraphEndsASentenceWithoutAStop() {
    assertEquals(
        List.of("Minister denies claims", "The minister denied it."),
        sentences("Minister denies claims\n\nThe minister denied it."));
  }

  @Test
  void sentencesWithoutABlankBetweenAreTwo() {
    assertEquals(List.of("He left.", "The door shut."), sentences("He left.The door shut."));
    assertEquals(1, sentences("Visit Amazon.com or U.S.A. today.").size());
  }

  @Test
  void tokensAreFoundByOffset() {
    String text = "He left.\nShe stayed.";
    AnalyzedText analyzed = ANALYZER.analyze(text);
    assertEquals("stayed", analyzed.tokenAt(text.indexOf("stayed") + 2).form());
    assertEquals(null, analyzed.tokenAt(2));
    assertEquals(1, analyzed.sentenceAt(text.length() - 1).number());
    assertEquals(1, analyzed.paragraphAt(9).number());
    assertEquals(
        List.of("left", ".", "She"),
        analyzed.tokensIn(new Span(4, 11)).stream().map(Token::form).toList());
  }

  /// Whatever is read, tokens are in order, do not overlap, are never blank, and are the text's
  /// own.
  @Test
  void anyTextIsCutWithinItsBounds() {
    Random random = new Random(11);
    List<String> pieces =
        List.of(
            "said",
            "Mr.",
            "U.S.",
            "don't",
            "’s",
            "“",
            "”",
            "\"",
            "'",
            "‘",
            ".",
            ",",
            "...",
            "?!",
            " ",
            " ",
            "\n",
            "\u2028",
            "-",
            "--",
            "(",
            ")",
            "$5.3",
            "12:30",
            "😀",
            "👩\u200d👩\u200d👧",
            "\ud83d",
            "\ude00",
            "\u200f",
            "\u202e",
            "\u0000",
            "مرحبا",
            "中文。",
            "é",
            "e\u0301",
            "http://",
            "www.",
            "a@b.c",
            "@",
            "#x",
            "`",
            "«",
            "I",
            "The",
            "\t",
            "\ufeff",
            "&",
            "/",
            "_");
    for (int round = 0; round < 3_000; round++) {
      StringBuilder built = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        built.append(
            random.nextInt(10) == 0
                ? String.valueOf((char) random.nextInt(0x10000))
                : pieces.get(random.nextInt(pieces.size())));
      }
      check(built.toString());
    }
  }

  private static void check(String text) {
    AnalyzedText analyzed = ANALYZER.analyze(text);
    int end = 0;
    StringBuilder left = new StringBuilder();
    for (Sentence sentence : analyzed.sentences()) {
      for (Token token : sentence.tokens()) {
        assertTrue(token.start() >= end && token.end() > token.start(), token.toString());
        assertEquals(token.form(), text.substring(token.start(), token.end()));
        left.append(text, end, token.start());
        end = token.end();
      }
      assertTrue(
          analyzed.paragraphs().get(sentence.paragraph()).span().contains(sentence.span()), text);
    }
    left.append(text, end, text.length());
    assertTrue(left.chars().allMatch(c -> Chars.isSpace((char) c)), () -> "lost: " + left);
  }

  /// Long runs without a blank, without a stop, of stops, of brackets: what has no end is cut.
  @Test
  void rubbishIsCutIntoSentencesOfBoundedLength() {
    for (String piece : List.of("a", "a ", ".", "(", "\" ", "x-", "a.", "'", "http://", "@")) {
      String text = piece.repeat(20_000 / piece.length());
      for (Sentence sentence : ANALYZER.analyze(text).sentences()) {
        assertTrue(sentence.size() <= SentenceSplitter.LONGEST);
      }
      check(text);
    }
  }
}
