package org.gainsay.extract.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.model.SpeakerType;
import org.gainsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Tells places from persons and organisations: those that a list has, and names that the article
/// has only where places stand, *a hygienist from **Joplin***. Nobody is meant by them, so that no
/// pronoun takes them up. One instance for one article.
final class Whereabouts {

  private static final Set<String> PREPOSITIONS =
      Set.of("in", "near", "from", "outside", "across", "around", "throughout", "into");

  private final SpeakerLexicon lexicon;
  private final List<Mention> mentions;
  private final @Nullable Party[] parties;

  Whereabouts(SpeakerLexicon lexicon, List<Mention> mentions, @Nullable Party[] parties) {
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.parties = parties;
  }

  /// Notes of the parties which are places.
  void note() {
    Set<Party> seen = new HashSet<>();
    for (Mention mention : mentions) {
      Party party = parties[mention.number()];
      if (party != null && party.isNamed() && seen.add(party) && isPlace(party)) {
        party.beAPlace();
      }
    }
  }

  private boolean isPlace(Party party) {
    if (party.type() != SpeakerType.UNKNOWN) {
      return false;
    }
    if (lexicon.isPlace(party.name())) {
      return true;
    }
    boolean behind = false;
    for (Mention mention : party.mentions()) {
      boolean here = isBehindPreposition(mention) || isInDateline(mention);
      if (!here && !mention.isModifier()) {
        return false;
      }
      behind |= here;
    }
    return behind;
  }

  private static boolean isInDateline(Mention mention) {
    Sentence sentence = mention.sentence();
    return mention.mayOpenDateline()
        && mention.end() < sentence.size()
        && !Character.isLetter(sentence.token(mention.end()).form().charAt(0));
  }

  /// Whether a preposition of place stands before it, or before what it follows behind a comma: *in
  /// Joplin, **Mo.***
  private static boolean isBehindPreposition(Mention mention) {
    Sentence sentence = mention.sentence();
    int before = mention.first() - 1;
    while (before > 1 && Surroundings.isComma(sentence, before)) {
      before--;
      while (before > 0 && sentence.token(before).isProperNoun()) {
        before--;
      }
    }
    return before >= 0
        && !mention.isModifier()
        && PREPOSITIONS.contains(Surroundings.lower(sentence, before));
  }
}
