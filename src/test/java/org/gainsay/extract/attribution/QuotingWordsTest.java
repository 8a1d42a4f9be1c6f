package org.gainsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotingWordsTest {

  @Test
  void somethingIsCalledSoByTheVerbAloneOrWithAs() {
    assertTrue(QuotingWords.NAMING.has("dub"));
    assertFalse(QuotingWords.NAMING.has("dismiss"));
    assertTrue(QuotingWords.NAMING_AS.has("dismiss"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"chant", "cry", "shout"})
  void aCryIsAnUtteranceThatOthersMayHaveForATitle(String noun) {
    assertTrue(QuotingWords.UTTERANCE.has(noun));
    assertTrue(QuotingWords.CRY.has(noun));
    assertTrue(QuotingWords.WATCHWORD.has(noun));
  }

  @Test
  void aNounBehindTheWordsNeedNotStandBeforeThem() {
    assertTrue(QuotingWords.SAYING.has("boast"));
    assertFalse(QuotingWords.UTTERANCE.has("boast"));
  }
}
