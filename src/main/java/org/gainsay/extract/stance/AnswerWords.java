package org.gainsay.extract.stance;

import org.gainsay.extract.lexicon.WordSections;

/// The words for answering a charge or a question, by kinds: denying it, or saying nothing. The
/// resource `answers.txt` holds them, with an example of each kind.
enum AnswerWords {

  /// Verbs and nouns that say by themselves that something is not so: *debunk*.
  GAINSAYING,

  /// Verbs that do so with the claim as their object: *disavow*.
  DISPUTING,

  /// Verbs that with *back* answer an attack in words: *hit*.
  HITTING_BACK,

  /// Verbs with which one pleads: *entered pleas of not guilty*.
  PLEADING,

  /// Words of talking, who refuses which says nothing: *elaborate*.
  TALKING;

  private static final WordSections<AnswerWords> ENGLISH =
      WordSections.read(AnswerWords.class, "answers.txt");

  /// Whether the lemma, in lower case, is one of them.
  boolean has(String lemma) {
    return ENGLISH.has(this, lemma);
  }
}
