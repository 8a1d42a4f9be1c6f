package org.gainsay.extract.attribution;

import org.gainsay.extract.lexicon.WordSections;

/// The words for claims and for turning them down, by kinds. The resource `denials.txt` holds them,
/// with an example of each kind.
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
  MERE_CLAIM;

  private static final WordSections<DenialWords> ENGLISH =
      WordSections.read(DenialWords.class, "denials.txt");

  /// Whether the lemma, in lower case, is one of them.
  public boolean has(String lemma) {
    return ENGLISH.has(this, lemma);
  }
}
