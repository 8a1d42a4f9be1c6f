package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.model.Span;
import org.gainsay.model.StanceLabel;

/// Demands: the cue urges, or the words say what others must do, or tell them to do it.
final class DemandFamily implements StanceFamily {

  @Override
  public List<Finding> find(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    Span cue = reading.attribution().cue();
    boolean calls = reading.cue().has(Sense.TO_CALL) || reading.cue().is(StanceLabel.DEMAND);
    if (cue != null && calls) {
      String negated = reading.cue().isNegated() ? ".negated" : "";
      findings.add(finding("cue." + ContentForm.of(reading).label() + negated, cue));
      findings.add(finding("cue" + negated, cue));
    }
    for (SenseHit hit : reading.hits()) {
      switch (hit.sense()) {
        case DUTY, CALLING, APPEAL, WISH -> {
          String sense = hit.sense().name().toLowerCase(Locale.ROOT);
          findings.add(finding(sense, hit.span()));
          findings.add(finding(sense + (reading.isQuoted() ? ".quoted" : ".told"), hit.span()));
          if (opens(reading, hit)) {
            findings.add(finding(sense + ".first", hit.span()));
          }
        }
        default -> {}
      }
    }
    for (Event event : reading.events()) {
      addEvent(reading, event, findings);
    }
    return findings;
  }

  private static Finding finding(String rule, Span evidence) {
    return Finding.of(StanceLabel.DEMAND, "demand." + rule, evidence);
  }

  /// Whether the phrase stands among the first words of a sentence of the content.
  private static boolean opens(Reading reading, SenseHit hit) {
    for (Words words : reading.words()) {
      int place = hit.sentence() == words.sentence() ? words.placeOf(hit.first()) : -1;
      if (place >= 0) {
        return place < 4;
      }
    }
    return false;
  }

  private static void addEvent(Reading reading, Event event, List<Finding> findings) {
    String negated = event.isNegated() ? ".negated" : "";
    if (event.modality().is(Modality.Aspect.OBLIGATION)) {
      String who = who(reading, event);
      findings.add(finding("must." + who + negated, event.evidence()));
      if (event.isMain()) {
        findings.add(finding("main-must." + who + negated, event.evidence()));
      }
      if (event.modality().is(Modality.Aspect.QUESTION)) {
        findings.add(finding("must.question", event.evidence()));
      }
    }
    if (event.modality().is(Modality.Aspect.IMPERATIVE) && event.isMain() && reading.isQuoted()) {
      findings.add(finding("imperative" + negated, event.evidence()));
    }
  }

  /// Who is to act; *we* apart from *I*, since it may mean everybody.
  private static String who(Reading reading, Event event) {
    if (event.agentWord() == null) {
      return event.patientWord() == null ? "nobody" : "passive";
    }
    String form = event.agentWord().form().toLowerCase(Locale.ROOT);
    return form.equals("we")
        ? "we"
        : PartyWord.of(reading, event.sentence(), event.agentWord()).label();
  }
}
