package org.gainsay.extract.speaker;

import java.util.Locale;
import org.gainsay.extract.speaker.Salience.Choice;
import org.gainsay.extract.speaker.lexicon.Gender;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds whom pronouns stand for. One instance for one article; asked in the order of the text.
final class PronounLinker {

  private final Story story;
  private final Salience salience;

  PronounLinker(Story story, Salience salience) {
    this.story = story;
    this.salience = salience;
  }

  /// Links a pronoun, if what it stands for can be told.
  void link(Mention pronoun) {
    switch (pronoun.headToken().form().toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> linkPerson(pronoun, Gender.MALE);
      case "she", "her", "hers", "herself" -> linkPerson(pronoun, Gender.FEMALE);
      case "it", "its", "itself" -> linkThing(pronoun);
      case "they", "them", "their", "theirs", "themselves" -> linkSeveral(pronoun);
      case "who", "whom", "whose", "which", "that" -> linkRelative(pronoun);
      default -> {}
    }
  }

  private void linkPerson(Mention pronoun, Gender gender) {
    take(
        pronoun,
        salience.at(
            pronoun,
            party -> {
              if (!party.mayBePerson() || !party.gender().fits(gender)) {
                return 0;
              }
              return 1;
            }),
        1);
  }

  private void linkThing(Mention pronoun) {
    take(
        pronoun,
        salience.at(
            pronoun,
            party ->
                switch (party.type()) {
                  case ORGANIZATION, STATE -> 1;
                  case UNKNOWN -> party.isPlace() ? 0.1 : 0.4;
                  case PERSON, GROUP -> 0;
                }),
        0.8);
  }

  private void linkSeveral(Mention pronoun) {
    take(
        pronoun,
        salience.at(
            pronoun,
            party ->
                switch (party.type()) {
                  case GROUP -> 1;
                  case ORGANIZATION -> 0.5;
                  case STATE -> 0.2;
                  case PERSON, UNKNOWN -> 0;
                }),
        0.8);
  }

  /// A relative pronoun stands for what its clause is said of, or else for what it follows.
  private void linkRelative(Mention pronoun) {
    Mention said = antecedentByTree(pronoun);
    if (said != null) {
      Party party = story.partyOf(said);
      if (party != null) {
        story.link(pronoun, party, story.confidenceOf(said));
      }
      return;
    }
    for (int i = pronoun.number() - 1; i >= 0; i--) {
      Mention before = story.mentions().get(i);
      if (before.sentence() != pronoun.sentence()) {
        return;
      }
      if (!before.isModifier() && before.end() >= pronoun.first() - 2) {
        Party party = story.partyOf(before);
        if (party != null) {
          story.link(pronoun, party, story.confidenceOf(before));
        }
        return;
      }
    }
  }

  /// The mention that the tree hangs the clause of a relative pronoun on, or null.
  private @Nullable Mention antecedentByTree(Mention pronoun) {
    Sentence sentence = pronoun.sentence();
    Token verb = sentence.head(pronoun.headToken());
    Token noun = verb != null && verb.is("acl:relcl") ? sentence.head(verb) : null;
    if (noun == null) {
      return null;
    }
    for (Mention mention : story.mentionsOf(sentence.number())) {
      boolean holds = mention.first() <= noun.index() && noun.index() <= mention.head();
      if (holds && !mention.isModifier() && mention.number() < pronoun.number()) {
        return mention;
      }
    }
    return null;
  }

  private void take(Mention pronoun, @Nullable Choice choice, double most) {
    if (choice == null) {
      return;
    }
    story.link(pronoun, choice.party(), choice.lead() * most);
  }
}
