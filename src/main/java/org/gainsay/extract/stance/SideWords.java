package org.gainsay.extract.stance;

import org.gainsay.extract.lexicon.WordSections;

/// The nouns that tell whose side somebody is on, by kinds: see [OwnSide] and [SourceWords]. The
/// resource `sides.txt` holds them, with an example of each kind.
enum SideWords {

  /// Bodies, and those who act for them: *ministry*, *staff*.
  ORGANIZATION,

  /// Those whom others speak for: *client*, *minister*.
  PRINCIPAL,

  /// What *our* does not make one's own: *opponent*, *country*.
  NOT_OWN,

  /// Who speaks for others: *spokesman*.
  VOICE,

  /// Who is against the one whose name stands before: *critic*.
  OPPOSING,

  /// Who may speak for another though his title does not say so: *source*.
  INSIDER,

  /// Who dismisses a charge as a matter of office: *jury*.
  COURT,

  /// Who finds out that somebody was framed without being on his side: *detective*.
  INVESTIGATOR,

  /// Who claims the attacks that his own carry out: *faction*.
  BAND,

  /// What speaks though it is nobody: *report*.
  THING;

  private static final WordSections<SideWords> ENGLISH =
      WordSections.read(SideWords.class, "sides.txt");

  /// Whether the lemma, in lower case, is one of them.
  boolean has(String lemma) {
    return ENGLISH.has(this, lemma);
  }
}
