package org.gainsay.extract.stance;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.extract.attribution.DenialWords;
import org.gainsay.extract.attribution.SaidBefore;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds that somebody takes back what he or his side said: *retracted its claim that …*, *withdrew
/// her accusation*, *“I take back what I said”*. What is taken back is neither denied nor alleged.
final class Retraction {

  /// How what is corrected was said.
  private static final Set<String> WRONGLY =
      Set.of("erroneously", "inaccurately", "incorrectly", "mistakenly", "wrongly");

  private static final Pattern OWN_TEXT =
      Pattern.compile(
          "^(this|our) (article|caption|column|headline|story)|\\bversion of (this|the|our) ");

  private static final Set<String> MISSAYING =
      Set.of("misattribute", "misidentify", "misquote", "misreport", "misspell", "misstate");

  /// By what somebody owns up.
  private static final Set<String> CONFESSION = Set.of("admission", "confession", "plea");

  private Retraction() {}

  /// The words that take something back, or null if nothing is.
  static @Nullable Span find(Reading reading) {
    Span reported = byCue(reading);
    if (reported == null) {
      reported = ownSlip(reading);
    }
    if (reported != null) {
      return reported;
    }
    for (Event event : reading.events()) {
      boolean own = event.agent() == Party.OWN && event.isMain() && event.modality().isAsserted();
      if (own && takesBack(event.sentence(), event.predicate(), false)) {
        return event.evidence();
      }
    }
    return null;
  }

  /// The words that report that something is taken back, or null if it is not reported.
  static @Nullable Span byCue(Reading reading) {
    CueReading cue = reading.cue();
    if (cue.sentence() != null && cue.head() != null && !cue.isNegated()) {
      Token verb = cue.isNoun() ? cue.sentence().head(cue.head()) : cue.head();
      if (verb != null && takesBack(cue.sentence(), verb, true)) {
        return cue.isNoun() ? verb.span().union(cue.head().span()) : verb.span();
      }
      // "recanted, saying …"; "recanted and said …"
      Token above = cue.sentence().head(cue.head());
      boolean joined = cue.head().isAny("conj", "advcl", "xcomp");
      if (joined && above != null && takesBack(cue.sentence(), above, true)) {
        return above.span();
      }
    }
    return null;
  }

  /// Whether the cue itself takes back what is its object: *retracted **its claim that he fled***,
  /// not *recanted, **saying** he had fled*.
  static boolean isOfObject(Reading reading) {
    CueReading cue = reading.cue();
    return cue.sentence() != null
        && cue.head() != null
        && !cue.isNegated()
        && takesBack(cue.sentence(), cue.head(), true);
  }

  /// *Recanted **his confession***, or *recanted his confession, **saying** …*: who takes back what
  /// he owned up to denies it.
  static boolean isOfConfession(Reading reading) {
    CueReading cue = reading.cue();
    if (byCue(reading) == null || cue.sentence() == null || cue.head() == null) {
      return false;
    }
    Token above = cue.sentence().head(cue.head());
    Token verb = isOfObject(reading) ? cue.head() : above;
    return verb != null && confesses(cue.sentence(), verb);
  }

  private static boolean confesses(Sentence sentence, Token verb) {
    return sentence.children(verb, "obj").stream()
        .anyMatch(object -> CONFESSION.contains(object.lemma().toLowerCase(Locale.ROOT)));
  }

  /// *An earlier version of this article **wrongly stated** that …*: what a newspaper corrects of
  /// itself. Not *a viral article wrongly stated*, which is another's.
  private static @Nullable Span ownSlip(Reading reading) {
    CueReading cue = reading.cue();
    if (cue.sentence() == null || cue.head() == null || cue.isNegated()) {
      return null;
    }
    boolean wrongly =
        cue.sentence().children(cue.head(), "advmod").stream()
            .anyMatch(adverb -> WRONGLY.contains(adverb.form().toLowerCase(Locale.ROOT)));
    boolean slips = wrongly || MISSAYING.contains(cue.lemma());
    return slips && isOwnText(reading) ? cue.head().span() : null;
  }

  /// *This article*, *an earlier version of the story*.
  private static boolean isOwnText(Reading reading) {
    Span source = reading.attribution().source();
    String words =
        source == null ? "" : source.of(reading.article().text()).toLowerCase(Locale.ROOT);
    return OWN_TEXT.matcher(words).find();
  }

  private static boolean takesBack(Sentence sentence, Token verb, boolean ownWords) {
    String lemma = verb.lemma().toLowerCase(Locale.ROOT);
    if (!verb.isVerb() || Modality.isNegatedHere(sentence, verb)) {
      return false;
    }
    if (DenialWords.RETRACTING.has(lemma)) {
      return true;
    }
    if (!DenialWords.WITHDRAWING.has(lemma)) {
      return false;
    }
    boolean back = hasBack(sentence, verb);
    if (DenialWords.WITH_BACK.has(lemma) && !back) {
      return false;
    }
    for (Token object : sentence.children(verb, "obj", "ccomp")) {
      boolean words =
          object.is("ccomp") || DenialWords.TAKEN_BACK.has(object.lemma().toLowerCase(Locale.ROOT));
      if (words && (back || !ownWords || SaidBefore.isNamedBy(sentence, object))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasBack(Sentence sentence, Token verb) {
    for (int i = verb.index() + 1; i < Math.min(sentence.size(), verb.index() + 5); i++) {
      if (sentence.token(i).form().equalsIgnoreCase("back")) {
        return true;
      }
    }
    return false;
  }
}
