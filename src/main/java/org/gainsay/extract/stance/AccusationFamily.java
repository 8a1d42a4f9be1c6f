package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.model.StanceFlag;
import org.gainsay.model.StanceLabel;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Accusations: the cue accuses, or the content says that a bad act is somebody else's.
final class AccusationFamily implements StanceFamily {

  private static final Set<String> CALLING =
      Set.of(
          "call",
          "describe",
          "characterize",
          "characterise",
          "brand",
          "label",
          "denounce",
          "condemn",
          "decry",
          "dub",
          "term",
          "slam",
          "blast",
          "attack",
          "deem",
          "declare",
          "portray",
          "depict",
          "paint",
          "cast",
          "name",
          "ridicule",
          "deride");

  @Override
  public List<Finding> find(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    addCue(reading, findings);
    for (Event event : reading.events()) {
      addEvent(event, findings);
    }
    addCalled(reading, findings);
    Event theirs = DoneByOthers.find(reading);
    if (theirs != null) {
      Token doer = DoneByOthers.doer(theirs);
      findings.add(
          finding(Rules.DONE_BY_OTHERS, theirs.evidence())
              .at(new Mention(theirs.sentence(), doer)));
    }
    for (SenseHit hit : reading.hits()) {
      switch (hit.sense()) {
        case BLAME -> addBlame(reading, hit, findings);
        case CLEAR_CHARGE -> addClear(reading, hit, findings);
        case IRONY ->
            findings.add(finding("accusation.irony", hit.span()).with(StanceFlag.SARCASM));
        case ACCUSE -> findings.add(finding("accusation.accuse-word", hit.span()));
        default -> {}
      }
    }
    return findings;
  }

  private static void addBlame(Reading reading, SenseHit hit, List<Finding> findings) {
    Mention blamed = blamed(reading, hit);
    findings.add(finding("accusation.blame", hit.span()).at(blamed));
    boolean badAct =
        hit.entry().contains("behind")
            || reading.hits().stream()
                .anyMatch(act ->
                    act.sense().isBadAct()
                        && act.sentence() == hit.sentence()
                        && act.first().index() > hit.first().index());
    boolean denied = Modality.of(hit.sentence(), hit.first()).is(Modality.Aspect.NEGATED);
    if (blamed != null && badAct && !denied) {
      findings.add(finding(Rules.BEHIND, hit.span()).at(blamed));
    }
  }

  private static void addClear(Reading reading, SenseHit hit, List<Finding> findings) {
    Modality modality = Modality.of(hit.sentence(), hit.head());
    String how =
        modality.is(Modality.Aspect.NEGATED)
            ? ".negated"
            : modality.isAsserted() ? "" : ".supposed";
    findings.add(finding(Rules.CLEAR_CHARGE + how, hit.span()).at(charged(reading, hit)));
  }

  private static Finding finding(String rule, Span evidence) {
    return Finding.of(StanceLabel.ACCUSATION, rule, evidence);
  }

  private static void addCue(Reading reading, List<Finding> findings) {
    CueReading cue = reading.cue();
    if (reading.attribution().cue() == null
        || !(cue.has(Sense.ACCUSE) || cue.is(StanceLabel.ACCUSATION))) {
      return;
    }
    Set<StanceFlag> flags = EnumSet.noneOf(StanceFlag.class);
    if (cue.isPassive()) {
      flags.add(StanceFlag.PASSIVE);
    }
    if (cue.isNoun()) {
      flags.add(StanceFlag.NOMINAL);
    }
    if (cue.modality().is(Modality.Aspect.HEDGED)) {
      flags.add(StanceFlag.HEDGED);
    }
    String rule =
        (cue.isNoun() ? Rules.CUE_NOUN_ACCUSES : Rules.CUE_ACCUSES)
            + (cue.isNegated() ? ".negated" : "");
    Mention target = cue.object();
    if (target == null || cue.isNoun()) {
      Mention doer = firstDoer(reading);
      target = doer == null ? target : doer;
    }
    findings.add(
        finding(rule, reading.attribution().cue())
            .at(target)
            .with(flags.toArray(StanceFlag[]::new)));
  }

  /// What is called a bad act: *described the raid as an act of aggression*.
  private static void addCalled(Reading reading, List<Finding> findings) {
    if (!CALLING.contains(reading.cue().lemma()) || reading.cue().isNegated()) {
      return;
    }
    for (SenseHit hit : reading.hits()) {
      boolean charges = hit.sense().isBadAct() || hit.sense() == Sense.GUILT;
      // Who calls a charge a lie denies it, and names no liar.
      boolean denies = hit.sense() == Sense.DECEIT && CalledFalse.isClaim(reading);
      if (charges && !denies) {
        String kind = reading.isQuoted() ? Rules.CALLED_BAD + ".quoted" : Rules.CALLED_BAD;
        findings.add(finding(kind, hit.span()).at(reading.cue().object()));
        return;
      }
    }
  }

  /// The agent of the first event that has one of another side.
  static @Nullable Mention firstDoer(Reading reading) {
    for (Event event : reading.events()) {
      if (event.agentWord() != null && event.agent() == Party.OTHER) {
        return new Mention(event.sentence(), event.agentWord());
      }
    }
    return null;
  }

  private static void addEvent(Event event, List<Finding> findings) {
    boolean guilt = event.has(Sense.GUILT);
    if (!event.isBadAct() && !guilt) {
      return;
    }
    String what = guilt && !event.isBadAct() ? "guilt" : "act";
    String who =
        switch (event.agent()) {
          case OTHER -> "other";
          case OWN -> "own";
          case ANYBODY -> "anybody";
          case NONE -> event.patient() == Party.OWN ? "to-own" : "nobody";
        };
    String how = "";
    if (event.isNegated()) {
      how = ".negated";
    } else if (!event.modality().isAsserted()) {
      how = ".supposed";
    } else if (event.modality().is(Modality.Aspect.FUTURE)
        || event.modality().is(Modality.Aspect.HYPOTHETICAL)) {
      how = ".would";
    }
    Mention target =
        event.agentWord() == null ? null : new Mention(event.sentence(), event.agentWord());
    if (event.agent() != Party.OTHER) {
      target = null;
    }
    findings.add(
        finding("accusation." + what + "." + who + how, event.evidence())
            .at(target)
            .with(flags(event)));
    if (event.isMain() && how.isEmpty()) {
      findings.add(finding("accusation.main." + what + "." + who, event.evidence()).at(target));
    }
  }

  private static StanceFlag[] flags(Event event) {
    Set<StanceFlag> flags = EnumSet.noneOf(StanceFlag.class);
    if (event.modality().is(Modality.Aspect.HEDGED)) {
      flags.add(StanceFlag.HEDGED);
    }
    if (event.modality().is(Modality.Aspect.QUESTION)) {
      flags.add(StanceFlag.QUESTION);
    }
    if (event.modality().is(Modality.Aspect.CONDITIONAL)) {
      flags.add(StanceFlag.CONDITIONAL);
    }
    return flags.toArray(StanceFlag[]::new);
  }

  /// The first word of the phrase if it names somebody else.
  private static @Nullable Mention charged(Reading reading, SenseHit hit) {
    boolean named = hit.first().isNoun() || hit.first().isPronoun();
    boolean other =
        named
            && reading.side().party(hit.sentence(), hit.first(), reading.isQuoted()) == Party.OTHER;
    return other ? new Mention(hit.sentence(), hit.first()) : null;
  }

  private static @Nullable Mention blamed(Reading reading, SenseHit hit) {
    Token subject = new org.gainsay.text.Clause(hit.sentence(), hit.first()).subject();
    if (subject == null) {
      org.gainsay.text.Clause governing = hit.sentence().governing(hit.first());
      subject = governing == null ? null : governing.subject();
    }
    if (subject == null
        || reading.side().party(hit.sentence(), subject, reading.isQuoted()) != Party.OTHER) {
      return null;
    }
    return new Mention(hit.sentence(), subject);
  }
}
