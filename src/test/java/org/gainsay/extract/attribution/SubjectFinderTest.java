package org.gainsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gainsay.text.Sentence;
import org.gainsay.text.TextAnalyzer;
import org.gainsay.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is the subject of a verb, by the word that heads the name: each construction by an example.
class SubjectFinderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          its own               | The clerk said the vote was close.                        | said          | clerk
          behind the verb       | The vote was close, said the clerk.                       | said          | clerk
          of the report before  | The clerk said the vote was close, and told reporters it would be held again. | told | clerk
          of a set off participle   | The clerk left the hall, saying the vote was close.   | saying        | clerk
          of an opening participle | Acknowledging that it was late, the clerk left the hall. | Acknowledging | clerk
          of a participle in a phrase | The vote was held again, with the clerk calling it a farce. | calling | clerk
          who puts out a writing    | The clerk released a statement saying the vote was close. | saying    | clerk
          behind a topic            | Harbour row: minister denies he took bribes.           | denies        | minister
          a name behind a topic     | The Latest: Fairbrother says the vote was close.       | says          | Fairbrother
          a writing of others       | The paper published a study saying the vote was close. | saying       | study
          """)
  void isFoundByWhatStandsAroundTheVerb(
      String phenomenon, String text, String verb, String subject) {
    Sentence sentence = TextAnalyzer.english().analyze(text).sentences().getFirst();
    Token token =
        sentence.tokens().stream()
            .filter(each -> each.form().equals(verb))
            .findFirst()
            .orElseThrow();

    Token found = SubjectFinder.of(sentence, token);

    assertEquals(subject, found == null ? null : found.form(), phenomenon);
  }
}
