package org.gainsay.extract.attribution;

import org.gainsay.extract.lexicon.WordSections;

/// The words beside quotation marks that tell what stands in them, by kinds. The resource
/// `quoting.txt` holds them, with an example of each kind.
enum QuotingWords {

  /// Verbs that call their object by the words: *dubbed*.
  NAMING,

  /// Verbs that do so with *as*: *dismissed as*.
  NAMING_AS,

  /// Nouns for what is said, with the words behind them: *reply*.
  UTTERANCE,

  /// Nouns that say that somebody spoke, whoever it was: *shouts*.
  CRY,

  /// Nouns for words that are often written like a title: *slogan*.
  WATCHWORD,

  /// Nouns that the words may stand before: *remark*.
  SAYING;

  private static final WordSections<QuotingWords> ENGLISH =
      WordSections.read(QuotingWords.class, "quoting.txt");

  /// Whether the lemma is one of them.
  boolean has(String lemma) {
    return ENGLISH.has(this, lemma);
  }
}
