package org.gainsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenialWordsTest {

  @ParameterizedTest
  @CsvSource({
    "allegation, true,  false",
    "complaint,  false, false",
    "gossip,     false, true",
    "suggestion, true,  true"
  })
  void aClaimMayBePlainOrMere(String noun, boolean plain, boolean mere) {
    assertTrue(DenialWords.CLAIM.has(noun));
    assertEquals(plain, DenialWords.PLAIN_CLAIM.has(noun));
    assertEquals(mere, DenialWords.MERE_CLAIM.has(noun));
  }

  @Test
  void aVerbDeniesByItselfOrByWhatStandsWithIt() {
    assertTrue(DenialWords.DENYING.has("refute"));
    assertFalse(DenialWords.DENYING.has("dispute"));
    assertTrue(DenialWords.CONTESTING.has("dispute"));
    assertTrue(DenialWords.DECRYING.has("slam"));
    assertTrue(DenialWords.CALLING.has("slam"));
  }
}
