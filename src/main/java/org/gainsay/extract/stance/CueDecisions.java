package org.gainsay.extract.stance;

import static org.gainsay.extract.stance.DeniedObject.ACT;
import static org.gainsay.extract.stance.DeniedObject.CLAIM;
import static org.gainsay.extract.stance.DeniedObject.CLAIM_OR_PROPOSAL;
import static org.gainsay.extract.stance.DeniedObject.CLAUSE;
import static org.gainsay.extract.stance.DeniedObject.NOTHING;
import static org.gainsay.extract.stance.DeniedObject.PARTY;
import static org.gainsay.extract.stance.DeniedObject.PROPOSAL;
import static org.gainsay.extract.stance.DeniedObject.THING;
import static org.gainsay.extract.stance.DeniedObject.WITH_CLAIM;
import static org.gainsay.extract.stance.Rules.CUE_ACCUSES;
import static org.gainsay.extract.stance.Rules.CUE_CONTESTS;
import static org.gainsay.extract.stance.Rules.CUE_DENIES;
import static org.gainsay.extract.stance.Rules.CUE_NOUN_ACCUSES;
import static org.gainsay.extract.stance.Rules.CUE_REJECTS;
import static org.gainsay.extract.stance.Rules.IN_COURT;
import static org.gainsay.extract.stance.Rules.OWN_ACT_PAST;

import java.util.Locale;
import java.util.Set;
import org.gainsay.model.QuoteKind;
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
        case CUE_DENIES + CLAUSE, CUE_DENIES + CLAIM -> {
          draft.give(StanceLabel.DENIAL);
          draft.bar(StanceLabel.REFUSAL);
        }
        case CUE_DENIES + ACT,
            CUE_DENIES + THING,
            CUE_DENIES + WITH_CLAIM,
            CUE_DENIES + CLAIM_OR_PROPOSAL,
            CUE_DENIES + NOTHING,
            CUE_CONTESTS + CLAIM,
            CUE_CONTESTS + WITH_CLAIM ->
            draft.give(StanceLabel.DENIAL);
        case CUE_REJECTS + CLAIM -> {
          if (turnsDown(draft.reading())) {
            draft.give(StanceLabel.DENIAL);
          } else {
            barMereJudgement(draft);
          }
        }
        case CUE_REJECTS + WITH_CLAIM -> {
          if (!turnsDown(draft.reading())) {
            barMereJudgement(draft);
          }
        }
        case CUE_DENIES + PROPOSAL, CUE_DENIES + PARTY, CUE_CONTESTS + PROPOSAL -> {
          draft.bar(StanceLabel.DENIAL);
          draft.give(StanceLabel.REFUSAL);
        }
        case CUE_REJECTS + PROPOSAL -> {
          draft.bar(StanceLabel.DENIAL);
          if (turnsDown(draft.reading())) {
            draft.give(StanceLabel.REFUSAL);
          }
        }
        case CUE_ACCUSES, CUE_NOUN_ACCUSES -> {
          if (blamesThing(cue)) {
            draft.bar(StanceLabel.ACCUSATION);
          } else if (SettlingWords.ACCUSING.has(cue.lemma())) {
            draft.give(StanceLabel.ACCUSATION);
          }
        }
        case CUE_REJECTS + CLAIM + IN_COURT, CUE_REJECTS + CLAIM_OR_PROPOSAL + IN_COURT ->
            draft.bar(StanceLabel.DENIAL);
        default -> {}
      }
    }
    decideByTellingCue(draft);
    // Of some 460 denials by this verb and noun in `src/corpus` none charges anybody as well.
    if (Set.of("deny", "denial").contains(cue.lemma())
        && !draft.reading().has(Sense.BAD_FAITH)
        && !draft.reading().has(Sense.CLEAR_CHARGE)) {
      draft.bar(StanceLabel.ACCUSATION);
    }
    if (admitsInEvidence(cue)) {
      draft.bar(StanceLabel.ADMISSION);
    }
    boolean judgesOthers = CalledFalse.isOfOthers(draft.reading());
    if (judgesOthers && !cue.isNegated() && draft.reading().has(Sense.FALSITY)) {
      draft.give(StanceLabel.CRITICISM);
      barMereJudgement(draft);
    }
    boolean deniesOwnAct = draft.fired(OWN_ACT_PAST);
    boolean givesReason = cue.isReasonForRefusal() && !deniesOwnAct;
    if (judgesOthers || givesReason || isVerdict(draft)) {
      draft.bar(StanceLabel.DENIAL);
    }
    if (cue.isNegated()) {
      // "Stopped short of calling the report false": nothing was called so.
      if (cue.has(Sense.TO_NAME)) {
        draft.bar(StanceLabel.DENIAL);
      }
      if (cue.has(Sense.DENY)) {
        draft.bar(StanceLabel.DENIAL);
        // "did not deny that he knew": who leaves it open owns up to nothing.
        boolean indirect = draft.reading().attribution().kind() == QuoteKind.INDIRECT;
        if (indirect && !draft.reading().has(Sense.SELF_FAULT)) {
          draft.bar(StanceLabel.ADMISSION);
        }
      }
      // "never said that he stole it": what was not said charges nobody.
      if (cue.has(Sense.ACCUSE) || draft.isIndirectSpeech()) {
        draft.bar(StanceLabel.ACCUSATION);
      }
    }
  }

  /// What a cue tells by itself; beside it nobody is charged, and nothing denied.
  private static void decideByTellingCue(DecisionDraft draft) {
    for (StanceLabel label : draft.reading().cue().labels()) {
      if (draft.fired(TellingCueFamily.rule(label))) {
        draft.give(label);
        draft.bar(StanceLabel.DENIAL);
        if (label != StanceLabel.ACCUSATION && label != StanceLabel.CRITICISM) {
          draft.bar(StanceLabel.ACCUSATION);
        }
      }
    }
  }

  /// Who calls a claim grotesque or an indictment bogus accuses nobody, unless he says who made it
  /// up.
  private static void barMereJudgement(DecisionDraft draft) {
    boolean charges =
        draft.reading().has(Sense.BAD_FAITH)
            || draft.fired(Rules.ACT_OF_OTHERS)
            || draft.fired(Rules.CALLED_BAD)
            || draft.fired(Rules.CALLED_BAD + ".quoted");
    if (!charges) {
      draft.bar(StanceLabel.ACCUSATION);
    }
  }

  /// Whether the cue turns down its object: a claim may be called grotesque or condemned without a
  /// word on whether it is true, and a candidate described as cold without being refused.
  private static boolean turnsDown(Reading reading) {
    CueReading cue = reading.cue();
    if (reading.attribution().tellsStance()) {
      return true;
    }
    boolean judges = cue.has(Sense.TO_NAME) || cue.has(Sense.TO_CRITICISE);
    return !judges || SettlingWords.DISMISSING.has(cue.lemma());
  }

  /// *Found him not guilty*: who judges, and does not speak for himself, denies nothing.
  private static boolean isVerdict(DecisionDraft draft) {
    Reading reading = draft.reading();
    return Set.of("find", "acquit", "rule").contains(reading.cue().lemma())
        && reading.has(Sense.INNOCENCE)
        && reading.events().stream().noneMatch(event -> event.agent() == Party.OWN);
  }

  /// *Admitted the letter **as evidence***: it is let in.
  private static boolean admitsInEvidence(CueReading cue) {
    if (!cue.lemma().equals("admit") || cue.sentence() == null || cue.head() == null) {
      return false;
    }
    Token evidence = cue.sentence().child(cue.head(), "obl");
    if (evidence == null || !Set.of("evidence", "exhibit").contains(evidence.lemma())) {
      return false;
    }
    Token preposition = cue.sentence().child(evidence, "case");
    return preposition != null && Set.of("as", "into").contains(preposition.lemma());
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
