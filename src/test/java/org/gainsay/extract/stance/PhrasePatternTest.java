package org.gainsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.gainsay.text.Sentence;
import org.gainsay.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

class PhrasePatternTest {

  private static List<String> hits(String lexicon, String text) throws IOException {
    Sentence sentence = TextAnalyzer.english().analyze(text).sentences().getFirst();
    return SenseLexicon.read("test", new StringReader(lexicon))
        .find(new Words(sentence, sentence.tokens()))
        .stream()
        .map(hit -> hit.sense() + ":" + hit.span().of(text))
        .toList();
  }

  @Test
  void aPhraseMatchesFormsOfItsWords() throws IOException {
    assertEquals(
        List.of("NO_PART:had nothing to do with"),
        hits("[NO_PART any]\nhave nothing to do with", "They had nothing to do with it."));
  }

  @Test
  void aStarStandsForAFewWords() throws IOException {
    assertEquals(
        List.of("DECEIT:covered the whole thing up"),
        hits("[DECEIT any]\ncover * up", "They covered the whole thing up."));
  }

  @Test
  void aVerbMayBePartedFromItsObject() throws IOException {
    assertEquals(
        List.of("CRIME:paid a large bribe"),
        hits("[CRIME verb]\npay bribe", "He paid a large bribe."));
  }

  @Test
  void aNounEntryIsNoVerb() throws IOException {
    assertEquals(List.of(), hits("[DECEIT noun]\nlie", "He lied."));
    assertEquals(List.of("DECEIT:lie"), hits("[DECEIT noun]\nlie", "It is a lie."));
  }

  @Test
  void aWordMayBeBothNounAndVerb() throws IOException {
    String both = "[DECEIT verb]\nlie\n[DECEIT noun]\nlie";
    assertEquals(List.of("DECEIT:lie"), hits(both, "It is a lie."));
    assertEquals(List.of("DECEIT:lied"), hits(both, "He lied."));
  }

  @Test
  void aCompoundIsFoundWithItsHyphen() throws IOException {
    assertEquals(
        List.of("DECEIT:cover-up"), hits("[DECEIT noun]\ncover-up", "There was no cover-up."));
  }

  @Test
  void anUnknownSenseIsAnErrorThatNamesItsLine() {
    IOException error =
        assertThrows(
            IOException.class,
            () -> SenseLexicon.read("acts.txt", new StringReader("# x\n[NONSENSE verb]\nlie")));
    assertEquals("line 2 of acts.txt", error.getMessage().substring(0, 18));
  }

  @Test
  void allResourcesAreReadable() {
    assertEquals(true, SenseLexicon.english().size() > 2000);
  }
}
