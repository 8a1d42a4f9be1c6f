package org.gainsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NobodyAccusedTest {

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | <Ann Bell> added that {claims} [the north had fired first] were slander.
          true  | <Ann Bell> added that {accusations} [the north had fired first] were slander.
          true  | <Ann Bell> added that {rumours} [the north had fired first] were slander.
          false | <Ann Bell> added that {fears} [the north had fired first] were unfounded.
          false | <Ann Bell> repeated {claims} [the north had fired first].
          """)
  void claimsThatAreSpokenOfAreThoseOfOthers(boolean ofOthers, String marked) {
    assertEquals(ofOthers, NobodyAccused.isClaimOfOthers(Remark.of(marked).reading()));
  }
}
