package org.gainsay.extract.stance;

import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// A word or phrase that judges somebody or something, well or badly.
///
/// @param sense what the lexicon knows of it
/// @param isGood whether it judges well, negation taken into account
/// @param isNegated whether negation has turned its meaning round
/// @param place where it stands in its clause
/// @param judged how what is judged is named
/// @param judgedWord the head of the words that name it, or null if none do
/// @param sentence where it stands
/// @param modality how its clause is put
/// @param isMain whether its clause heads the content or a sentence of it
/// @param evidence its words
record Judgement(
    Sense sense,
    boolean isGood,
    boolean isNegated,
    Place place,
    PartyWord judged,
    @Nullable Token judgedWord,
    Sentence sentence,
    Modality modality,
    boolean isMain,
    Span evidence) {

  enum Place {
    /// It is what the clause says: *he **is unfit***, *she **failed***.
    PREDICATE,
    /// Attribute of a noun that the clause says something with: *he is a **weak** leader*.
    PREDICATE_ATTRIBUTE,
    /// In an object or another complement of the verb.
    COMPLEMENT,
    /// In the subject.
    SUBJECT,
    /// The speaker's feeling or act towards it: *I **admire** him*.
    ATTITUDE,
    /// The content is no clause: "a disgrace".
    FRAGMENT
  }

  /// Whether the word nearly always judges.
  boolean isStrong() {
    return sense != Sense.FAULTY && sense != Sense.DECENT;
  }

  /// How much it weighs beside others, from 0 to 1: a word that may be meant otherwise counts only
  /// where it says something of somebody, and half of what is only supposed counts.
  double weight() {
    double weight = 1;
    if (!isStrong()) {
      boolean says =
          place == Place.PREDICATE || place == Place.PREDICATE_ATTRIBUTE || place == Place.ATTITUDE;
      boolean ofPeople =
          switch (judged) {
            case PRONOUN, NAME, PEOPLE, HEARER -> true;
            case OWN, IT, THING, ANYBODY, NONE -> false;
          };
      weight = says ? 0.5 : ofPeople ? 0.25 : 0;
    }
    return modality.isAsserted() ? weight : weight / 2;
  }

  /// Whether the judgement is of the speaker's own side.
  boolean isOfOwn() {
    return judged == PartyWord.OWN;
  }
}
