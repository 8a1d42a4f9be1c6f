package org.gainsay.extract.stance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.StanceLabel;
import org.gainsay.text.Token;

/// What the words of a content settle: what they deny or charge by themselves, and what is taken
/// back, asked or said not to be said in them. Stateless.
final class ContentDecisions {

  /// Rules that settle a label by themselves, whatever they weigh in the model.
  private static final Set<String> SETTLING =
      Set.of(
          Rules.CONFIRM_NOR_DENY,
          Rules.DONE_BY_OTHERS,
          Rules.FAR_FROM,
          Rules.FRAMED,
          Rules.HITS_BACK,
          Rules.NOT_DENIED,
          Rules.NOT_OURS_BUT_THEIRS,
          Rules.PLEA_OF_GUILT,
          Rules.PLEA_OF_INNOCENCE,
          Rules.RETRACTION);

  /// Rules that find words which deny by themselves.
  private static final Set<String> DENYING =
      Set.of(
          Rules.CLAIM_CALLED_FALSE,
          Rules.OWN_ACT_PAST,
          Rules.denial(Sense.NO_PART, DenyingWords.OWN),
          Rules.denial(Sense.NO_PART, DenyingWords.CLAIM),
          Rules.denial(Sense.CLEAR_DENIAL, DenyingWords.ALONE),
          Rules.denial(Sense.CLEAR_DENIAL, DenyingWords.CALLED),
          Rules.denial(Sense.CLEAR_DENIAL, DenyingWords.CLAIM),
          Rules.denial(Sense.CLEAR_DENIAL, DenyingWords.LOOSE),
          Rules.denial(Sense.CLEAR_DENIAL, DenyingWords.NOBODY));

  /// The one that does so unless it finds a fault of the own side.
  private static final String CLEAR_DENIAL_OF_OWN =
      Rules.denial(Sense.CLEAR_DENIAL, DenyingWords.OWN);

  /// Rules that find bad acts of the own side.
  private static final Set<String> OWN_ACTS =
      Set.of("accusation.act.own", "accusation.main.act.own");

  private static final Set<String> OWN_FAULTS =
      Set.of("mistaken", "wrong", "inaccurate", "incorrect", "false", "fake", "fraud");

  private ContentDecisions() {}

  /// Whether the finding settles its label.
  static boolean settles(Finding finding) {
    return SETTLING.contains(finding.rule());
  }

  static void decide(DecisionDraft draft) {
    decideDenyingAndAccusing(draft);
    decideOwnWords(draft);
  }

  private static void decideDenyingAndAccusing(DecisionDraft draft) {
    Reading reading = draft.reading();
    boolean claimNamed =
        reading.hits().stream().anyMatch(hit -> hit.sense().group() == Sense.Group.CLAIM);
    boolean claimCalledFalse = claimNamed && draft.fired(Rules.CUE_CALLS_FALSE);
    boolean deniesInWords =
        claimCalledFalse
            || draft.findings().stream().anyMatch(finding -> DENYING.contains(finding.rule()))
            || (draft.fired(CLEAR_DENIAL_OF_OWN) && !findsOwnFault(reading));
    boolean unsaid = reading.cue().isNegated() && draft.isIndirectSpeech();
    if (deniesInWords && !unsaid) {
      draft.give(StanceLabel.DENIAL);
    }
    boolean calledSmear =
        claimCalledFalse
            && reading.hits(Sense.BAD_FAITH).stream().anyMatch(ContentDecisions::isAct);
    // "Allegations that the priest stole it are false": the charge is what others say.
    if (draft.fired(Rules.CLAIM_CALLED_FALSE) && !reading.has(Sense.BAD_FAITH)) {
      draft.bar(StanceLabel.ACCUSATION);
    }
    boolean framed = draft.fired(Rules.FRAMED) && !unsaid;
    if (framed || draft.fired(Rules.BEHIND) || draft.fired(Rules.CLEAR_CHARGE) || calledSmear) {
      draft.give(StanceLabel.ACCUSATION);
    }
  }

  /// Whether words of bad faith say what somebody does, not only what a claim is like: *a smear*,
  /// not *malicious*.
  private static boolean isAct(SenseHit hit) {
    return !hit.first().tag().startsWith("JJ") || hit.first().index() < hit.last().index();
  }

  private static void decideOwnWords(DecisionDraft draft) {
    Reading reading = draft.reading();
    for (Finding finding : draft.findings()) {
      if (settles(finding)) {
        draft.give(finding.label());
      }
    }
    boolean takenBack = Retraction.isOfObject(reading);
    if (takenBack || (draft.fired(Rules.RETRACTION) && reading.cue().isNoun())) {
      draft.bar(StanceLabel.ACCUSATION);
    }
    // "Corrected its story, saying the letter was not by the bishop": its own story is at issue.
    if (Retraction.isOfConfession(reading)) {
      draft.bar(StanceLabel.ADMISSION);
      if (takenBack) {
        draft.give(StanceLabel.DENIAL);
      }
    } else if (Retraction.byCue(reading) != null || draft.fired(Rules.CONFIRM_NOR_DENY)) {
      draft.bar(StanceLabel.DENIAL);
    }
    if (OwnDenial.deniesDenying(reading) && !draft.isGiven(StanceLabel.DENIAL)) {
      draft.bar(StanceLabel.DENIAL);
    }
    if (OwnDenial.deniesAccusing(reading)) {
      draft.bar(StanceLabel.ACCUSATION);
    }
    if (NobodyAccused.isWishOrDuty(reading, draft.findings())
        || NobodyAccused.isMereReport(reading)) {
      draft.bar(StanceLabel.ACCUSATION);
    }
    if (NobodyAccused.tellsNothing(reading, draft.findings())
        || NobodyAccused.isClaimOfOthers(reading)) {
      draft.barGrave();
    }
    boolean accuses = reading.cue().has(Sense.ACCUSE) || draft.fired(Rules.MAIN_ACT_OF_OTHERS);
    if (!accuses && reading.events().stream().anyMatch(ContentDecisions::isMistakeOfOthers)) {
      draft.give(StanceLabel.CRITICISM);
      draft.bar(StanceLabel.ACCUSATION);
    }
    if (isQuestionToOthers(reading) && !draft.isGiven(StanceLabel.DENIAL)) {
      draft.bar(StanceLabel.DENIAL);
    }
    if (onlyOwnActs(draft)) {
      draft.bar(StanceLabel.ACCUSATION);
      if (isClaimOfAttack(reading)) {
        draft.give(StanceLabel.ADMISSION);
      }
    }
    if (draft.fired(Rules.HITS_BACK) && !draft.fired(Rules.MAIN_ACT_OF_OTHERS)) {
      draft.bar(StanceLabel.ACCUSATION);
    }
  }

  /// *Its fighters had planted the bomb*: who tells of a bad act of his own accuses nobody.
  private static boolean onlyOwnActs(DecisionDraft draft) {
    List<Finding> charges =
        draft.findings().stream()
            .filter(finding -> finding.label() == StanceLabel.ACCUSATION)
            .toList();
    return !charges.isEmpty()
        && charges.stream().allMatch(finding -> OWN_ACTS.contains(finding.rule()))
        && draft.reading().events().stream().noneMatch(event -> event.agent() == Party.OTHER);
  }

  /// *A faction said its men **had planted the bomb***: who is no state's force and tells of a bad
  /// act that his own have done claims it. (Armies tell of theirs as news.)
  private static boolean isClaimOfAttack(Reading reading) {
    return reading.source().nouns().stream().anyMatch(SideWords.BAND::has)
        && reading.events().stream()
            .anyMatch(event ->
                event.agent() == Party.OWN
                    && event.modality().is(Modality.Aspect.PAST)
                    && event.modality().isAsserted()
                    && event.isBadAct());
  }

  /// *The studio made a mistake*: a judgement, and no charge.
  private static boolean isMistakeOfOthers(Event event) {
    Token object = event.sentence().child(event.predicate(), "obj");
    return event.isMain()
        && event.agent() == Party.OTHER
        && event.modality().isAsserted()
        && event.predicate().lemma().equalsIgnoreCase("make")
        && object != null
        && SettlingWords.MISTAKE.has(object.lemma().toLowerCase(Locale.ROOT));
  }

  /// Whether all that is said asks what others do: who denies does so by a question only of
  /// himself, *why would I lie?*
  private static boolean isQuestionToOthers(Reading reading) {
    return !reading.words().isEmpty()
        && reading.words().stream()
            .allMatch(
                words -> words.sentence().tokens().stream().anyMatch(t -> t.form().equals("?")))
        && reading.events().stream().noneMatch(event -> event.agent() == Party.OWN);
  }

  /// *I was mistaken*: a word of falsity that the own side says of itself.
  private static boolean findsOwnFault(Reading reading) {
    return reading.hits(Sense.CLEAR_DENIAL).stream()
        .allMatch(hit -> OWN_FAULTS.contains(hit.last().lemma().toLowerCase(Locale.ROOT)));
  }
}
