package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.model.StanceLabel;

/// Commitments: the cue promises or plans, or the words tell an act to come of the own side.
final class CommitmentFamily implements StanceFamily {

  /// What comes over one and is not done: "I will be", "we will have".
  private static final Set<String> STATES =
      Set.of(
          "be",
          "have",
          "get",
          "become",
          "see",
          "know",
          "lose",
          "need",
          "win",
          "remember",
          "hear",
          "find",
          "feel",
          "happen",
          "die",
          "like",
          "say",
          "tell",
          "admit");

  @Override
  public List<Finding> find(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    Span cue = reading.attribution().cue();
    boolean pledges =
        reading.cue().has(Sense.TO_PLEDGE) || reading.cue().is(StanceLabel.COMMITMENT);
    if (cue != null && pledges) {
      String negated = reading.cue().isNegated() ? ".negated" : "";
      findings.add(finding("cue." + ContentForm.of(reading).label() + negated, cue));
      findings.add(finding("cue" + negated, cue));
    }
    for (SenseHit hit : reading.hits()) {
      if (hit.sense() == Sense.PLEDGE) {
        Setting clause = Setting.at(reading, hit);
        findings.add(finding("phrase." + clause.who(), hit.span()));
        if (clause.isMain()) {
          findings.add(finding("main-phrase." + clause.who(), hit.span()));
        }
      }
    }
    for (Event event : reading.events()) {
      addEvent(reading, event, findings);
    }
    return findings;
  }

  private static Finding finding(String rule, Span evidence) {
    return Finding.of(StanceLabel.COMMITMENT, "commitment." + rule, evidence);
  }

  private static void addEvent(Reading reading, Event event, List<Finding> findings) {
    boolean will = event.modality().is(Modality.Aspect.FUTURE);
    boolean would = event.modality().is(Modality.Aspect.HYPOTHETICAL) && !reading.isQuoted();
    if (!will && !would) {
      return;
    }
    String how = will ? "will" : "would";
    String who = PartyWord.of(reading, event.sentence(), event.agentWord()).label();
    boolean isState =
        STATES.contains(event.predicate().lemma().toLowerCase(Locale.ROOT))
            || !event.predicate().isVerb();
    String rule = how + "." + who + (isState ? ".state" : ".act");
    if (event.isNegated()) {
      rule += ".negated";
    }
    findings.add(finding(rule, event.evidence()));
    if (event.isMain()) {
      findings.add(finding("main-" + rule, event.evidence()));
    }
  }
}
