package org.gainsay.extract.stance;

import java.util.Locale;
import java.util.Set;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds who makes the claim that an attribution speaks of: *denied claims **by the auditor***,
/// *rejected the **newspaper**'s account*. Stateless.
final class Claimant {

  private static final Set<String> PREPOSITIONS = Set.of("by", "from");

  private Claimant() {}

  /// Who does so in the words of a reading, or null if nobody is named or it is the own side.
  static @Nullable Mention of(Reading reading) {
    for (Words words : reading.words()) {
      for (SenseHit hit : reading.hits()) {
        if (hit.sense().group() != Sense.Group.CLAIM
            || words.placeOf(hit.last()) < 0
            || hit.sentence() != words.sentence()) {
          continue;
        }
        Token claimant = afterBy(words.sentence(), hit.last());
        if (claimant != null) {
          return notOwn(reading, words.sentence(), claimant);
        }
        for (Token child : words.sentence().children(hit.last(), "nmod", "obl", "compound")) {
          Token preposition = words.sentence().child(child, "case");
          String by = preposition == null ? "" : preposition.lemma().toLowerCase(Locale.ROOT);
          if (child.is("nmod:poss") || PREPOSITIONS.contains(by)) {
            return notOwn(reading, words.sentence(), child);
          }
        }
      }
    }
    return null;
  }

  /// Who stands after *by* or *from* right behind the word, wherever the tree puts him.
  private static @Nullable Token afterBy(Sentence sentence, Token noun) {
    if (noun.index() + 1 >= sentence.size()) {
      return null;
    }
    Token next = sentence.token(noun.index() + 1);
    boolean by = PREPOSITIONS.contains(next.form().toLowerCase(Locale.ROOT));
    return by && next.is("case") ? sentence.head(next) : null;
  }

  private static @Nullable Mention notOwn(Reading reading, Sentence sentence, Token word) {
    boolean own = reading.side().party(sentence, word, false) == Party.OWN;
    return own ? null : new Mention(sentence, word);
  }
}
