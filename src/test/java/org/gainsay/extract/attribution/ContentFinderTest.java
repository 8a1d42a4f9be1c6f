package org.gainsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.text.Sentence;
import org.gainsay.text.TextAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a verb may report: each construction by an example.
class ContentFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The engineer said on Monday that the dam was safe. | said      | CLAUSE scan: that the dam was safe
          The engineer told the council she would leave.     | told      | CLAUSE scan: she would leave
          The dam was safe, the engineer said.               | said      | CLAUSE scan-before: The dam was safe
          The old dam, the engineer said, was safe.          | said      | CLAUSE scan-around: The old dam / was safe
          The engineer promised to rebuild the dam.          | promised  | TO only: to rebuild the dam
          The engineer proposed closing the dam.             | proposed  | ING only: closing the dam
          The council urged her to close the dam.            | urged     | OBJECT_TO only: her to close the dam
          The council accused her of negligence.             | accused   | OBJECT_OF only: her of negligence
          She described the dam as a threat.                 | described | OBJECT_AS only: the dam as a threat
          The council called for an inquiry.                 | called    | OBJECT only: an inquiry
          The engineer was accused of negligence.            | accused   | OBJECT_OF only: The engineer / of negligence
          The dam was described as a threat by the mayor.    | described | OBJECT_AS only: The dam / as a threat
          """)
  void areFoundByTheConstructionsOfTheVerb(String text, String verb, String reported) {
    List<String> found = read(text, verb);

    assertTrue(found.contains(reported), () -> text + " " + found);
  }

  private static List<String> read(String text, String verb) {
    Sentence sentence = TextAnalyzer.english().analyze(text).sentences().getFirst();
    return new CueFinder(CueLexicon.english())
        .find(sentence).stream()
            .filter(cue -> cue.head().form().equals(verb))
            .flatMap(cue -> new ContentFinder().find(cue).stream())
            .map(content -> words(content, text))
            .toList();
  }

  private static String words(Content content, String text) {
    return content.spans().stream()
        .map(span -> span.of(text))
        .collect(
            Collectors.joining(" / ", content.construction() + " " + content.variant() + ": ", ""));
  }
}
