package org.gainsay.extract.speaker;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gainsay.extract.speaker.AntecedentRanker.Choice;
import org.gainsay.extract.speaker.lexicon.SpeakerLexicon;
import org.gainsay.model.SpeakerType;

/// Finds whom noun phrases stand for: *the senator* a senator who was named, *the company* the
/// company in mind, *police* themselves. One instance for one article; asked in the order of the
/// text.
final class NounLinker {

  /// From which probability on a party is known by the noun that took it up.
  private static final double SURE = 0.7;

  private final Story story;
  private final SpeakerLexicon lexicon;
  private final AntecedentRanker antecedents;
  private final DocumentMakers makers;
  private final Descriptions descriptions;
  private final Map<String, Party> byDescription = new HashMap<>();

  NounLinker(Story story, Salience salience, AntecedentRanker antecedents) {
    this.story = story;
    this.antecedents = antecedents;
    lexicon = story.lexicon();
    makers = new DocumentMakers(story, new KnownParties(story, salience));
    descriptions = new Descriptions(story);
  }

  /// Links a noun phrase, if it is a party or speaks for one.
  void link(Mention mention) {
    if (story.partyOf(mention) != null) {
      return;
    }
    SpeakerType type = descriptions.typeOf(mention);
    String noun = mention.noun();
    if (lexicon.isDocument(noun)
        && type != SpeakerType.PERSON
        && makers.link(mention, this::link)) {
      return;
    }
    if (linkToItsName(mention, type)) {
      return;
    }
    if (type == SpeakerType.UNKNOWN && !story.isSource(mention)) {
      return;
    }
    Choice choice = antecedents.choose(mention, type);
    if (choice != null) {
      choice.party().learnType(type, false);
      learnNoun(mention, choice);
      learnDescription(mention, choice.party());
      story.link(mention, choice.party(), choice.probability());
      return;
    }
    Party party = described(mention, type);
    party.learnType(type, false);
    story.link(mention, party, type == SpeakerType.UNKNOWN ? 0.5 : 0.9);
  }

  /// Notes by which noun a party was taken up, if that is likely right, so that it is known by it
  /// from then on.
  private void learnNoun(Mention mention, Choice choice) {
    if (choice.probability() > SURE) {
      choice
          .party()
          .learnRole(Phrases.compound(mention.sentence(), mention.first(), mention.head()), "");
      story.index(choice.party());
    }
  }

  /// Takes a description that tells more of a party that has no name: *Ann Lee's campaign* where it
  /// was *the campaign*.
  private void learnDescription(Mention mention, Party party) {
    String known = party.name();
    String told = party.isNamed() ? known : descriptions.of(mention);
    boolean more = told.startsWith(known + " ") || told.endsWith(" " + known);
    if (more) {
      party.rename(told);
    }
  }

  /// A kind of organisation behind its name is that organisation: *Borough Week magazine*, *the
  /// state KCNA news agency*.
  private boolean linkToItsName(Mention mention, SpeakerType type) {
    if (type != SpeakerType.ORGANIZATION
        || mention.isIndefinite()
        || !lexicon.followsItsName(mention.noun())) {
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
          && !party.isPlace()) {
        party.learnType(SpeakerType.ORGANIZATION, true);
        party.learnRole(mention.noun(), "");
        story.index(party);
        story.link(mention, party, 0.85);
        return true;
      }
    }
    return false;
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
      party.noteCapitals(mention.sentence(), mention.first(), end);
    }
    party.learnRole(Phrases.compound(mention.sentence(), mention.first(), mention.head()), "");
    story.index(party);
    return party;
  }
}
