package org.gainsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.junit.jupiter.api.Test;

/// What it tells of candidates where the network points.
class AimTest {

  private static final Reading READING =
      Remark.of(
              "A rival, Zhivkovic, accused Bell of theft. <Ann Bell> {said} [she had never seen the money].")
          .reading();

  private static final Passage PASSAGE = Passage.of(READING, WordPieces.english());

  private static Token word(String form) {
    for (Sentence sentence : READING.article().analysis().sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.form().equals(form)) {
          return token;
        }
      }
    }
    throw new AssertionError(form);
  }

  /// An aim at one word, and a little at nobody.
  private static Aim at(Token word, float share, float nobody) {
    List<Float> shares = new ArrayList<>(Collections.nCopies(PASSAGE.pieces().size(), 0f));
    shares.set(0, nobody);
    shares.set(PASSAGE.placesOf(word).getFirst(), share);
    return new Aim(PASSAGE, shares);
  }

  @Test
  void eachStepThatIsReachedCounts() {
    Aim aim = at(word("rival"), 0.2f, 0.01f);
    assertEquals(Set.of("aim>=0.003", "aim>=0.01", "aim>=0.03", "aim>=0.1"), aim.at(word("rival")));
    assertEquals(Set.of(), aim.at(word("money")));
    assertEquals(Set.of("none aim>=0.003"), at(word("rival"), 0.2f, 0.005f).atNobody());
  }

  @Test
  void theSharesOfThePiecesOfAWordAddUp() {
    assertTrue(PASSAGE.placesOf(word("Zhivkovic")).size() > 1);
    Aim aim = new Aim(PASSAGE, Collections.nCopies(PASSAGE.pieces().size(), 0.02f));
    assertTrue(aim.at(word("Zhivkovic")).contains("aim>=0.03"));
    assertFalse(aim.at(word("money")).contains("aim>=0.03"));
  }

  @Test
  void wordsOutsideThePassageAreOutOfSight() {
    Token elsewhere =
        Remark.of(
                "The mayor of a far town, who had kept silent for years and years, met the board"
                    + " of the harbour trust and its lawyers. <Ann Bell> {said} [it rained].")
            .reading()
            .article()
            .analysis()
            .tokensIn(new Span(90, 98))
            .getFirst();
    assertEquals(Set.of("aim out of sight"), at(word("rival"), 0.2f, 0.5f).at(elsewhere));
  }

  @Test
  void whereNothingIsKnownNothingIsSaid() {
    assertEquals(Set.of(), Aim.unknown().at(word("rival")));
    assertEquals(Set.of(), Aim.unknown().atNobody());
  }
}
