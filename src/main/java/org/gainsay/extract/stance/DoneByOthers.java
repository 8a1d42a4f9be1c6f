package org.gainsay.extract.stance;

import java.util.Locale;
import java.util.Set;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds that an act which the own side is said not to have done is said to be another's: *“We
/// didn't start the fire; **the police did**”*; *“I didn't hit him, **he hit me**”*; *“it wasn't
/// me, **it was the landlord**”*; *denied jamming the signals and said **Iskand had done it
/// itself***; or that another has done wrong instead: *we did not open fire, **the rebels broke the
/// truce***; *we shelled nobody; **it was the rebels who** shelled us*. Whoever says so denies and
/// accuses, whatever the act is. Stateless.
final class DoneByOthers {

  /// Whose it was, where no name says so.
  private static final Set<String> THEIRS = Set.of("theirs", "them", "they", "his", "hers");

  /// What stands for the act behind *do*.
  private static final Set<String> IT = Set.of("it", "that", "this", "so");

  private DoneByOthers() {}

  /// The event by which the act is another's, or null.
  static @Nullable Event find(Reading reading) {
    Event denied = null;
    boolean notMe = false;
    for (Event event : reading.events()) {
      if ((notMe && isSomebodyElse(reading, event))
          || ((notMe || denied != null) && isSingledOut(reading, event))) {
        return event;
      }
      notMe |= event.isNegated() && isOwnBySelf(event);
      boolean ownPast = event.agent() == Party.OWN && event.modality().is(Modality.Aspect.PAST);
      if (ownPast && event.isNegated()) {
        denied = event;
      }
      boolean repeats =
          denied != null && event.predicate().lemma().equalsIgnoreCase(denied.predicate().lemma());
      boolean answered = denied != null ? follows(denied, event) : isBehindDenial(reading);
      boolean next = denied != null && denied.sentence().number() + 1 == event.sentence().number();
      boolean same = repeats || standsForAct(event);
      if ((answered || (next && same))
          && event.isMain()
          && isOthers(event)
          && (same || (denied != null && event.isBadAct()))) {
        return event;
      }
    }
    return null;
  }

  /// *It was **the landlord***, behind *it wasn't me*.
  private static boolean isSomebodyElse(Reading reading, Event event) {
    Token named = event.predicate();
    return !event.isNegated()
        && named.isNoun()
        && event.sentence().child(named, "cop") != null
        && reading.side().party(event.sentence(), named, reading.isQuoted()) == Party.OTHER;
  }

  /// *Me*, *our missile*.
  private static boolean isOwnBySelf(Event event) {
    return OwnSide.isFirstPerson(event.predicate())
        || event.sentence().children(event.predicate(), "nmod:poss").stream()
            .anyMatch(OwnSide::isFirstPerson);
  }

  /// *It was **the rebels** who shelled us*; *he was **the one** who hit me*; *it was theirs*.
  private static boolean isSingledOut(Reading reading, Event event) {
    Sentence sentence = event.sentence();
    Token named = event.predicate();
    Token subject = sentence.child(named, "nsubj", "expl");
    if (event.isNegated() || subject == null || sentence.child(named, "cop") == null) {
      return false;
    }
    boolean it = subject.form().equalsIgnoreCase("it");
    if (it && THEIRS.contains(named.form().toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (sentence.child(named, "acl", "csubj", "ccomp") == null) {
      return false;
    }
    return it
        ? named.isNoun() && reading.side().party(sentence, named, reading.isQuoted()) == Party.OTHER
        : named.form().equalsIgnoreCase("one")
            && reading.side().party(sentence, subject, reading.isQuoted()) == Party.OTHER;
  }

  /// The word that names who did it.
  static Token doer(Event event) {
    return event.agentWord() == null || event.predicate().isNoun()
        ? event.predicate()
        : event.agentWord();
  }

  private static boolean follows(Event denied, Event event) {
    return event.sentence() == denied.sentence()
        && event.predicate().index() > denied.predicate().index();
  }

  /// *Did it*, *did*.
  private static boolean standsForAct(Event event) {
    Token object = event.sentence().child(event.predicate(), "obj");
    return event.predicate().lemma().equalsIgnoreCase("do")
        && (object == null || IT.contains(object.form().toLowerCase(Locale.ROOT)));
  }

  private static boolean isOthers(Event event) {
    return event.agent() == Party.OTHER
        && event.modality().isAsserted()
        && event.modality().is(Modality.Aspect.PAST)
        && !event.modality().is(Modality.Aspect.QUESTION);
  }

  /// Whether the verb that reports is joined to one that denies: *denied it **and said** …*.
  private static boolean isBehindDenial(Reading reading) {
    Sentence sentence = reading.cue().sentence();
    Token cue = reading.cue().head();
    Token above = sentence == null || cue == null ? null : sentence.head(cue);
    return sentence != null
        && cue != null
        && above != null
        && cue.isAny("conj", "advcl", "xcomp")
        && AnswerWords.GAINSAYING.has(above.lemma().toLowerCase(Locale.ROOT))
        && !Modality.isNegatedHere(sentence, above);
  }
}
