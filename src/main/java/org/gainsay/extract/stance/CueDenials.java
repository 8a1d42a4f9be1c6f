package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.model.Span;
import org.gainsay.model.StanceFlag;
import org.gainsay.model.StanceLabel;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds that a cue denies, by itself or with what it is said of: ***denied** the claim*;
/// ***attacked** the claims as inaccurate*; ***pleaded** not guilty*; *hit back, **saying** …*.
/// Stateless.
final class CueDenials {

  /// How many words a plea has at most, which are all that is said.
  private static final int PLEA = 5;

  private CueDenials() {}

  /// What speaks for a denial, aimed at whose claim it is where that is named.
  static List<Finding> find(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    CueReading cue = reading.cue();
    Span evidence = reading.attribution().cue();
    if (cue.head() == null || evidence == null) {
      return findings;
    }
    if (hitsBack(reading) && reading.events().stream().anyMatch(CueDenials::tellsOfOwn)) {
      findings.add(finding(Rules.HITS_BACK, evidence));
    }
    if (!cue.isNegated() && isPleaOfInnocence(reading)) {
      findings.add(finding(Rules.PLEA_OF_INNOCENCE, evidence));
    }
    String rule = rule(reading);
    if (rule != null) {
      Finding turnsDown = finding(rule, evidence).at(Claimant.of(reading));
      boolean hedged = cue.modality().is(Modality.Aspect.HEDGED);
      findings.add(hedged ? turnsDown.with(StanceFlag.HEDGED) : turnsDown);
    }
    boolean calledFalse = reading.has(Sense.FALSITY) || reading.has(Sense.BAD_FAITH);
    if (calledFalse && !cue.isNegated() && (rule != null || blamesClaim(reading))) {
      findings.add(finding(Rules.CUE_CALLS_FALSE, evidence).at(Claimant.of(reading)));
    }
    return findings;
  }

  /// The rule by which the cue turns something down, from how it does so to what that is; null if
  /// it turns down nothing.
  private static @Nullable String rule(Reading reading) {
    CueReading cue = reading.cue();
    String how;
    String where = "";
    if (AnswerWords.GAINSAYING.has(cue.lemma())) {
      how = Rules.CUE_DENIES;
    } else if (cue.has(Sense.DENY) || AnswerWords.DISPUTING.has(cue.lemma())) {
      how = Rules.CUE_CONTESTS;
    } else if (cue.has(Sense.REJECT) || cue.is(StanceLabel.DENIAL)) {
      how = Rules.CUE_REJECTS;
      boolean inCourt = reading.source().nouns().stream().anyMatch(SideWords.COURT::has);
      where = inCourt ? Rules.IN_COURT : "";
    } else {
      return null;
    }
    return how + DeniedObject.kind(reading) + where + (cue.isNegated() ? ".negated" : "");
  }

  /// *Attacked the claims as inaccurate*: the verb blames, the words behind it deny.
  private static boolean blamesClaim(Reading reading) {
    return reading.cue().has(Sense.TO_CRITICISE)
        && DeniedObject.kind(reading).equals(DeniedObject.CLAIM);
  }

  /// *Hit back, saying …*: the words answer what was alleged.
  private static boolean hitsBack(Reading reading) {
    CueReading cue = reading.cue();
    if (cue.sentence() == null || cue.head() == null || !cue.head().isAny("advcl", "xcomp")) {
      return false;
    }
    Token above = cue.sentence().head(cue.head());
    if (above == null || above.index() + 1 >= cue.sentence().size()) {
      return false;
    }
    String next = cue.sentence().token(above.index() + 1).form().toLowerCase(Locale.ROOT);
    return next.equals("back")
        && AnswerWords.HITTING_BACK.has(above.lemma().toLowerCase(Locale.ROOT));
  }

  private static boolean tellsOfOwn(Event event) {
    return event.isMain() && event.agent() == Party.OWN && event.modality().isAsserted();
  }

  /// *Maintains **her innocence***, *pleaded **not guilty***: all that is said.
  private static boolean isPleaOfInnocence(Reading reading) {
    if (reading.cue().phrase().contains("plead not guilty")) {
      return true;
    }
    if (reading.words().size() != 1 || reading.words().getFirst().size() > PLEA) {
      return false;
    }
    Words words = reading.words().getFirst();
    boolean plea = AnswerWords.PLEADING.has(reading.cue().lemma());
    for (int i = 0; i < words.size(); i++) {
      boolean guilty = words.has(i, "guilty") && i > 0 && words.has(i - 1, "not");
      if (words.has(i, "innocence") || (plea && (guilty || words.has(i, "innocent")))) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(String rule, Span evidence) {
    return Finding.of(StanceLabel.DENIAL, rule, evidence);
  }
}
