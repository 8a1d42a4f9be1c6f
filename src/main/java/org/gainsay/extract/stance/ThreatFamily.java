package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Span;
import org.gainsay.model.StanceFlag;
import org.gainsay.model.StanceLabel;

/// Threats: the cue threatens, or the words hold out a harm from the own side.
final class ThreatFamily implements StanceFamily {

  @Override
  public List<Finding> find(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    Span cue = reading.attribution().cue();
    if (cue != null
        && (reading.cue().has(Sense.TO_THREATEN) || reading.cue().is(StanceLabel.THREAT))) {
      String lemma = reading.cue().phrase().contains("threat") ? "threaten." : "warn.";
      findings.add(finding("cue." + lemma + ContentForm.of(reading).label(), cue));
    }
    boolean isConditional = false;
    boolean isToCome = false;
    for (Event event : reading.events()) {
      isConditional |= event.modality().is(Modality.Aspect.CONDITIONAL);
      isToCome |=
          event.isMain()
              && (event.modality().is(Modality.Aspect.FUTURE)
                  || event.modality().is(Modality.Aspect.HYPOTHETICAL));
    }
    for (SenseHit hit : reading.hits()) {
      if (hit.sense() != Sense.HARM_COMING) {
        continue;
      }
      Setting setting = Setting.at(reading, hit);
      boolean toCome =
          setting.modality().is(Modality.Aspect.FUTURE)
              || setting.modality().is(Modality.Aspect.HYPOTHETICAL);
      findings.add(finding("harm." + setting.who() + (toCome ? ".to-come" : ""), hit.span()));
      if (toCome || isToCome) {
        findings.add(finding("harm.to-come", hit.span()));
      }
      if (isConditional) {
        findings.add(finding("harm.if", hit.span()).with(StanceFlag.CONDITIONAL));
      }
    }
    return findings;
  }

  private static Finding finding(String rule, Span evidence) {
    return Finding.of(StanceLabel.THREAT, "threat." + rule, evidence);
  }
}
