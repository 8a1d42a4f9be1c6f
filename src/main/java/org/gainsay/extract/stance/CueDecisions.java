package org.gainsay.extract.stance;

import java.util.Locale;
import java.util.Set;
import org.gainsay.model.StanceLabel;
import org.gainsay.text.Token;

/// What the cue of an attribution settles with its object: *denied* a claim denies, *denied* a
/// request refuses. Stateless.
final class CueDecisions {

  private CueDecisions() {}

  static void decide(DecisionDraft draft) {
    CueReading cue = draft.reading().cue();
    for (Finding finding : draft.findings()) {
      switch (finding.rule()) {
        case "denial.cue.deny.clause", "denial.cue.deny.claim" -> {
          draft.give(StanceLabel.DENIAL);
          draft.bar(StanceLabel.REFUSAL);
        }
        case "denial.cue.deny.act",
            "denial.cue.deny.thing",
            "denial.cue.deny.with-claim",
            "denial.cue.deny.claim-or-proposal",
            "denial.cue.deny.nothing",
            "denial.cue.contest.claim",
            "denial.cue.contest.with-claim" ->
            draft.give(StanceLabel.DENIAL);
        case "denial.cue.reject.claim" -> {
          // A claim may be called grotesque, or condemned, without a word on whether it is true.
          boolean judges = cue.has(Sense.TO_NAME) || cue.has(Sense.TO_CRITICISE);
          if (!judges || SettlingWords.DISMISSING.has(cue.lemma())) {
            draft.give(StanceLabel.DENIAL);
          }
        }
        case "denial.cue.deny.proposal",
            "denial.cue.deny.party",
            "denial.cue.reject.proposal",
            "denial.cue.contest.proposal" -> {
          draft.bar(StanceLabel.DENIAL);
          if (!cue.isNegated()) {
            draft.give(StanceLabel.REFUSAL);
          }
        }
        case "accusation.cue", "accusation.cue-noun" -> {
          if (blamesThing(cue)) {
            draft.bar(StanceLabel.ACCUSATION);
          } else if (SettlingWords.ACCUSING.has(cue.lemma())) {
            draft.give(StanceLabel.ACCUSATION);
          }
        }
        case "denial.cue.reject.claim.court", "denial.cue.reject.claim-or-proposal.court" ->
            draft.bar(StanceLabel.DENIAL);
        default -> {}
      }
    }
    // Of some 460 denials by this verb and noun in `src/corpus` none charges anybody as well.
    if (Set.of("deny", "denial").contains(cue.lemma())
        && !draft.reading().has(Sense.BAD_FAITH)
        && !draft.reading().has(Sense.CLEAR_CHARGE)) {
      draft.bar(StanceLabel.ACCUSATION);
    }
    boolean judgesOthers = CalledFalse.isOfOthers(draft.reading());
    if (judgesOthers && !cue.isNegated() && draft.reading().has(Sense.FALSITY)) {
      draft.give(StanceLabel.CRITICISM);
    }
    boolean deniesOwnAct = draft.fired("denial.own-act.past");
    boolean givesReason = cue.isReasonForRefusal() && !deniesOwnAct;
    if (judgesOthers || givesReason || isVerdict(draft)) {
      draft.bar(StanceLabel.DENIAL);
    }
    if (cue.isNegated()) {
      if (cue.has(Sense.DENY)) {
        draft.bar(StanceLabel.DENIAL);
      }
      // "never said that he stole it": what was not said charges nobody.
      if (cue.has(Sense.ACCUSE) || draft.isIndirectSpeech()) {
        draft.bar(StanceLabel.ACCUSATION);
      }
    }
  }

  /// *Found him not guilty*: who judges, and does not speak for himself, denies nothing.
  private static boolean isVerdict(DecisionDraft draft) {
    Reading reading = draft.reading();
    return Set.of("find", "acquit", "rule").contains(reading.cue().lemma())
        && reading.has(Sense.INNOCENCE)
        && reading.events().stream().noneMatch(event -> event.agent() == Party.OWN);
  }

  /// *Blamed a computer fault*: nobody is charged.
  private static boolean blamesThing(CueReading cue) {
    if (!cue.lemma().equals("blame") || cue.sentence() == null || cue.head() == null) {
      return false;
    }
    Token object = cue.sentence().child(cue.head(), "obj");
    if (object == null || !object.tag().startsWith("NN") || object.isProperNoun()) {
      return false;
    }
    Token determiner = cue.sentence().child(object, "det");
    return determiner != null
        && Set.of("a", "an").contains(determiner.lemma())
        && !Nouns.isAgentive(object, object.lemma().toLowerCase(Locale.ROOT));
  }
}
