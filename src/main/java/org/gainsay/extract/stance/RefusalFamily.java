package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Span;
import org.gainsay.model.StanceLabel;

/// Refusals: the cue turns something down, or the words say what the own side will not do.
final class RefusalFamily implements StanceFamily {

  @Override
  public List<Finding> find(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    addCue(reading, findings);
    for (SenseHit hit : reading.hits()) {
      if (hit.sense() == Sense.REFUSING) {
        Setting setting = Setting.at(reading, hit);
        findings.add(finding("phrase." + setting.who(), hit.span()));
        if (setting.isMain()) {
          findings.add(finding("main-phrase." + setting.who(), hit.span()));
        }
        if (reading.background().isAsked()) {
          findings.add(finding("phrase.asked", hit.span()));
        }
      }
    }
    for (Event event : reading.events()) {
      boolean toCome =
          event.modality().is(Modality.Aspect.FUTURE)
              || (event.modality().is(Modality.Aspect.HYPOTHETICAL) && !reading.isQuoted());
      if (event.isNegated() && toCome && event.agent() == Party.OWN) {
        findings.add(finding(event.isMain() ? "main-will-not" : "will-not", event.evidence()));
      }
    }
    return findings;
  }

  private static void addCue(Reading reading, List<Finding> findings) {
    Span cue = reading.attribution().cue();
    if (cue == null) {
      return;
    }
    boolean refuses =
        reading.cue().has(Sense.TO_REFUSE)
            || reading.cue().has(Sense.REJECT)
            || reading.cue().is(StanceLabel.REFUSAL);
    String form = ContentForm.of(reading).label();
    if (refuses) {
      String negated = reading.cue().isNegated() ? ".negated" : "";
      findings.add(finding("cue." + form + negated, cue));
      if (reading.has(Sense.PROPOSAL)) {
        findings.add(finding("cue.proposal" + negated, cue));
      }
      boolean ofClaim =
          reading.hits().stream().anyMatch(hit -> hit.sense().group() == Sense.Group.CLAIM);
      if (ofClaim) {
        findings.add(finding("cue.of-claim" + negated, cue));
      }
    } else if (reading.cue().isNegated()) {
      findings.add(finding("cue-negated." + form, cue));
    }
  }

  private static Finding finding(String rule, Span evidence) {
    return Finding.of(StanceLabel.REFUSAL, "refusal." + rule, evidence);
  }
}
