package org.gainsay.extract.attribution;

import org.gainsay.extract.lexicon.WordSections;

/// The words for making a statement, by kinds. The resource `statements.txt` holds them, with an
/// example of each kind.
enum StatementWords {

  /// Verbs of saying, one of which may go on behind another: *said*, *told*.
  SAYING,

  /// Those of them that stand before their subject at the end of a sentence: *said*.
  INVERTED,

  /// Verbs that say nothing but how the verb below them proceeds: *went on to say*.
  PROCEEDING,

  /// What somebody puts out to say something himself: *statement*.
  WRITING,

  /// Verbs that put out a writing of the subject's own: *released*.
  ISSUING,

  /// Who is told what "the court heard", by somebody else: *jury*.
  HEARING,

  /// Verbs that only carry a noun of saying: *made the claim*.
  CARRYING,

  /// Verbs that lead to one by a preposition: *came to the conclusion*.
  LEADING,

  /// Verbs that with *not* leave a question unanswered: *return*.
  ANSWERING,

  /// By what somebody asks for an answer: *did not return calls*.
  ASKED,

  /// Verbs of telling: who will not do so keeps silent: *would not elaborate*.
  DISCLOSING,

  /// Verbs for what is asked of somebody: who will not do so refuses: *would not resign*.
  COMPLYING,

  /// Verbs, as they stand, that end a headline with who says it: *survivors say*.
  HEADLINE,

  /// What announces a text before a colon, or its topic, and does not speak: *row*.
  KICKER;

  private static final WordSections<StatementWords> ENGLISH =
      WordSections.read(StatementWords.class, "statements.txt");

  /// Whether the word is one of them.
  ///
  /// @param lemma its lemma, of a [#KICKER] and in a [#HEADLINE] the word as it stands, in lower
  ///   case
  boolean has(String lemma) {
    return ENGLISH.has(this, lemma);
  }
}
