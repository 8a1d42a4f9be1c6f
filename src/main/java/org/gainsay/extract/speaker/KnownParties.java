package org.gainsay.extract.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.extract.speaker.Salience.Choice;
import org.gainsay.extract.speaker.lexicon.Gender;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.model.SpeakerType;
import org.jspecify.annotations.Nullable;

/// Finds which party of an article a noun takes up by what the party was called, or as the
/// organisation that is in mind. One instance for one article.
final class KnownParties {

  /// The noun whose kinds are those of businesses.
  private static final String BUSINESS = "company";

  private final Story story;
  private final Salience salience;
  private final SpeakerLexicon lexicon;

  KnownParties(Story story, Salience salience) {
    this.story = story;
    this.salience = salience;
    lexicon = story.lexicon();
  }

  /// The party of this type that a noun phrase takes up, of those that its noun was said of: the
  /// last one named before it, or the only one behind it; null if there is none.
  @Nullable Party nearest(Mention mention, SpeakerType type, List<Party> candidates) {
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
    if (mention.isBare()) {
      return true;
    }
    Set<String> said = NounPhrase.capitalsIn(mention, story);
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

  /// The organisation that is most in mind where a noun stands, if it is far ahead of the others;
  /// null if none is.
  @Nullable Party organizationInMind(Mention mention, String noun) {
    boolean general = lexicon.kindsOf(noun).size() > 4;
    boolean business = lexicon.kindsOf(BUSINESS).contains(noun);
    Choice choice = salience.at(mention, party -> fitOf(party, noun, general, business));
    return choice != null && choice.lead() > 0.6 ? choice.party() : null;
  }

  /// How well a noun for an organisation fits a party; 0 if it can't be meant.
  ///
  /// @param general whether the noun may take up many kinds: *the company*
  /// @param business whether it is a kind of business: *the airline*
  private double fitOf(Party party, String noun, boolean general, boolean business) {
    if (!party.isNamed() || party.isPerson()) {
      return 0;
    }
    if (party.type() == SpeakerType.UNKNOWN && !party.isPlace()) {
      return (general || business) && party.gender() == Gender.UNKNOWN ? 0.5 : 0;
    }
    if (party.type() != SpeakerType.ORGANIZATION) {
      return 0;
    }
    if (lastWord(party).equals(noun) || isKindOf(noun, party.name().toLowerCase(Locale.ROOT))) {
      return 3;
    }
    if (general) {
      return 1;
    }
    return business && mayBeBusiness(party) ? 0.5 : 0;
  }

  private static String lastWord(Party party) {
    String name = party.name();
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /// Whether nothing that is known of an organisation speaks against its being a company.
  private boolean mayBeBusiness(Party party) {
    List<String> kinds = lexicon.kindsOf(BUSINESS);
    return Stream.concat(party.roleNouns().stream(), party.kinds().stream())
            .allMatch(role -> role.equals(BUSINESS) || kinds.contains(role))
        && !lexicon.isOrganization(lastWord(party))
        && !NameWords.isAllCapitals(party.name());
  }

  /// Whether a name begins with its kind: *the city* the City, or the Municipality, of Livorno.
  private boolean isKindOf(String noun, String name) {
    int of = name.indexOf(" of");
    String kind = of < 0 ? "" : name.substring(0, of);
    return lexicon.areSame(kind, noun);
  }
}
