package org.gainsay.extract.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.extract.speaker.lexicon.Gender;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.model.SpeakerType;
import org.jspecify.annotations.Nullable;

/// Joins the names of an article that are of one party: *Barack Obama*, *Obama*, *Mr Obama*; *Larch
/// Medical*, *Larch*; *World Health Organization*, *WHO*. One instance for one article.
///
/// The fullest names come first, whatever their place, since headlines and leads use short ones.
final class NameLinker {

  private final SpeakerLexicon lexicon;
  private final @Nullable Party[] parties;
  private final List<Mention> mentions;
  private final NameIndex index;

  /// @param mentions the mentions of the article
  /// @param parties where to note the party of each, by its number
  NameLinker(SpeakerLexicon lexicon, List<Mention> mentions, @Nullable Party[] parties) {
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.parties = parties;
    index = new NameIndex(lexicon);
  }

  /// Links all names.
  void link() {
    Map<String, List<Mention>> byText = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Name name = mention.name();
      if (name != null) {
        byText.computeIfAbsent(NameIndex.key(name), _ -> new ArrayList<>()).add(mention);
      }
    }
    List<List<Mention>> groups = new ArrayList<>(byText.values());
    index.noteShortForms(mentions);
    groups.sort(Comparator.comparingInt(NameLinker::wordsOf).reversed());
    for (List<Mention> same : groups) {
      linkSame(same);
    }
  }

  private static int wordsOf(List<Mention> same) {
    Name name = same.getFirst().name();
    return name == null ? 0 : name.words().size();
  }

  private void linkSame(List<Mention> same) {
    Name name = most(same);
    if (name.words().size() == 1 && isSurnameRather(name, same)) {
      for (Mention mention : same) {
        Party person = choose(mention, index.namesakes(NameIndex.key(name)));
        boolean place = isBehindPlacePreposition(mention);
        assign(
            mention,
            person != null && !place
                ? person
                : name.state() == null ? index.create(name) : index.state(name));
      }
      return;
    }
    Party party = name.state() != null ? index.state(name) : null;
    if (party == null && index.isGivenShort(name)) {
      party = index.ofShortForm(name);
    }
    if (party == null && name.words().size() > 1) {
      party = longer(name, same);
    }
    if (party != null || name.words().size() > 1) {
      Party one = party == null ? index.create(name) : party;
      for (Mention mention : same) {
        assign(mention, one);
      }
      return;
    }
    List<Party> candidates = index.namesakes(NameIndex.key(name));
    Party acronym =
        candidates.isEmpty() || index.isGivenShort(name) ? index.ofShortForm(name) : null;
    if (acronym != null) {
      for (Mention mention : same) {
        assign(mention, acronym);
      }
      return;
    }
    Party own = candidates.isEmpty() ? misspelt(name) : null;
    for (Mention mention : same) {
      Party chosen = choose(mention, candidates);
      if (chosen == null) {
        if (own == null) {
          own = index.create(name);
        }
        chosen = own;
      }
      assign(mention, chosen);
    }
  }

  /// The one person of the article whose surname the word is with a slip, or null: reporters give a
  /// full name before they use a surname alone.
  private @Nullable Party misspelt(Name name) {
    if (name.type() == SpeakerType.ORGANIZATION
        || lexicon.isPlace(name.text())
        || lexicon.isKnownOrganization(name.text())
        || lexicon.firstName(name.text()) != null) {
      return null;
    }
    String written = NameIndex.key(name);
    Party found = null;
    for (String surname : index.words()) {
      if (!Misspelling.isOf(written, surname)) {
        continue;
      }
      for (Party party : index.namesakes(surname)) {
        Name full = party.mentions().isEmpty() ? null : party.mentions().getFirst().name();
        if (full == null
            || !party.isPerson()
            || !NameIndex.word(full.last()).equals(surname)
            || !NameFit.fits(name, full, party)) {
          continue;
        }
        if (found != null && !found.equals(party)) {
          return null;
        }
        found = party;
      }
    }
    return found;
  }

  /// Whether the name of a place is a person's surname in this article: *Paris* beside "Valeska
  /// Paris".
  private boolean isSurnameRather(Name name, List<Mention> same) {
    boolean place = name.state() != null || lexicon.isPlace(name.text());
    return place
        && !same.isEmpty()
        && index.namesakes(NameIndex.key(name)).stream()
            .anyMatch(party -> party.mayBePerson() && isSurname(party, name));
  }

  private static boolean isSurname(Party party, Name name) {
    Name full = party.mentions().isEmpty() ? null : party.mentions().getFirst().name();
    return full != null && NameIndex.word(full.last()).equals(NameIndex.key(name));
  }

  private static boolean isBehindPlacePreposition(Mention mention) {
    String before = Surroundings.lower(mention.sentence(), mention.first() - 1);
    return before.equals("in")
        || before.equals("at")
        || before.equals("near")
        || before.equals("from");
  }

  /// Of the names with the same words the one that tells most.
  private static Name most(List<Mention> same) {
    Name best = null;
    for (Mention mention : same) {
      Name name = mention.name();
      if (name == null) {
        continue;
      }
      if (best == null || weight(name) > weight(best)) {
        best = name;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("mentions without a name: " + same);
    }
    return best;
  }

  private static int weight(Name name) {
    return (name.sure() ? 4 : 0)
        + (name.type() == SpeakerType.UNKNOWN ? 0 : 2)
        + (name.gender() == Gender.UNKNOWN ? 0 : 1);
  }

  /// A party whose name these words are a part of, where more than one word is left: *Sony
  /// Entertainment* for "Sony Entertainment Inc", *State Department* for "US State Department",
  /// *Hamed Mohamed* for "Hamed bin Ali Mohamed".
  private @Nullable Party longer(Name name, List<Mention> same) {
    Party known = index.ofFullName(name);
    if (known != null) {
      return known;
    }
    Party found = null;
    for (Party party : index.namesakes(NameIndex.word(name.last()))) {
      if (NameFit.isPart(name, party, same)) {
        found = party;
      }
    }
    for (Party party : index.namesakes(NameIndex.word(name.first()))) {
      if (found == null && NameFit.isPart(name, party, same)) {
        found = party;
      }
    }
    return found == null ? index.ofLongForm(name) : found;
  }

  /// Whom a single word means, of those whose fuller name has it: one whose surname it is rather
  /// than one whose first name; the last one named before; null if none fits.
  private @Nullable Party choose(Mention mention, List<Party> candidates) {
    Name name = mention.name();
    if (name == null) {
      return null;
    }
    Party best = null;
    int bestRank = Integer.MIN_VALUE;
    int organizations = 0;
    for (Party party : candidates) {
      Name full = party.mentions().isEmpty() ? null : party.mentions().getFirst().name();
      if (full == null || !NameFit.fits(name, full, party)) {
        continue;
      }
      boolean surname = NameIndex.word(full.last()).equals(NameIndex.key(name));
      if (party.type() == SpeakerType.ORGANIZATION) {
        organizations++;
      } else if (!surname
          && name.title() != null
          && !name.title().goesWithFirstName()
          && lexicon.firstName(name.first()) != null) {
        continue;
      }
      int rank = (surname ? 1 << 24 : 0) + nearness(party, mention);
      if (rank > bestRank) {
        bestRank = rank;
        best = party;
      }
    }
    boolean ambiguous =
        best != null && best.type() == SpeakerType.ORGANIZATION && organizations > 1;
    return ambiguous ? null : best;
  }

  /// How near the party was named before the mention; behind all of these, how near after it.
  private static int nearness(Party party, Mention mention) {
    Integer before = party.places().floor(mention.number());
    if (before != null) {
      return before - mention.number();
    }
    Integer after = party.places().ceiling(mention.number());
    return after == null ? -(1 << 22) : -(1 << 20) - (after - mention.number());
  }

  private void assign(Mention mention, Party party) {
    parties[mention.number()] = party;
    party.add(mention);
    Name name = mention.name();
    boolean place = name != null && name.state() != null && party.state() == null;
    if (name != null && !place) {
      party.learnType(name.type(), name.sure());
      party.learnGender(name.gender());
    }
  }
}
