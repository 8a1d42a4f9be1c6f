package org.gainsay.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The shipped model against sentences annotated by hand: a model that was trained wrongly or
/// damaged falls below the floor.
class SyntaxFloorTest {

  private static List<Sentence> annotated() throws Exception {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                SyntaxFloorTest.class.getResourceAsStream("trees.txt"), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Trees::of)
          .toList();
    }
  }

  @Test
  void theModelReachesItsFloor() throws Exception {
    int tokens = 0;
    int tags = 0;
    int heads = 0;
    int arcs = 0;
    StringBuilder wrong = new StringBuilder();
    for (Sentence right : annotated()) {
      AnalyzedText analyzed = TextAnalyzer.english().analyze(right.toString());
      for (Token token : right.tokens()) {
        Token found = analyzed.tokenAt(token.start());
        tokens++;
        tags += found.tag().equals(token.tag()) ? 1 : 0;
        boolean head = found.head() == token.head();
        heads += head ? 1 : 0;
        arcs += head && found.relation().equals(token.relation()) ? 1 : 0;
        if (!head || !found.relation().equals(token.relation())) {
          wrong.append("\n%s: %s, not %s".formatted(right, found, token));
        }
      }
    }
    String scores = "tags %d, heads %d, arcs %d of %d".formatted(tags, heads, arcs, tokens);
    assertTrue(tags >= 0.95 * tokens, scores + wrong);
    assertTrue(heads >= 0.9 * tokens, scores + wrong);
    assertTrue(arcs >= 0.86 * tokens, scores + wrong);
  }
}
