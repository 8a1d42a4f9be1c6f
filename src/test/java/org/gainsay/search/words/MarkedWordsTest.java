package org.gainsay.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gainsay.model.Span;
import org.junit.jupiter.api.Test;

class MarkedWordsTest {

  private static final String LETTERS = "abyzABYZsSiI19éÉæßłÅ'’.";

  @Test
  void wordsThatBeginWithOtherLettersAreLeftOutAndNoneThatIsMarked() {
    Random random = new Random(6);
    for (int round = 0; round < 2_000; round++) {
      String text = text(random);
      Tokens tokens = new Tokens();
      tokens.read(text);
      if (tokens.size() == 0) {
        continue;
      }
      boolean exact = random.nextBoolean();
      Word wanted = tokens.word(random.nextInt(tokens.size()));
      MarkedWords marked = new MarkedWords();
      marked.word(exact, exact ? wanted.exact() : wanted.stem());
      List<Span> expected = new ArrayList<>();
      for (int i = 0; i < tokens.size(); i++) {
        if (marked.has(tokens.word(i))) {
          expected.add(new Span(tokens.start(i), tokens.end(i)));
        }
      }
      Highlighter highlighter = new Highlighter(marked, new MarkedWords(), tokens);
      List<Span> everything = List.of(new Span(0, text.length()));
      assertEquals(expected, highlighter.highlights(text, 0, everything), text);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < 8; word++) {
      for (int i = random.nextInt(5); i >= 0; i--) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      text.append(random.nextInt(4) == 0 ? "ing " : " ");
    }
    return text.toString();
  }
}
