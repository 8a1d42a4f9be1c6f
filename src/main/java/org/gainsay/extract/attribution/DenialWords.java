package org.gainsay.extract.attribution;

import org.gainsay.extract.lexicon.WordSections;

/// The words for claims, for turning them down and for taking them back, by kinds. The resource
/// `denials.txt` holds them, with an example of each kind.
public enum DenialWords {

  /// Verbs that deny whatever claim is their object: *refuted*.
  DENYING,

  /// Verbs that do so if their object is a claim by its name: *disputed the allegations*.
  CONTESTING,

  /// Verbs that do so if they say as well what they take it for: *decried the charges as baseless*.
  DECRYING,

  /// Verbs that turn down a claim by what they call it: *branded*.
  CALLING,

  /// The names of claims: *allegation*, *gossip*.
  CLAIM,

  /// Those of them that somebody denies who turns them down, whatever else he says: *allegation*.
  PLAIN_CLAIM,

  /// Those of them by which a writer often only words what is denied, though nobody claimed it:
  /// *suggestion*.
  MERE_CLAIM,

  /// Those of them that charge somebody if *against* follows: *claims of fraud against the mayor*.
  AGAINST,

  /// Nouns that name a denial or a charge and nothing else: *insinuation*.
  NAMED,

  /// Nouns that name a charge where they come up: *claims of bullying have dogged the service*.
  NAMED_IF_SURFACING,

  /// Verbs by which a charge comes up or harms, whoever makes it: *resurfaced*, *dogged*.
  SURFACING,

  /// What a claim is said to be: *claims that he hid it are baseless*.
  UNTRUE,

  /// The names of what is asked for or offered: *treaty*.
  PROPOSAL,

  /// Verbs by which a proposal is turned down, with the particle that makes them do so: *veto*,
  /// *turn-down*.
  TURNING_DOWN,

  /// Verbs by which a permission is not given: *withhold*.
  WITHHOLDING,

  /// The names of permissions: *bail*.
  PERMISSION,

  /// Verbs that always take back words: *recant*.
  RETRACTING,

  /// Verbs that do so with words as their object: *withdraw*.
  WITHDRAWING,

  /// Those of them that do so only with *back*: *walk*.
  WITH_BACK,

  /// What is taken back: *accusation*.
  TAKEN_BACK;

  private static final WordSections<DenialWords> ENGLISH =
      WordSections.read(DenialWords.class, "denials.txt");

  /// Whether the lemma, in lower case, is one of them.
  public boolean has(String lemma) {
    return ENGLISH.has(this, lemma);
  }
}
