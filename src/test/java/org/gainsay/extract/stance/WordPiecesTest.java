package org.gainsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How words are cut into pieces.
class WordPiecesTest {

  private static final WordPieces PIECES = WordPieces.english();
  private static final List<String> NAMES = names();

  private static List<String> names() {
    try (InputStream in = WordPieces.class.getResourceAsStream("word-pieces.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String cut(String token) {
    return String.join(" ", PIECES.of(token).stream().map(NAMES::get).toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          denied     | denied
          Denied     | denied
          café       | cafe
          co-founder | co - founder
          n't        | n ' t
          $3,000     | $ 3 , 000
          “          | “
          漢字       | [UNK]
          """)
  void aTokenIsCutIntoPieces(String token, String pieces) {
    assertEquals(pieces, cut(token));
  }

  @Test
  void aRareWordIsCutIntoKnownParts() {
    List<String> parts = PIECES.of("gainsayers").stream().map(NAMES::get).toList();
    assertEquals("gainsayers", String.join("", parts).replace("##", ""));
    assertTrue(parts.size() > 1);
  }

  @Test
  void anEndlessRunOfLettersIsUnknown() {
    assertEquals("[UNK]", cut("a".repeat(100_000)));
  }

  @Test
  void anyStringHasPiecesThatAreKnown() {
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      int length = 1 + random.nextInt(20);
      StringBuilder token = new StringBuilder();
      for (int c = 0; c < length; c++) {
        token.append((char) random.nextInt(random.nextBoolean() ? 128 : Character.MAX_VALUE));
      }
      for (int piece : PIECES.of(token.toString())) {
        assertFalse(piece < 0 || piece >= NAMES.size(), token::toString);
      }
    }
  }
}
