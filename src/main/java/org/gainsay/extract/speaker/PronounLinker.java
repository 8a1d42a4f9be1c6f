package org.gainsay.extract.speaker;

import java.util.Locale;
import org.gainsay.extract.speaker.AntecedentRanker.Choice;
import org.gainsay.model.SpeakerType;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds whom pronouns stand for. One instance for one article; asked in the order of the text.
final class PronounLinker {

  private final Story story;
  private final AntecedentRanker antecedents;

  PronounLinker(Story story, AntecedentRanker antecedents) {
    this.story = story;
    this.antecedents = antecedents;
  }

  /// Links a pronoun, if what it stands for can be told.
  void link(Mention pronoun) {
    switch (pronoun.headToken().form().toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself", "she", "her", "hers", "herself" -> take(pronoun);
      case "it", "its", "itself", "they", "them", "their", "theirs", "themselves" -> take(pronoun);
      case "who", "whom", "whose", "which", "that" -> linkRelative(pronoun);
      default -> {}
    }
  }

  private void take(Mention pronoun) {
    Choice choice = antecedents.choose(pronoun, SpeakerType.UNKNOWN);
    if (choice != null) {
      story.link(pronoun, choice.party(), choice.probability());
    }
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
}
