package org.gainsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Denials by the cue and by the words, and whose claim is denied.
class DenialFamilyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          denial.cue.deny.claim         | <Ann Bell> {refuted} [the allegation].
          denial.cue.contest.claim      | <Ann Bell> {disputed} [the allegation].
          denial.cue.reject.claim       | <Ann Bell> {rejected} [the allegation].
          denial.cue.reject.claim.court | <The jury> {rejected} [the allegation].
          denial.cue.called-false       | <Ann Bell> {attacked} [the claims as baseless].
          denial.cue.innocence          | <Ann Bell> {pleaded} [not guilty].
          denial.claim-called-false     | <Ann Bell> {said} [claims that she took the money were false].
          denial.own-act.past           | [“I did not steal the money,”] <Ann Bell> {said}.
          denial.framed                 | <Ann Bell> {said} [they planted the gun to frame her].
          """)
  void isFound(String rule, String marked) {
    Set<String> rules = Remark.of(marked).rules(new DenialFamily());

    assertTrue(rules.contains(rule), () -> marked + " " + rules);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          auditor   | <Ann Bell> {denied} [claims by the auditor].
          newspaper | <Ann Bell> {denied} [the newspaper’s claim].
          """)
  void isOfTheClaimOfWhoMakesIt(String claimant, String marked) {
    Mention found = Claimant.of(Remark.of(marked).reading());

    assertEquals(claimant, found == null ? null : found.head().form());
  }

  @Test
  void theOwnClaimIsNobodyElses() {
    Mention found = Claimant.of(Remark.of("<Ann Bell> {denied} [her own claim].").reading());

    assertNull(found);
  }
}
