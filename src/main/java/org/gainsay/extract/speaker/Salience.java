package org.gainsay.extract.speaker;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.gainsay.extract.speaker.lexicon.Gender;
import org.gainsay.model.SpeakerType;
import org.jspecify.annotations.Nullable;

/// Who is most in the reader's mind at a place of an article: who was named last, as a subject or
/// as a speaker. One instance for one article.
final class Salience {

  private static final int FARTHEST = 14;

  /// No sentence is so long that more mentions than these matter.
  private static final int MOST_MENTIONS = 120;

  private final Story story;

  Salience(Story story) {
    this.story = story;
  }

  /// Who was found, and how far ahead of the others: 1 if there is no other.
  record Choice(Party party, double lead) {}

  /// The party most in mind at a mention, of those that `fit` gives a weight above 0; null if there
  /// is none.
  @Nullable Choice at(Mention place, ToDoubleFunction<Party> fit) {
    Map<Party, Double> weights = new LinkedHashMap<>();
    List<Mention> mentions = story.mentions();
    Party speaking = story.speakingAt(place);
    for (int i = place.number() - 1; i >= Math.max(0, place.number() - MOST_MENTIONS); i--) {
      Mention mention = mentions.get(i);
      if (place.sentence().number() - mention.sentence().number() > FARTHEST) {
        break;
      }
      Party party = story.partyOf(mention);
      if (party == null || party.equals(speaking)) {
        continue;
      }
      double fits = fit.applyAsDouble(party);
      if (fits > 0) {
        weights.merge(party, fits * weight(traits(mention, party, place)), Double::sum);
      }
    }
    Party best = null;
    double most = 0;
    double all = 0;
    for (Map.Entry<Party, Double> entry : weights.entrySet()) {
      all += entry.getValue();
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best == null ? null : new Choice(best, most / all);
  }

  /// What a mention with these traits counts.
  static double weight(Set<Trait> traits) {
    double sum = 0;
    for (Trait trait : traits) {
      sum += trait.weight();
    }
    return Math.exp(sum);
  }

  /// The traits of a mention of a party, as seen from a later pronoun.
  Set<Trait> traits(Mention mention, Party party, Mention place) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    traits.add(role(mention));
    if (mention.isPronoun()) {
      traits.add(Trait.PRONOUN);
    } else if (mention.kind() == Mention.Kind.NOUN) {
      traits.add(mention.isIndefinite() ? Trait.INDEFINITE : Trait.NOUN);
    }
    traits.add(distance(place.sentence().number() - mention.sentence().number()));
    if (mention.sentence().paragraph() == place.sentence().paragraph()) {
      traits.add(Trait.SAME_PARAGRAPH);
    }
    if (mention.first() <= 1) {
      traits.add(Trait.FIRST_OF_SENTENCE);
    }
    boolean quoted = story.isQuoted(mention);
    if (quoted && !story.isQuoted(place)) {
      traits.add(Trait.IN_QUOTATION);
    } else if (!quoted && story.isQuoted(place)) {
      traits.add(Trait.OUTSIDE_QUOTATION);
    }
    if (!party.isNamed()) {
      traits.add(Trait.UNNAMED);
    }
    if (party.type() == SpeakerType.UNKNOWN) {
      traits.add(Trait.TYPE_NOT_KNOWN);
    }
    if (party.gender() == Gender.UNKNOWN) {
      traits.add(Trait.GENDER_NOT_KNOWN);
    }
    int size = party.places().size();
    if (size > 5) {
      traits.add(Trait.OFTEN_NAMED);
    } else if (size == 1) {
      traits.add(Trait.NAMED_ONCE);
    }
    return traits;
  }

  private Trait role(Mention mention) {
    if (story.isSource(mention)) {
      return Trait.SOURCE;
    }
    if (mention.isModifier()) {
      return Trait.MODIFIER;
    }
    if (mention.isSubject()) {
      return Trait.SUBJECT;
    }
    return mention.headToken().is("nmod:poss") ? Trait.OWNER : Trait.OTHER;
  }

  private static Trait distance(int sentences) {
    return switch (sentences) {
      case 0 -> Trait.SAME_SENTENCE;
      case 1 -> Trait.ONE_BEFORE;
      case 2 -> Trait.TWO_BEFORE;
      case 3 -> Trait.THREE_BEFORE;
      case 4, 5 -> Trait.FIVE_BEFORE;
      case 6, 7, 8 -> Trait.EIGHT_BEFORE;
      default -> Trait.FAR_BEFORE;
    };
  }
}
