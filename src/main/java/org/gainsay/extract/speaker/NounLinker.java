package org.gainsay.extract.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.extract.speaker.Salience.Choice;
import org.gainsay.extract.speaker.lexicon.Gender;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.model.SpeakerType;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds whom noun phrases stand for: *the senator* a senator who was named, *the company* the
/// company in mind, *police* themselves. One instance for one article; asked in the order of the
/// text.
final class NounLinker {

  private final Story story;
  private final Salience salience;
  private final SpeakerLexicon lexicon;
  private final Descriptions descriptions;
  private final Map<String, Party> byDescription = new HashMap<>();

  NounLinker(Story story, Salience salience) {
    this.story = story;
    this.salience = salience;
    lexicon = story.lexicon();
    descriptions = new Descriptions(story);
  }

  /// Links a noun phrase, if it is a party or speaks for one.
  void link(Mention mention) {
    if (story.partyOf(mention) != null) {
      return;
    }
    SpeakerType type = descriptions.typeOf(mention);
    String noun = mention.noun();
    if (lexicon.isDocument(noun) && type != SpeakerType.PERSON && linkToMaker(mention)) {
      return;
    }
    if (linkToItsName(mention, type)) {
      return;
    }
    if (type == SpeakerType.UNKNOWN && !story.isSource(mention)) {
      return;
    }
    Party known = null;
    double confidence = 0.9;
    if (mention.isDefinite() || introduces(mention)) {
      if (type == SpeakerType.GROUP) {
        known = knownGroup(mention);
        confidence = 0.7;
      } else {
        known = called(mention, type);
        confidence = 0.75;
        if (known == null
            && type == SpeakerType.ORGANIZATION
            && mention.owner() == null
            && mention.head() - mention.first() == 1) {
          known = organizationInMind(mention, noun);
          confidence = 0.55;
        }
        if (known == null && isPlainPerson(noun)) {
          known = personInMind(mention);
          confidence = 0.6;
        }
      }
    }
    if (known == null) {
      known = described(mention, type);
      confidence = type == SpeakerType.UNKNOWN ? 0.5 : 0.9;
    }
    known.learnType(type, false);
    story.link(mention, known, confidence);
  }

  /// Whether a headline or lead may mean somebody whom the article names later: *A Missouri senator
  /// said*, *Sheriff: no clown chased anybody*.
  private boolean introduces(Mention mention) {
    return mention.sentence().paragraph() <= 1 && !mention.isPlural();
  }

  /// A kind of organisation behind its name is that organisation: *Borough Week magazine*, *the
  /// state KCNA news agency*.
  private boolean linkToItsName(Mention mention, SpeakerType type) {
    if (type != SpeakerType.ORGANIZATION
        || mention.isIndefinite()
        || !NAMED_KINDS.contains(mention.noun())) {
      return false;
    }
    for (int i = mention.number() - 1; i >= 0; i--) {
      Mention modifier = story.mentions().get(i);
      if (modifier.sentence() != mention.sentence() || modifier.head() < mention.first()) {
        return false;
      }
      Party party = story.partyOf(modifier);
      int gap = mention.head() - modifier.end();
      boolean close =
          gap == 0
              || (gap == 1
                  && Surroundings.lower(mention.sentence(), modifier.end()).equals("news"));
      if (modifier.isModifier()
          && close
          && party != null
          && !party.isPerson()
          && party.state() == null
          && !lexicon.isPlace(party.name())) {
        party.learnType(SpeakerType.ORGANIZATION, true);
        party.learnRole(mention.noun(), "");
        story.index(party);
        story.link(mention, party, 0.85);
        return true;
      }
    }
    return false;
  }

  private static final Set<String> NAMED_KINDS =
      Set.of(
          "magazine",
          "newspaper",
          "paper",
          "daily",
          "weekly",
          "tabloid",
          "agency",
          "network",
          "channel",
          "blog",
          "site",
          "website",
          "portal",
          "group",
          "band",
          "company",
          "firm",
          "party",
          "charity",
          "chain",
          "airline",
          "militia",
          "movement",
          "club",
          "team",
          "bank",
          "foundation",
          "union",
          "broadcaster",
          "station",
          "outlet");

  /// A party that was called by this noun or by one that it may take up.
  private @Nullable Party called(Mention mention, SpeakerType type) {
    String noun = Phrases.compound(mention.sentence(), mention.first(), mention.head());
    List<Party> called = story.calledBy(noun);
    if (type == SpeakerType.ORGANIZATION
        && mention.owner() == null
        && mention.head() - mention.first() == 1) {
      Party named = nearest(mention, type, called.stream().filter(Party::isNamed).toList());
      Party inMind = named == null ? organizationInMind(mention, noun) : named;
      if (inMind != null) {
        return inMind;
      }
    }
    Party found = nearest(mention, type, called);
    if (found != null || (mention.owner() != null && !mention.owner().isPronoun())) {
      return found;
    }
    for (String kind : lexicon.kindsOf(noun)) {
      Party other = nearest(mention, type, story.calledBy(kind));
      if (other != null && (found == null || last(other, mention) > last(found, mention))) {
        found = other;
      }
    }
    return found;
  }

  private @Nullable Party nearest(Mention mention, SpeakerType type, List<Party> candidates) {
    Gender gender = lexicon.roleGender(mention.noun());
    Party best = null;
    int later = 0;
    Party onlyLater = null;
    for (Party party : candidates) {
      if (party.type() != type || !party.gender().fits(gender) || !agrees(mention, party)) {
        continue;
      }
      if (last(party, mention) < 0) {
        later++;
        onlyLater = party;
      } else if (best == null || last(party, mention) > last(best, mention)) {
        best = party;
      }
    }
    return best == null && later == 1 ? onlyLater : best;
  }

  /// The number of the last mention of the party before this one, or -1.
  private static int last(Party party, Mention mention) {
    Integer before = party.places().lower(mention.number());
    return before == null ? -1 : before;
  }

  /// Whether the names in a noun phrase do not speak against the party: *the Russian president* is
  /// not the president of France.
  private boolean agrees(Mention mention, Party party) {
    Set<String> said = new HashSet<>();
    int end = story.around().endWithPhrases(mention, mention.sentence().size());
    for (int i = mention.first(); i < end; i++) {
      Token token = mention.sentence().token(i);
      if (i > 0 && i != mention.head() && Character.isUpperCase(token.form().charAt(0))) {
        said.add(token.form());
      }
    }
    said.removeAll(PARTISAN);
    Set<String> known = party.described();
    if (said.isEmpty() || (party.isPerson() && known.isEmpty())) {
      return true;
    }
    return said.stream().anyMatch(word -> known.contains(word) || party.name().contains(word));
  }

  /// Words with a capital that tell persons of one office apart only seldom.
  private static final Set<String> PARTISAN =
      Set.of(
          "Republican",
          "Democratic",
          "Democrat",
          "GOP",
          "Senate",
          "House",
          "Conservative",
          "Labour",
          "Tory",
          "Liberal",
          "State",
          "Congress");

  private @Nullable Party organizationInMind(Mention mention, String noun) {
    boolean general = lexicon.kindsOf(noun).size() > 4;
    Choice choice =
        salience.at(
            mention,
            party -> {
              if (!party.isNamed() || party.isPerson()) {
                return 0;
              }
              if (party.type() == SpeakerType.UNKNOWN && !lexicon.isPlace(party.name())) {
                return general && party.gender() == Gender.UNKNOWN ? 0.5 : 0;
              }
              if (party.type() != SpeakerType.ORGANIZATION) {
                return 0;
              }
              String last = party.name().substring(party.name().lastIndexOf(' ') + 1);
              if (last.toLowerCase(Locale.ROOT).equals(noun)
                  || isKindOf(noun, party.name().toLowerCase(Locale.ROOT))) {
                return 3;
              }
              return general ? 1 : 0;
            });
    return choice != null && choice.lead() > 0.6 ? choice.party() : null;
  }

  /// Whether a name begins with its kind: *the city* the City, or the Municipality, of Livorno.
  private boolean isKindOf(String noun, String name) {
    int of = name.indexOf(" of");
    String kind = of < 0 ? "" : name.substring(0, of);
    return lexicon.areSame(kind, noun);
  }

  private static boolean isPlainPerson(String noun) {
    return switch (noun) {
      case "man", "woman", "boy", "girl", "person" -> true;
      default -> false;
    };
  }

  private @Nullable Party personInMind(Mention mention) {
    Gender gender = lexicon.roleGender(mention.noun());
    Choice choice =
        salience.at(mention, party -> party.isPerson() && party.gender().fits(gender) ? 1 : 0);
    return choice != null && choice.lead() > 0.6 ? choice.party() : null;
  }

  private @Nullable Party knownGroup(Mention mention) {
    Party found = null;
    for (Party party : story.calledBy(mention.noun())) {
      if (party.type() == SpeakerType.GROUP
          && last(party, mention) >= 0
          && agrees(mention, party)
          && (found == null || last(party, mention) > last(found, mention))) {
        found = party;
      }
    }
    return found;
  }

  /// The party of this description, a new one if it was not there yet.
  private Party described(Mention mention, SpeakerType type) {
    String description = descriptions.of(mention);
    String key = description.toLowerCase(Locale.ROOT);
    Party party = byDescription.get(key);
    if (party == null) {
      party = new Party(description, false, type, lexicon.roleGender(mention.noun()));
      party.learnType(type, true);
      byDescription.put(key, party);
      descriptions.stateOf(mention, party);
      int end = story.around().endWithPhrases(mention, mention.sentence().size());
      for (int i = mention.first(); i < end; i++) {
        Describer.noteCapital(mention.sentence().token(i), party);
      }
    }
    party.learnRole(Phrases.compound(mention.sentence(), mention.first(), mention.head()), "");
    story.index(party);
    return party;
  }

  /// Documents speak for who made them: *a report by the ministry*, *the company's statement*.
  private boolean linkToMaker(Mention mention) {
    Party maker = makerOfDocument(mention);
    boolean takesUp = mention.isDefinite() && mention.owner() == null;
    if (maker == null && takesUp) {
      maker = makerByNoun.get(mention.noun());
    }
    if (maker == null) {
      if (takesUp || mention.owner() != null) {
        return false;
      }
      makerByNoun.remove(mention.noun());
      return false;
    }
    makerByNoun.put(mention.noun(), maker);
    story.link(mention, maker, 0.75);
    return true;
  }

  /// How many noun phrases may stand between a document and its maker.
  private static final int MAKER_WITHIN = 3;

  private final Map<String, Party> makerByNoun = new HashMap<>();

  private @Nullable Party makerOfDocument(Mention mention) {
    Mention owner = mention.owner();
    if (owner != null) {
      return story.partyOf(owner);
    }
    Mention next = story.around().next(mention);
    for (int steps = 0; steps < MAKER_WITHIN && next != null && !isMadeBy(mention, next); steps++) {
      next = story.around().next(next);
    }
    if (next != null && isMadeBy(mention, next)) {
      Party maker = makerOf(next);
      if (maker != null) {
        return maker;
      }
    }
    for (int i = mention.number() - 1; i >= 0; i--) {
      Mention modifier = story.mentions().get(i);
      if (modifier.sentence() != mention.sentence() || modifier.head() < mention.first()) {
        break;
      }
      Party maker = story.partyOf(modifier);
      if (modifier.isModifier() && maker != null && maker.type() == SpeakerType.ORGANIZATION) {
        return maker;
      }
    }
    return mention.head() > 0 ? inModifier(mention) : null;
  }

  /// The organisation in mind that a noun before the document means: *a company statement*.
  private @Nullable Party inModifier(Mention mention) {
    Token before = mention.sentence().token(mention.head() - 1);
    if (before.index() < mention.first() || !lexicon.isOrganization(Nouns.singular(before))) {
      return null;
    }
    String noun = Nouns.singular(before);
    Party called = nearest(mention, SpeakerType.ORGANIZATION, story.calledBy(noun));
    return called != null ? called : organizationInMind(mention, noun);
  }

  private @Nullable Party makerOf(Mention maker) {
    if (story.partyOf(maker) == null) {
      if (maker.kind() == Mention.Kind.NOUN) {
        link(maker);
      }
    }
    Party party = story.partyOf(maker);
    return party == null || (party.type() == SpeakerType.UNKNOWN && !party.isNamed())
        ? null
        : party;
  }

  private static boolean isMadeBy(Mention document, Mention maker) {
    for (int i = document.end(); i < maker.first(); i++) {
      Token token = document.sentence().token(i);
      boolean past =
          token.tag().equals("VBD") || token.tag().equals("VBZ") || token.tag().equals("VBP");
      if (past || token.isPunctuation() || token.tag().startsWith("W")) {
        return false;
      }
    }
    String link = Surroundings.lower(document.sentence(), maker.first() - 1);
    return link.equals("by") || link.equals("from");
  }
}
