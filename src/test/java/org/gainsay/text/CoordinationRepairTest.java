package org.gainsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// To which verb another one is joined, in trees as the parser makes them.
class CoordinationRepairTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          a thing reports nothing    ; accused ; said     ; Bell|NNP|2|nsubj said|VBD|0|root it|PRP|5|nsubj was|VBD|5|cop safe|JJ|2|ccomp and|CC|7|cc accused|VBD|5|conj him|PRP|7|obj
          taken for a participle     ; called  ; said     ; Bell|NNP|2|nsubj said|VBD|0|root it|PRP|5|nsubj would|MD|5|aux end|VB|2|ccomp and|CC|7|cc called|VBN|5|conj him|PRP|7|obj
          a name may report          ; accused ; rang     ; Bell|NNP|2|nsubj said|VBD|0|root Ames|NNP|4|nsubj rang|VBD|2|ccomp and|CC|6|cc accused|VBD|4|conj him|PRP|6|obj
          another tense              ; accuses ; was      ; Bell|NNP|2|nsubj said|VBD|0|root it|PRP|4|nsubj was|VBD|2|ccomp and|CC|6|cc accuses|VBZ|4|conj him|PRP|6|obj
          a subject of its own       ; accused ; was      ; Bell|NNP|2|nsubj said|VBD|0|root it|PRP|4|nsubj was|VBD|2|ccomp and|CC|7|cc he|PRP|7|nsubj accused|VBD|4|conj him|PRP|7|obj
          joined to what follows     ; said    ; denied   ; Bell|NNP|4|nsubj said|VBD|4|conj and|CC|4|cc denied|VBD|0|root it|PRP|4|obj
          joined to a report ahead   ; said    ; denied   ; said|VBD|4|conj and|CC|4|cc he|PRP|4|nsubj denied|VBD|5|ccomp told|VBD|0|root it|PRP|5|obj
          """)
  void isTheOneThatTheSpeakerDoes(String why, String verb, String head, String tree) {
    List<Token> tokens = new ArrayList<>(Trees.of(tree.strip()).tokens());

    CoordinationRepair.mend(tokens, Set.of("accuse", "call", "say"));

    Token joined = tokens.stream().filter(t -> t.form().equals(verb)).findFirst().orElseThrow();
    assertEquals(head, tokens.get(joined.head()).form(), why);
  }
}
