package org.gainsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import org.gainsay.model.StanceLabel;
import org.junit.jupiter.api.Test;

class CueLexiconTest {

  @Test
  void aLemmaInSeveralLinesHasTheConstructionsOfAll() throws IOException {
    CueLexicon lexicon =
        CueLexicon.read(
            new StringReader(
                """
                # a comment
                speech | quote clause | | say, deny

                act | ing object | DENIAL | deny
                """));
    assertEquals(
        new CueEntry(
            "deny",
            CueClass.SPEECH,
            Set.of(Construction.QUOTE, Construction.CLAUSE, Construction.ING, Construction.OBJECT),
            Set.of(StanceLabel.DENIAL)),
        lexicon.verb("deny"));
  }

  @Test
  void verbsAndNounsAreApart() throws IOException {
    CueLexicon lexicon = CueLexicon.read(new StringReader("noun | clause of | | claim"));
    assertNull(lexicon.verb("claim"));
    assertEquals(
        new CueEntry(
            "claim", CueClass.NOUN, Set.of(Construction.CLAUSE, Construction.OF), Set.of()),
        lexicon.noun("claim"));
  }

  @Test
  void aLineThatIsNotUnderstoodIsNamed() {
    IOException thrown =
        assertThrows(
            IOException.class,
            () -> CueLexicon.read(new StringReader("\nspeech | shouting | | say")));
    assertEquals("line 2 of the cue lexicon: unknown construction: shouting", thrown.getMessage());
  }

  @Test
  void theEnglishLexiconKnowsVerbsWithTheirPrepositions() {
    assertEquals(CueClass.SPEECH, CueLexicon.english().verb("point out").cueClass());
    assertEquals(Set.of(StanceLabel.ACCUSATION), CueLexicon.english().verb("accuse").stances());
  }
}
