package org.gainsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpinionFamilyTest {

  private static boolean fires(String marked, String rule) {
    return Remark.of(marked).rules(new OpinionFamily()).contains(rule);
  }

  @Test
  void aBadWordOfSomebodyElseCriticises() {
    assertTrue(fires("[“He is unqualified,”] <Ann Bell> {said}.", "criticism.unworthy.pronoun"));
  }

  @Test
  void aGoodWordOfSomebodyElseSupports() {
    assertTrue(fires("[“She is trustworthy,”] <Ann Bell> {said}.", "support.worthy.pronoun"));
  }

  @Test
  void negationTurnsAJudgementRound() {
    String marked = "[“She is not trustworthy,”] <Ann Bell> {said}.";
    assertTrue(fires(marked, "criticism.any.quoted"));
    assertFalse(fires(marked, "support.any.quoted"));
  }

  @Test
  void praiseOfOneselfIsNoSupport() {
    assertFalse(fires("[“I am trustworthy,”] <Ann Bell> {said}.", "support.any.quoted"));
  }

  @Test
  void troublesOfTheWorldAreNoCriticism() {
    String marked = "[“The storm killed two people in the valley,”] <Ann Bell> {said}.";
    assertFalse(fires(marked, "criticism.any.quoted"));
  }

  @Test
  void theCueAloneCriticisesOrPraises() {
    assertTrue(fires("<Ann Bell> {slammed} [the timetable].", "criticism.cue.thing"));
    assertTrue(fires("<Ann Bell> {hailed} [the timetable].", "support.cue.thing"));
  }

  @Test
  void theOpinionThatPrevailsIsKnown() {
    String marked = "[“The tunnel is a boondoggle, a sham and a farce,”] <Ann Bell> {said}.";
    assertTrue(fires(marked, "criticism.much-more.quoted"));
  }

  @Test
  void whatIsCriticisedIsTheTarget() {
    List<Finding> findings =
        new OpinionFamily()
            .find(Remark.of("[“The governor is unqualified,”] <Ann Bell> {said}.").reading());
    String text = "“The governor is unqualified,” Ann Bell said.";
    assertEquals(
        List.of("The governor"),
        findings.stream()
            .filter(finding -> finding.rule().equals("criticism.unworthy.people"))
            .map(finding -> finding.target() == null ? "" : finding.target().span().of(text))
            .toList());
  }
}
