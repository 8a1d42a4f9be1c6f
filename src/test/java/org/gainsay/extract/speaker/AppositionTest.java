package org.gainsay.extract.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.text.Sentence;
import org.gainsay.text.TextAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppositionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Bell, the mayor of Oster, left the hall.        | true  | false
          Ann Bell (the mayor) left the hall.                 | true  | false
          Ann Bell, the clerk and the mayor left the hall.    | false | false
          The mayor of Oster, Ann Bell, left the hall.        | false | true
          The mayor, Ann Bell and the clerk left the hall.    | false | false
          """)
  void tellsByItsFormWhetherANounAndANameAreOne(
      String text, boolean describesName, boolean namesNoun) {
    List<Sentence> sentences = TextAnalyzer.english().analyze(text).sentences();
    List<Mention> mentions =
        new MentionFinder(SpeakerLexicon.english(), sentences, Set.of()).mentions();
    Surroundings around = new Surroundings(mentions);
    Mention first = mentions.getFirst();
    int comma = around.endWithAllPhrases(first, sentences.getFirst().size());
    Mention second =
        mentions.stream().filter(mention -> mention.first() > comma).findFirst().orElseThrow();

    Apposition pair = Apposition.of(first, second, comma, around);

    assertEquals(describesName, pair.describesName());
    assertEquals(namesNoun, pair.namesNoun());
  }
}
