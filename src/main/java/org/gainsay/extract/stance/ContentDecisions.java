package org.gainsay.extract.stance;

import java.util.Locale;
import java.util.Set;
import org.gainsay.model.StanceLabel;

/// What the words of a content settle: what they deny or charge by themselves, and what is taken
/// back, asked or said not to be said in them. Stateless.
final class ContentDecisions {

  /// Rules that settle a label by themselves, whatever they weigh in the model.
  private static final Set<String> SETTLING =
      Set.of(
          "admission.retraction",
          "admission.not-denied",
          "denial.cue.innocence",
          "denial.framed",
          "denial.hits-back");

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
    boolean deniesInWords =
        draft.fired("denial.no-part.own")
            || draft.fired("denial.no-part.claim")
            || draft.fired("denial.own-act.past")
            || draft.fired("denial.claim-called-false")
            || (draft.fired("denial.clear-denial.own") && !findsOwnFault(reading))
            || draft.fired("denial.clear-denial.nobody")
            || draft.fired("denial.clear-denial.loose")
            || draft.fired("denial.clear-denial.called")
            || draft.fired("denial.clear-denial.claim")
            || draft.fired("denial.clear-denial.alone")
            || (draft.fired("denial.cue.called-false") && claimNamed);
    boolean unsaid = reading.cue().isNegated() && draft.isIndirectSpeech();
    if (deniesInWords && !unsaid) {
      draft.give(StanceLabel.DENIAL);
    }
    boolean calledSmear =
        draft.fired("denial.cue.called-false") && claimNamed && reading.has(Sense.BAD_FAITH);
    boolean framed = draft.fired("denial.framed") && !unsaid;
    if (framed
        || draft.fired("accusation.behind")
        || draft.fired("accusation.clear")
        || calledSmear) {
      draft.give(StanceLabel.ACCUSATION);
    }
  }

  private static void decideOwnWords(DecisionDraft draft) {
    Reading reading = draft.reading();
    for (Finding finding : draft.findings()) {
      if (settles(finding)) {
        draft.give(finding.label());
      }
    }
    if (draft.fired("admission.retraction") && reading.cue().isNoun()) {
      draft.bar(StanceLabel.ACCUSATION);
      draft.bar(StanceLabel.DENIAL);
    }
    if (OwnDenial.deniesDenying(reading) && !draft.isGiven(StanceLabel.DENIAL)) {
      draft.bar(StanceLabel.DENIAL);
    }
    if (OwnDenial.deniesAccusing(reading)) {
      draft.bar(StanceLabel.ACCUSATION);
    }
    if (NobodyAccused.isWish(reading, draft.findings()) || NobodyAccused.isMereReport(reading)) {
      draft.bar(StanceLabel.ACCUSATION);
    }
    if (NobodyAccused.tellsNothing(reading, draft.findings())
        || NobodyAccused.isClaimOfOthers(reading)) {
      draft.barGrave();
    }
    if (isQuestionToOthers(reading) && !draft.isGiven(StanceLabel.DENIAL)) {
      draft.bar(StanceLabel.DENIAL);
    }
    if (draft.fired("denial.hits-back") && !draft.fired("accusation.main.act.other")) {
      draft.bar(StanceLabel.ACCUSATION);
    }
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
