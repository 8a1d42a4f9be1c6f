package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.model.Span;
import org.gainsay.model.StanceFlag;
import org.gainsay.model.StanceLabel;

/// Admissions: the cue concedes or apologises, or the words own up to something of the own side.
final class AdmissionFamily implements StanceFamily {

  @Override
  public List<Finding> find(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    Span cue = reading.attribution().cue();
    if (cue != null
        && (reading.cue().has(Sense.TO_ADMIT) || reading.cue().is(StanceLabel.ADMISSION))) {
      String negated = reading.cue().isNegated() ? ".negated" : "";
      findings.add(finding("admission.cue." + ContentForm.of(reading).label() + negated, cue));
      findings.add(finding("admission.cue." + reading.cue().lemma() + negated, cue));
      if (speaksOfOwn(reading)) {
        findings.add(finding("admission.cue.of-own" + negated, cue));
      }
    }
    if (cue != null && isPleaOfGuilt(reading)) {
      findings.add(finding(Rules.PLEA_OF_GUILT, cue));
    }
    Span retracted = Retraction.find(reading);
    if (retracted != null) {
      findings.add(finding(Rules.RETRACTION, retracted).with(StanceFlag.RETRACTION));
    }
    Span ownedUp = OwnDenial.notDenied(reading);
    if (ownedUp != null) {
      findings.add(finding(Rules.NOT_DENIED, ownedUp));
    }
    for (SenseHit hit : reading.hits()) {
      switch (hit.sense()) {
        case REGRET, SELF_FAULT, CONCEDE, CLAIMING -> {
          Setting setting = Setting.at(reading, hit);
          String sense = hit.sense().name().toLowerCase(Locale.ROOT).replace('_', '-');
          findings.add(finding("admission." + sense + "." + setting.who(), hit.span()));
          if (setting.isMain()) {
            findings.add(finding("admission.main-" + sense, hit.span()));
          }
        }
        default -> {}
      }
    }
    for (Judgement judgement : JudgementReader.read(reading)) {
      if (judgement.isOfOwn() && !judgement.isGood() && judgement.modality().isAsserted()) {
        findings.add(
            finding(
                judgement.isStrong() ? "admission.own-ill" : "admission.own-ill.weak",
                judgement.evidence()));
      }
    }
    for (Event event : reading.events()) {
      if (event.agent() == Party.OWN
          && event.isBadAct()
          && !event.isNegated()
          && event.modality().isAsserted()) {
        findings.add(
            finding(
                event.isMain() ? "admission.main-own-act" : "admission.own-act", event.evidence()));
      }
    }
    return findings;
  }

  /// *Pleaded **guilty to forgery***.
  private static boolean isPleaOfGuilt(Reading reading) {
    return reading.cue().lemma().equals("plead")
        && !reading.cue().isNegated()
        && !reading.cue().phrase().contains("not guilty")
        && (reading.cue().phrase().contains("guilty")
            || (!reading.words().isEmpty() && reading.words().getFirst().has(0, "guilty")));
  }

  private static boolean speaksOfOwn(Reading reading) {
    return reading.events().stream().anyMatch(event -> event.agent() == Party.OWN)
        || reading.words().stream()
            .anyMatch(words -> {
              for (int i = 0; i < words.size(); i++) {
                if (words.has(i, "<own>")) {
                  return true;
                }
              }
              return false;
            });
  }

  private static Finding finding(String rule, Span evidence) {
    return Finding.of(StanceLabel.ADMISSION, rule, evidence);
  }
}
