package org.gainsay.extract.stance;

import org.gainsay.extract.lexicon.WordSections;

/// The words by which a cue settles what is done, by kinds: see [CueDecisions]. The resource
/// `settling.txt` holds them, with an example of each kind.
enum SettlingWords {

  /// Verbs and nouns that accuse, whatever the models find: *allege*.
  ACCUSING,

  /// Verbs of low opinion that with a claim as their object say that it is not so: *rubbish*.
  DISMISSING,

  /// Verbs that turn down what is asked for: *rebuff*.
  TURNING_DOWN,

  /// What is asked for: *request*.
  REQUEST,

  /// What charges are brought, looked into or shown by: *inquiry*.
  PROCEEDING,

  /// What somebody makes who errs, without doing wrong: *blunder*.
  MISTAKE;

  private static final WordSections<SettlingWords> ENGLISH =
      WordSections.read(SettlingWords.class, "settling.txt");

  /// Whether the lemma, in lower case, is one of them.
  boolean has(String lemma) {
    return ENGLISH.has(this, lemma);
  }
}
