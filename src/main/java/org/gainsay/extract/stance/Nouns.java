package org.gainsay.extract.stance;

import java.util.Set;
import org.gainsay.extract.lexicon.WordSections;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.text.Token;

/// Tells nouns that can do wrong from those that can't: those that `people.txt` lists, what else a
/// person may be to the lexicon of speakers (*clerk*), and others by how they end.
final class Nouns {

  private enum Kind {
    AGENT,
    NO_AGENT
  }

  private static final WordSections<Kind> ENGLISH = WordSections.read(Kind.class, "people.txt");

  private static final Set<String> ENDINGS =
      Set.of("er", "or", "ist", "ian", "man", "men", "ant", "eer", "ee", "crat", "ent");

  private Nouns() {}

  /// Whether a noun names people or a body that acts.
  static boolean isAgentive(Token noun, String lemma) {
    if (noun.isProperNoun() || ENGLISH.has(Kind.AGENT, lemma)) {
      return true;
    }
    if (ENGLISH.has(Kind.NO_AGENT, lemma)) {
      return false;
    }
    if (SpeakerLexicon.english().isRole(lemma)) {
      return true;
    }
    return lemma.length() >= 5 && ENDINGS.stream().anyMatch(lemma::endsWith);
  }
}
