package org.gainsay.extract.stance;

import org.gainsay.extract.lexicon.WordSections;

/// The words for answering a charge or a question, by kinds: denying it, saying nothing, taking
/// back what was said. The resource `answers.txt` holds them, with an example of each kind.
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
  TALKING,

  /// Verbs that always take back words: *recant*.
  RETRACTING,

  /// Verbs that do so with words as their object: *withdraw*.
  WITHDRAWING,

  /// Those of them that do so only with *back*: *walk*.
  WITH_BACK,

  /// What is taken back: *accusation*.
  TAKEN_BACK;

  private static final WordSections<AnswerWords> ENGLISH =
      WordSections.read(AnswerWords.class, "answers.txt");

  /// Whether the lemma, in lower case, is one of them.
  boolean has(String lemma) {
    return ENGLISH.has(this, lemma);
  }
}
