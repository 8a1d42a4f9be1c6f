package org.gainsay.extract.stance;

import java.util.Locale;

/// Names of the rules that [Decisions] go by, shared with the families that write them. The name of
/// any other rule stands only where it is written: it is shown, and a feature of the models.
final class Rules {

  static final String NOT_DENIED = "admission.not-denied";
  static final String PLEA_OF_GUILT = "admission.cue.guilt";
  static final String RETRACTION = "admission.retraction";

  static final String CONFIRM_NOR_DENY = "no-comment.confirm-nor-deny";

  static final String BEHIND = "accusation.behind";
  static final String CALLED_BAD = "accusation.called";
  static final String DONE_BY_OTHERS = "accusation.done-by-others";
  static final String CLEAR_CHARGE = "accusation.clear";
  static final String CUE_ACCUSES = "accusation.cue";
  static final String CUE_NOUN_ACCUSES = "accusation.cue-noun";

  /// Put together from their parts where they are written.
  static final String ACT_OF_OTHERS = "accusation.act.other";

  static final String MAIN_ACT_OF_OTHERS = "accusation.main.act.other";

  static final String CLAIM_CALLED_FALSE = "denial.claim-called-false";
  static final String CUE_CALLS_FALSE = "denial.cue.called-false";
  static final String FAR_FROM = "denial.far-from";
  static final String FRAMED = "denial.framed";
  static final String NOT_OURS_BUT_THEIRS = "denial.done-by-others";
  static final String HITS_BACK = "denial.hits-back";
  static final String OWN_ACT_PAST = "denial.own-act.past";
  static final String PLEA_OF_INNOCENCE = "denial.cue.innocence";

  /// The cue denies, disputes or rejects: the kind of the [DeniedObject] follows.
  static final String CUE_DENIES = "denial.cue.deny.";

  static final String CUE_CONTESTS = "denial.cue.contest.";
  static final String CUE_REJECTS = "denial.cue.reject.";

  /// Behind such a name: a court does so.
  static final String IN_COURT = ".court";

  private Rules() {}

  /// The name of the rule that words of a sense deny.
  static String denial(Sense sense) {
    return "denial." + sense.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The name of the rule that they deny, being said of something.
  ///
  /// @param about what that is, from [DenyingWords]
  static String denial(Sense sense, String about) {
    return denial(sense) + "." + about;
  }
}
