package org.gainsay.extract.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.extract.speaker.lexicon.Gender;
import org.gainsay.model.SpeakerType;

/// Collects the parties that a pronoun or a noun phrase may take up: those that were named or
/// described before it and fit it, but for who speaks the words and who owns what it means, and for
/// a noun phrase of a headline or lead also those that are named soon after it, since news often
/// tells the name of *the treasurer* a paragraph later.
///
/// @param story the article, as far as its mentions are linked
record Antecedents(Story story) {

  /// How many sentences back a pronoun looks.
  private static final int REACH_OF_PRONOUNS = 14;

  /// How many sentences ahead a headline or lead looks.
  private static final int REACH_AHEAD = 8;

  /// In how many paragraphs, the headline included, a noun phrase may look ahead.
  private static final int LEAD = 3;

  /// How many parties before a mention, and behind it, are looked at.
  private static final int MOST_BEFORE = 14;

  private static final int MOST_BEHIND = 5;

  /// No text is so long that mentions farther away than these matter.
  private static final int FARTHEST = 1_000;

  /// The parties before the mention, the last one named first, then those behind it in their order.
  List<Party> of(Mention mention, SpeakerType type) {
    Set<Party> seen = new HashSet<>();
    Party speaking = story.speakingAt(mention);
    if (speaking != null) {
      seen.add(speaking);
    }
    Mention owner = mention.owner();
    Party possessor = owner == null ? null : story.partyOf(owner);
    if (possessor != null) {
      seen.add(possessor);
    }
    List<Party> found = new ArrayList<>();
    addBefore(mention, type, seen, found);
    if (!mention.isPronoun() && mention.sentence().paragraph() < LEAD) {
      addBehind(mention, type, seen, found);
    }
    return found;
  }

  private void addBefore(
      Mention mention, SpeakerType type, Set<Party> seen, Collection<Party> found) {
    List<Mention> mentions = story.mentions();
    int farthest = Math.max(0, mention.number() - FARTHEST);
    for (int i = mention.number() - 1; i >= farthest && found.size() < MOST_BEFORE; i--) {
      Mention before = mentions.get(i);
      int back = mention.sentence().number() - before.sentence().number();
      if (mention.isPronoun() && back > REACH_OF_PRONOUNS) {
        return;
      }
      Party party = story.partyOf(before);
      boolean inside = back == 0 && before.head() >= mention.first();
      if (party != null && !inside && fits(mention, type, party) && seen.add(party)) {
        found.add(party);
      }
    }
  }

  private void addBehind(
      Mention mention, SpeakerType type, Set<Party> seen, Collection<Party> found) {
    List<Party> behind = new ArrayList<>();
    List<Mention> mentions = story.mentions();
    int end = Math.min(mentions.size(), mention.number() + FARTHEST);
    for (int i = mention.number() + 1; i < end && behind.size() < MOST_BEHIND; i++) {
      Mention later = mentions.get(i);
      if (later.sentence().number() - mention.sentence().number() > REACH_AHEAD) {
        break;
      }
      Party party = story.partyOf(later);
      if (party != null
          && party.isNamed()
          && later.kind() == Mention.Kind.NAME
          && fits(mention, type, party)
          && seen.add(party)) {
        behind.add(party);
      }
    }
    behind.sort(Comparator.comparingInt(party -> party.places().first()));
    found.addAll(behind);
  }

  private boolean fits(Mention mention, SpeakerType type, Party party) {
    if (mention.isPronoun()) {
      return fitsPronoun(mention.headToken().form().toLowerCase(Locale.ROOT), party);
    }
    Gender gender = story.lexicon().roleGender(mention.noun());
    return switch (type) {
      case PERSON -> party.mayBePerson() && party.gender().fits(gender);
      case ORGANIZATION, STATE -> isBody(party);
      case GROUP -> party.type() == SpeakerType.GROUP || isBody(party);
      case UNKNOWN -> !party.isPlace();
    };
  }

  private static boolean fitsPronoun(String pronoun, Party party) {
    return switch (pronoun) {
      case "he", "him", "his", "himself" -> party.mayBePerson() && party.gender().fits(Gender.MALE);
      case "she", "her", "hers", "herself" ->
          party.mayBePerson() && party.gender().fits(Gender.FEMALE);
      case "it", "its", "itself" -> isBody(party);
      default -> party.type() == SpeakerType.GROUP || isBody(party);
    };
  }

  /// Whether it may be an organisation or state.
  private static boolean isBody(Party party) {
    return switch (party.type()) {
      case ORGANIZATION, STATE -> true;
      case UNKNOWN -> !party.isPlace();
      case PERSON, GROUP -> false;
    };
  }
}
