package org.gainsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Subjects of clauses that the parser by itself gives two of, or none.
class SubjectRepairTest {

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          commented | Marc Lamont Hill | American academic and professor Marc Lamont Hill commented, “It moves.”
          tweeted   | Mark Zuckerberg  | Facebook co-founder Mark Zuckerberg tweeted to Mohamed and said the boy was welcome to come.
          says      | Grace Obuya      | In a letter seen by Quayside, the auditor, Grace Obuya, says that no proof has been provided.
          said      | John Burrows     | According to the New Zealand Herald, Emeritus Professor John Burrows, the chairman, said the flag was old.
          """)
  void theNameBelongsToTheSubject(String verb, String name, String text) {
    Sentence sentence = TextAnalyzer.english().analyze(text).sentences().getFirst();
    Token predicate =
        sentence.tokens().stream().filter(token -> token.form().equals(verb)).findFirst().get();
    Token subject = sentence.clause(predicate).ownSubject();
    String words = sentence.subtree(subject).of(text);
    assertEquals(name, words.contains(name) ? name : words);
  }
}
