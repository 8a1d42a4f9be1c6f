package org.gainsay.extract.stance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Speaker;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// Tells whether a denial is made for somebody else: *the press officer denied that **the
/// minister** had met the lobbyist*; *“**My client** did not touch the safe,” her lawyer said*. The
/// own office or firm is not somebody else.
final class OnBehalf {

  private static final Set<String> PERSONS = Set.of("he", "she", "they");

  private OnBehalf() {}

  /// Whether a word that names another party may stand for whom the speaker speaks for: what
  /// somebody's voice says was *not* done by *him*, or by the only one who is named, was not done
  /// by his principal.
  static boolean mayBePrincipal(Reading reading, Token word) {
    boolean pronoun = word.isPronoun() && PERSONS.contains(word.form().toLowerCase(Locale.ROOT));
    boolean onlyName = word.isProperNoun() && reading.source().names().isEmpty();
    return reading.source().speaksForOthers() && (pronoun || onlyName);
  }

  static boolean isSpoken(Reading reading) {
    boolean mayAnswer =
        reading.source().speaksForOthers()
            || reading.source().nouns().stream().anyMatch(SideWords.INSIDER::has);
    for (Event event : reading.events()) {
      if (event.isMain() && event.agentWord() != null) {
        return isSomebodyElse(reading, event.sentence(), event.agentWord(), mayAnswer);
      }
      if (event.isMain() && event.patientWord() != null && event.agentWord() == null) {
        return isSomebodyElse(reading, event.sentence(), event.patientWord(), mayAnswer);
      }
    }
    return false;
  }

  private static boolean isSomebodyElse(
      Reading reading, Sentence sentence, Token word, boolean mayAnswer) {
    if (OwnSide.isFirstPerson(word)) {
      return false;
    }
    String form = word.form().toLowerCase(Locale.ROOT);
    if (Set.of("he", "she", "him", "her").contains(form)) {
      Speaker named = reading.side().cast().namedBy(word.span());
      boolean same =
          named != null
              && reading.speaker() != null
              && named.name().equals(reading.speaker().name());
      return mayAnswer && !same && (named != null || reading.isQuoted());
    }
    if (word.isPronoun() || isOwnName(reading, word)) {
      return false;
    }
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    boolean ours =
        sentence.children(word, "nmod:poss").stream().anyMatch(OwnSide::isFirstPerson)
            && SideWords.PRINCIPAL.has(lemma);
    boolean person =
        word.isProperNoun()
            || (Nouns.isAgentive(word, lemma) && !SideWords.ORGANIZATION.has(lemma));
    return ours || (mayAnswer && (person || SideWords.PRINCIPAL.has(lemma)));
  }

  /// Whether it is a name of the speaker himself, not of those he speaks for.
  private static boolean isOwnName(Reading reading, Token word) {
    Speaker speaker = reading.speaker();
    return word.isProperNoun()
        && speaker != null
        && List.of(speaker.name().split(" ", -1)).contains(word.form());
  }
}
