package org.gainsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the network is shown of an attribution.
class PassageTest {

  /// The words of a passage that have a part.
  private static List<String> words(String marked, int part) {
    Remark remark = Remark.of(marked);
    Passage passage = Passage.of(remark.reading(), WordPieces.english());
    String text = remark.reading().article().text();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < passage.spans().size(); i++) {
      String word = passage.spans().get(i).of(text);
      boolean again = !words.isEmpty() && words.getLast().equals(word);
      if ((passage.parts().get(i + 1) & part) != 0 && !again) {
        words.add(word);
      }
    }
    return words;
  }

  private static final String DENIAL =
      "A rival accused Bell of theft. <Ann Bell> {said} [she had never seen the money].";

  @Test
  void contentCueAndSourceAreTold() {
    assertEquals(
        List.of("she", "had", "never", "seen", "the", "money"), words(DENIAL, Passage.CONTENT));
    assertEquals(List.of("said"), words(DENIAL, Passage.CUE));
    assertEquals(List.of("Ann", "Bell"), words(DENIAL, Passage.SOURCE));
  }

  @Test
  void theSpeakerIsToldInContentAndBefore() {
    assertEquals(List.of("Bell", "she"), words(DENIAL, Passage.OWN));
  }

  @Test
  void aLongQuoteKeepsItsBeginningAndTheWordsOfItsReport() {
    String speech = "We counted the boats again and again. ".repeat(80).strip();
    Remark remark = Remark.of("[“" + speech + "”] <Ann Bell> {said}.");
    Passage passage = Passage.of(remark.reading(), WordPieces.english());
    assertTrue(passage.pieces().size() <= 130, () -> "" + passage.pieces().size());
    assertEquals("“", passage.spans().getFirst().of(remark.reading().article().text()));
  }

  @Test
  void piecesPartsAndWordsAreOneToOne() {
    Passage passage = Passage.of(Remark.of(DENIAL).reading(), WordPieces.english());
    assertEquals(passage.pieces().size(), passage.parts().size());
    assertEquals(passage.pieces().size() - 2, passage.spans().size());
    assertEquals(WordPieces.english().opening(), passage.pieces().getFirst());
    assertEquals(WordPieces.english().closing(), passage.pieces().getLast());
  }
}
