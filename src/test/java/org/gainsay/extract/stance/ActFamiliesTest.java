package org.gainsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Demands, commitments, threats, refusals, admissions and silence.
class ActFamiliesTest {

  private static void assertFires(StanceFamily family, String rule, String marked) {
    java.util.Set<String> rules = Remark.of(marked).rules(family);
    assertTrue(rules.contains(rule), () -> rule + " is not in " + rules);
  }

  @Test
  void whatOthersMustDoIsDemanded() {
    assertFires(
        new DemandFamily(),
        "demand.main-must.people",
        "[“The governor must resign,”] <Ann Bell> {said}.");
  }

  @Test
  void theCueDemands() {
    assertFires(
        new DemandFamily(), "demand.cue.thing", "<Ann Bell> {demanded} [a second hearing].");
  }

  @Test
  void whatTheSpeakerWillDoIsACommitment() {
    assertFires(
        new CommitmentFamily(),
        "commitment.main-will.own.act",
        "[“We will reopen the harbour,”] <Ann Bell> {said}.");
    assertFires(
        new CommitmentFamily(), "commitment.cue.infinitive", "<Ann Bell> {vowed} [to appeal].");
  }

  @Test
  void whatOthersWillDoIsNone() {
    assertFalse(
        Remark.of("[“They will reopen the harbour,”] <Ann Bell> {said}.")
            .rules(new CommitmentFamily())
            .contains("commitment.main-will.own.act"));
  }

  @Test
  void harmUnderAConditionIsAThreat() {
    assertFires(
        new ThreatFamily(),
        "threat.harm.if",
        "[“If they cross the river, we will retaliate,”] <Ann Bell> {said}.");
  }

  @Test
  void whatTheSpeakerWillNotDoIsRefused() {
    assertFires(
        new RefusalFamily(),
        "refusal.main-will-not",
        "[“We will not sign the treaty,”] <Ann Bell> {said}.");
    assertFires(
        new RefusalFamily(), "refusal.cue.infinitive", "<Ann Bell> {refused} [to step aside].");
  }

  @Test
  void theOwnFaultIsAdmitted() {
    assertFires(
        new AdmissionFamily(),
        "admission.main-self-fault",
        "[“I made a mistake and should have known better,”] <Ann Bell> {said}.");
    assertFires(
        new AdmissionFamily(),
        "admission.cue.clause",
        "<Ann Bell> {conceded} [that the count was wrong].");
  }

  @Test
  void decliningToCommentIsSilence() {
    assertFires(new NoCommentFamily(), "no-comment.cue", "<Ann Bell> {declined} [to comment].");
    assertFires(
        new NoCommentFamily(),
        "no-comment.phrase",
        "[“I am not going to get into that,”] <Ann Bell> {said}.");
  }
}
