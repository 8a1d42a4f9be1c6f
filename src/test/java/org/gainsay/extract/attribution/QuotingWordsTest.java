package org.gainsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotingWordsTest {

  private static final QuotingWords WORDS = QuotingWords.english();

  @Test
  void somethingIsCalledSoByTheVerbAloneOrWithAs() {
    assertTrue(WORDS.isNaming("dub"));
    assertFalse(WORDS.isNaming("dismiss"));
    assertTrue(WORDS.isNamingAs("dismiss"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"chant", "cry", "shout"})
  void aCryIsAnUtteranceThatOthersMayHaveForATitle(String noun) {
    assertTrue(WORDS.isUtterance(noun));
    assertTrue(WORDS.isCry(noun));
    assertTrue(WORDS.isWatchword(noun));
  }

  @Test
  void aNounBehindTheWordsNeedNotStandBeforeThem() {
    assertTrue(WORDS.isSaying("boast"));
    assertFalse(WORDS.isUtterance("boast"));
  }
}
