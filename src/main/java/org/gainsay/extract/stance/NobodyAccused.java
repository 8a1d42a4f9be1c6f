package org.gainsay.extract.stance;

import java.util.List;
import java.util.Locale;
import org.gainsay.extract.attribution.DenialWords;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.StanceLabel;
import org.gainsay.text.Token;

/// Tells contents that charge nobody, whatever bad there is in their words. Stateless.
final class NobodyAccused {

  private NobodyAccused() {}

  /// Whether the own side only tells what it would not have or must do, and nobody is said to do
  /// it: *we cannot have a country in which thieves rule*.
  static boolean isWishOrDuty(Reading reading, List<Finding> findings) {
    boolean named =
        findings.stream()
            .anyMatch(finding ->
                finding.label() == StanceLabel.ACCUSATION
                    && (finding.target() != null
                        || finding.rule().startsWith(Rules.CUE_ACCUSES)
                        || finding.rule().startsWith(Rules.CLEAR_CHARGE)));
    List<Event> main = reading.events().stream().filter(Event::isMain).toList();
    return !named
        && !main.isEmpty()
        && main.stream()
            .allMatch(event ->
                event.agent() == Party.OWN
                    && (event.isNegated()
                        || event.modality().is(Modality.Aspect.OBLIGATION)
                        || event.modality().is(Modality.Aspect.FUTURE)));
  }

  /// *Denied claims that **funds were missing***: a noun that charges nobody by itself, with a
  /// claim in which nobody does anything.
  static boolean isMereReport(Reading reading) {
    return reading.cue().isNoun()
        && reading.attribution().isDeniedClaim()
        && !reading.cue().has(Sense.ACCUSE)
        && !reading.cue().is(StanceLabel.ACCUSATION)
        && !reading.cue().is(StanceLabel.CRITICISM)
        && reading.events().stream()
            .noneMatch(event -> event.agent() == Party.OTHER || event.agent() == Party.OWN);
  }

  /// Whether the content is a name or a noun phrase of which nothing is told: it neither denies nor
  /// accuses unless its cue does.
  static boolean tellsNothing(Reading reading, List<Finding> findings) {
    boolean graveWord =
        findings.stream().anyMatch(finding -> Decisions.GRAVE.contains(finding.label()))
            || reading.hits().stream().anyMatch(hit -> hit.sense().group() != Sense.Group.OTHER);
    return reading.attribution().kind() == QuoteKind.INDIRECT
        && reading.events().isEmpty()
        && !graveWord;
  }

  /// *Added that **claims** the north did it were slander*: the noun is the subject of what is
  /// said, and not what the speaker himself claims. In the plural, which may be taken for a verb.
  static boolean isClaimOfOthers(Reading reading) {
    CueReading cue = reading.cue();
    if (cue.sentence() == null || cue.head() == null || cue.head().index() == 0) {
      return false;
    }
    boolean claims =
        DenialWords.PLAIN_CLAIM.has(cue.lemma())
            && cue.head().form().toLowerCase(Locale.ROOT).endsWith("s");
    Token before = cue.sentence().token(cue.head().index() - 1);
    return claims && before.form().equalsIgnoreCase("that");
  }
}
