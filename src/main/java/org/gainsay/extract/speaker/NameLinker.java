package org.gainsay.extract.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.extract.speaker.lexicon.Gender;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.extract.speaker.lexicon.Title;
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
  private final Map<String, Party> byFullName = new HashMap<>();
  private final Map<String, List<Party>> byWord = new HashMap<>();
  private final Map<String, Party> byShortForm = new HashMap<>();
  private final Map<String, String> given = new HashMap<>();

  /// @param mentions the mentions of the article
  /// @param parties where to note the party of each, by its number
  NameLinker(SpeakerLexicon lexicon, List<Mention> mentions, @Nullable Party[] parties) {
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.parties = parties;
  }

  /// Links all names.
  void link() {
    Map<String, List<Mention>> byText = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Name name = mention.name();
      if (name != null) {
        byText.computeIfAbsent(key(name), _ -> new ArrayList<>()).add(mention);
      }
    }
    List<List<Mention>> groups = new ArrayList<>(byText.values());
    noteShortForms();
    groups.sort(Comparator.comparingInt(NameLinker::wordsOf).reversed());
    for (List<Mention> same : groups) {
      linkSame(same);
    }
  }

  /// Notes the short forms that are given in brackets: *Pacific Gas and Electric Company (PG&E)*.
  private void noteShortForms() {
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Mention behind = mentions.get(i + 1);
      Name name = mention.name();
      Name form = behind.name();
      if (name == null || form == null || name.words().size() < 2) {
        continue;
      }
      boolean bracket =
          mention.sentence() == behind.sentence()
              && behind.first() == mention.end() + 1
              && mention.sentence().token(mention.end()).form().equals("(");
      if (bracket && NameWords.abbreviates(form.text(), name.text())) {
        given.put(key(form), key(name));
      }
    }
  }

  private static int wordsOf(List<Mention> same) {
    Name name = same.getFirst().name();
    return name == null ? 0 : name.words().size();
  }

  private static String key(Name name) {
    return name.text().replace('’', '\'').replace(".", "").toLowerCase(Locale.ROOT);
  }

  private void linkSame(List<Mention> same) {
    Name name = most(same);
    if (name.words().size() == 1 && isSurnameRather(name, same)) {
      for (Mention mention : same) {
        Party person = choose(mention, byWord.getOrDefault(key(name), List.of()));
        boolean place = isBehindPlacePreposition(mention);
        assign(
            mention,
            person != null && !place ? person : name.state() == null ? create(name) : state(name));
      }
      return;
    }
    Party party = name.state() != null ? state(name) : null;
    if (party == null && given.containsKey(key(name))) {
      party = acronym(name);
    }
    if (party == null && name.words().size() > 1) {
      party = longer(name, same);
    }
    if (party != null || name.words().size() > 1) {
      Party one = party == null ? create(name) : party;
      for (Mention mention : same) {
        assign(mention, one);
      }
      return;
    }
    List<Party> candidates = byWord.getOrDefault(key(name), List.of());
    Party acronym = candidates.isEmpty() || given.containsKey(key(name)) ? acronym(name) : null;
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
          own = create(name);
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
    String written = key(name);
    Party found = null;
    for (String surname : byWord.keySet()) {
      if (!Misspelling.isOf(written, surname)) {
        continue;
      }
      for (Party party : byWord.getOrDefault(surname, List.of())) {
        Name full = party.mentions().isEmpty() ? null : party.mentions().getFirst().name();
        if (full == null
            || !party.isPerson()
            || !word(full.last()).equals(surname)
            || !fits(name, full, party)) {
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
        && byWord.getOrDefault(key(name), List.of()).stream()
            .anyMatch(party -> party.mayBePerson() && isSurname(party, name));
  }

  private static boolean isSurname(Party party, Name name) {
    Name full = party.mentions().isEmpty() ? null : party.mentions().getFirst().name();
    return full != null && word(full.last()).equals(key(name));
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

  private Party state(Name name) {
    String key = "state " + (name.state() == null ? "" : name.state().name());
    Party known = byFullName.get(key);
    if (known == null) {
      String stateName = name.state() == null ? name.text() : name.state().name();
      known = new Party(stateName, true, SpeakerType.STATE, Gender.UNKNOWN);
      if (name.state() != null) {
        known.learnState(name.state());
      }
      byFullName.put(key, known);
    }
    return known;
  }

  private Party create(Name name) {
    Party party = new Party(display(name), true, SpeakerType.UNKNOWN, name.gender());
    party.learnType(name.type(), name.sure());
    byFullName.put(key(name), party);
    index(party, name);
    return party;
  }

  /// More parties than this under one word of their names are no article any more.
  private static final int MOST_NAMESAKES = 50;

  private void put(String word, Party party) {
    List<Party> namesakes = byWord.computeIfAbsent(word(word), _ -> new ArrayList<>());
    if (namesakes.size() < MOST_NAMESAKES) {
      namesakes.add(party);
    }
  }

  private void index(Party party, Name name) {
    boolean organization = party.type() == SpeakerType.ORGANIZATION;
    if (name.words().size() == 1) {
      return;
    }
    if (!organization) {
      put(name.last(), party);
      for (int i = 0; i < name.words().size() - 1 && i < 5; i++) {
        String word = name.words().get(i);
        if (!NameWords.isInitial(word)
            && !NameWords.isParticle(word)
            && Character.isLetter(word.charAt(0))) {
          put(word, party);
        }
      }
      return;
    }
    String first = name.first().equals("The") ? name.words().get(1) : name.first();
    put(first, party);
    StringBuilder initials = new StringBuilder();
    StringBuilder allInitials = new StringBuilder();
    for (String part : name.words()) {
      char c = part.charAt(0);
      allInitials.append(Character.toUpperCase(c));
      if (Character.isUpperCase(c) && !part.equals("The")) {
        initials.append(c);
      } else if (part.equals("&")) {
        initials.append('&');
      }
    }
    byShortForm.putIfAbsent(initials.toString(), party);
    byShortForm.putIfAbsent(allInitials.toString(), party);
  }

  private static String word(String word) {
    return word.replace('’', '\'').replace(".", "").toLowerCase(Locale.ROOT);
  }

  /// A party whose name these words are a part of, where more than one word is left: *Sony
  /// Entertainment* for "Sony Entertainment Inc", *State Department* for "US State Department",
  /// *Hamed Mohamed* for "Hamed bin Ali Mohamed".
  private @Nullable Party longer(Name name, List<Mention> same) {
    Party known = byFullName.get(key(name));
    if (known != null) {
      return known;
    }
    Party found = null;
    for (Party party : byWord.getOrDefault(word(name.last()), List.of())) {
      if (isPart(name, party, same)) {
        found = party;
      }
    }
    for (Party party : byWord.getOrDefault(word(name.first()), List.of())) {
      if (found == null && isPart(name, party, same)) {
        found = party;
      }
    }
    if (found == null) {
      String known2 = lexicon.longForm(name.text());
      found = known2 == null ? null : byFullName.get(known2.toLowerCase(Locale.ROOT));
    }
    return found;
  }

  private static boolean isPart(Name name, Party party, List<Mention> same) {
    Name full = party.mentions().isEmpty() ? null : party.mentions().getFirst().name();
    if (full == null || !full.gender().fits(name.gender()) || same.isEmpty()) {
      return false;
    }
    List<String> words = full.words().stream().map(NameLinker::word).toList();
    List<String> part =
        name.words().stream().skip(titleWords(name, full)).map(NameLinker::word).toList();
    if (party.isPerson() || party.type() == SpeakerType.UNKNOWN) {
      return name.type() != SpeakerType.ORGANIZATION && words.containsAll(part);
    }
    return name.type() != SpeakerType.PERSON
        && (startsWith(words, part) || startsWith(words.reversed(), part.reversed()));
  }

  /// How many words of a name are a title that belongs to it, where the fuller name goes without
  /// its own one: *Sheikh Ali* beside "Sheikh Ali al-Sabah".
  private static int titleWords(Name name, Name full) {
    Title title = name.title();
    Title fuller = full.title();
    if (title == null || title.kind() != Title.Kind.ROYAL || fuller == null) {
      return 0;
    }
    boolean isOfIt = fuller.words().equals(title.words()) && !full.first().equals(name.first());
    return isOfIt ? title.words().split(" ").length : 0;
  }

  private static boolean startsWith(List<String> words, List<String> part) {
    return words.size() >= part.size() && words.subList(0, part.size()).equals(part);
  }

  private @Nullable Party acronym(Name name) {
    String text = name.text().replace(".", "");
    String inBrackets = given.get(key(name));
    if (inBrackets != null && byFullName.get(inBrackets) != null) {
      return byFullName.get(inBrackets);
    }
    String known = lexicon.longForm(name.text());
    if (known != null) {
      Party party = byFullName.get(known.toLowerCase(Locale.ROOT));
      if (party != null) {
        return party;
      }
    }
    return text.length() > 1 && NameWords.isAllCapitals(text) ? byShortForm.get(text) : null;
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
      if (full == null || !fits(name, full, party)) {
        continue;
      }
      boolean surname = word(full.last()).equals(key(name));
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

  private static boolean fits(Name name, Name full, Party party) {
    boolean genders = full.gender().fits(name.gender()) || name.title() == null;
    boolean types =
        party.type() == SpeakerType.ORGANIZATION
            ? name.type() != SpeakerType.PERSON || !name.sure()
            : name.type() != SpeakerType.ORGANIZATION || !name.sure();
    boolean hasArticle = name.type() == SpeakerType.ORGANIZATION && party.isPerson();
    return genders && types && !hasArticle;
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

  private static String display(Name name) {
    return name.text();
  }
}
