package org.gainsay.extract.stance;

import java.util.Locale;
import java.util.Set;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// Tells what a cue that gives a name (*called the plan a hoax*) gives it to. Who calls a claim or
/// a charge against his side false denies it; who calls a person, a theory or somebody else's
/// indictment so judges it, and denies nothing. Stateless.
final class CalledFalse {

  private static final Set<String> POINTING =
      Set.of("it", "this", "that", "these", "those", "them", "all");

  private CalledFalse() {}

  /// Whether what is given a name is nothing that charges the own side.
  static boolean isOfOthers(Reading reading) {
    CueReading cue = reading.cue();
    Sentence sentence = cue.sentence();
    if (sentence == null || cue.head() == null || !cue.has(Sense.TO_NAME) || cue.isPassive()) {
      return false;
    }
    Token object = sentence.child(cue.head(), "obj");
    if (object == null || object.index() < cue.head().index()) {
      return false;
    }
    String lemma = object.lemma().toLowerCase(Locale.ROOT);
    if (POINTING.contains(object.form().toLowerCase(Locale.ROOT))
        || SettlingWords.PROCEEDING.has(lemma)) {
      return false;
    }
    if (isClaim(reading, object)) {
      return isAboutOthers(reading, sentence, object);
    }
    return object.isNoun() || object.isPronoun();
  }

  /// Whether what is given a name is a claim.
  static boolean isClaim(Reading reading) {
    CueReading cue = reading.cue();
    Token object =
        cue.sentence() == null || cue.head() == null
            ? null
            : cue.sentence().child(cue.head(), "obj");
    return object != null && isClaim(reading, object);
  }

  private static boolean isClaim(Reading reading, Token noun) {
    return reading.hits().stream()
        .anyMatch(hit -> hit.sense().group() == Sense.Group.CLAIM && hit.covers(noun));
  }

  /// *The indictment **of the mayor***, said by who does not speak for the mayor.
  private static boolean isAboutOthers(Reading reading, Sentence sentence, Token claim) {
    if (reading.source().speaksForOthers()) {
      return false;
    }
    for (Token child : sentence.children(claim, "nmod")) {
      Token preposition = sentence.child(child, "case");
      boolean against =
          preposition != null
              && Set.of("of", "against").contains(preposition.lemma().toLowerCase(Locale.ROOT));
      boolean person =
          child.isNoun() && Nouns.isAgentive(child, child.lemma().toLowerCase(Locale.ROOT));
      if (against && person) {
        return reading.side().party(sentence, child, reading.isQuoted()) == Party.OTHER;
      }
    }
    return false;
  }
}
