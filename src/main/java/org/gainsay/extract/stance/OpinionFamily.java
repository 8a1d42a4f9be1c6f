package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.model.StanceFlag;
import org.gainsay.model.StanceLabel;
import org.jspecify.annotations.Nullable;

/// Criticism and support, which mirror each other: the cue criticises or praises, or the words
/// judge somebody else badly or well.
final class OpinionFamily implements StanceFamily {

  @Override
  public List<Finding> find(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    addCue(reading, findings);
    List<Judgement> judgements = JudgementReader.read(reading);
    for (Judgement judgement : judgements) {
      addJudgement(judgement, findings);
    }
    addBalance(reading, judgements, findings);
    for (Event event : reading.events()) {
      addEvent(reading, event, findings);
    }
    return findings;
  }

  private static void addCue(Reading reading, List<Finding> findings) {
    CueReading cue = reading.cue();
    Span span = reading.attribution().cue();
    if (span == null) {
      return;
    }
    boolean ill = cue.has(Sense.TO_CRITICISE) || cue.is(StanceLabel.CRITICISM);
    boolean good = cue.has(Sense.TO_PRAISE) || cue.is(StanceLabel.SUPPORT);
    if (ill || good) {
      StanceLabel label = ill != cue.isNegated() ? StanceLabel.CRITICISM : StanceLabel.SUPPORT;
      String form = ContentForm.of(reading).label();
      String rule = (ill && good ? "cue.both." : "cue.") + form;
      findings.add(finding(label, rule, span).at(cue.object()));
      findings.add(finding(label, "cue", span).at(cue.object()));
    }
  }

  private static void addJudgement(Judgement judgement, List<Finding> findings) {
    StanceLabel label = judgement.isGood() ? StanceLabel.SUPPORT : StanceLabel.CRITICISM;
    String strength = judgement.isStrong() ? "strong" : "weak";
    String place = judgement.place().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String sense = judgement.sense().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String turned = judgement.isNegated() ? ".turned" : "";
    Mention target = target(judgement);
    StanceFlag[] flags = flags(judgement.modality());
    List<String> rules = new ArrayList<>();
    rules.add(sense + turned);
    rules.add(sense + "." + judgement.judged().label());
    rules.add(strength + "." + place + "." + judgement.judged().label() + turned);
    if (judgement.isMain()) {
      rules.add(strength + ".main." + judgement.judged().label());
    }
    if (!judgement.modality().isAsserted()) {
      rules.add(strength + ".supposed");
    } else if (judgement.isMain() && !judgement.isOfOwn()) {
      rules.add(strength + ".asserted");
    }
    for (String rule : rules) {
      findings.add(finding(label, rule, judgement.evidence()).at(target).with(flags));
    }
  }

  /// How good and bad opinions weigh against each other in the whole content.
  private static void addBalance(
      Reading reading, List<Judgement> judgements, List<Finding> findings) {
    double good = 0;
    double ill = 0;
    Judgement firstGood = null;
    Judgement firstIll = null;
    for (Judgement judgement : judgements) {
      double weight = judgement.weight();
      if (judgement.isOfOwn() || weight == 0) {
        continue;
      }
      if (judgement.isGood()) {
        good += weight;
        firstGood = firstGood == null ? judgement : firstGood;
      } else {
        ill += weight;
        firstIll = firstIll == null ? judgement : firstIll;
      }
    }
    int size = reading.words().stream().mapToInt(Words::size).sum();
    String kind = reading.isQuoted() ? "quoted" : "told";
    addSum(StanceLabel.CRITICISM, ill, good, size, kind, firstIll, findings);
    addSum(StanceLabel.SUPPORT, good, ill, size, kind, firstGood, findings);
  }

  private static void addSum(
      StanceLabel label,
      double sum,
      double against,
      int size,
      String kind,
      @Nullable Judgement first,
      List<Finding> findings) {
    if (first == null) {
      return;
    }
    Span span = first.evidence();
    findings.add(finding(label, "any." + kind, span));
    for (int step = 1; step <= 3; step++) {
      if (sum >= step) {
        findings.add(finding(label, "sum" + step + "." + kind, span));
      }
    }
    if (sum > against) {
      findings.add(finding(label, "more." + kind, span));
    }
    if (sum >= against + 1) {
      findings.add(finding(label, "much-more." + kind, span));
    }
    if (against == 0) {
      findings.add(finding(label, "only." + kind, span));
    }
    if (sum * 12 >= size) {
      findings.add(finding(label, "dense." + kind, span));
    }
  }

  /// What others don't, can't or won't do, and questions about them, often criticise.
  private static void addEvent(Reading reading, Event event, List<Finding> findings) {
    if (event.agentWord() == null || !event.isMain()) {
      return;
    }
    PartyWord who = PartyWord.of(reading, event.sentence(), event.agentWord());
    if (who == PartyWord.OWN || who == PartyWord.THING || who == PartyWord.NONE) {
      return;
    }
    Mention target =
        who == PartyWord.NAME || who == PartyWord.PEOPLE || who == PartyWord.PRONOUN
            ? new Mention(event.sentence(), event.agentWord())
            : null;
    if (event.isNegated()) {
      findings.add(criticism("does-not." + who.label(), event).at(target));
    }
    if (event.modality().is(Modality.Aspect.QUESTION) && reading.isQuoted()) {
      findings.add(
          criticism("question." + who.label(), event).at(target).with(StanceFlag.QUESTION));
    }
    if (event.modality().is(Modality.Aspect.OBLIGATION)
        && event.modality().is(Modality.Aspect.PAST)) {
      findings.add(criticism("should-have." + who.label(), event).at(target));
    }
  }

  private static Finding criticism(String rule, Event event) {
    return finding(StanceLabel.CRITICISM, rule, event.evidence());
  }

  private static @Nullable Mention target(Judgement judgement) {
    if (judgement.judgedWord() == null || judgement.isGood()) {
      return null;
    }
    return switch (judgement.judged()) {
      case OWN, ANYBODY, NONE, HEARER, IT -> null;
      case PRONOUN, NAME, PEOPLE, THING ->
          new Mention(judgement.sentence(), judgement.judgedWord());
    };
  }

  private static StanceFlag[] flags(Modality modality) {
    Set<StanceFlag> flags = EnumSet.noneOf(StanceFlag.class);
    if (modality.is(Modality.Aspect.HEDGED)) {
      flags.add(StanceFlag.HEDGED);
    }
    if (modality.is(Modality.Aspect.CONDITIONAL)) {
      flags.add(StanceFlag.CONDITIONAL);
    }
    if (modality.is(Modality.Aspect.QUESTION)) {
      flags.add(StanceFlag.QUESTION);
    }
    return flags.toArray(StanceFlag[]::new);
  }

  private static Finding finding(StanceLabel label, String rule, Span evidence) {
    return Finding.of(label, label.name().toLowerCase(Locale.ROOT) + "." + rule, evidence);
  }
}
