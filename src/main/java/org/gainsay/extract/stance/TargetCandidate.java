package org.gainsay.extract.stance;

import java.util.Locale;
import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Words at whom a stance may be aimed.
///
/// @param mention the words
/// @param span what they cover in the text
/// @param place where they stand, seen from the attribution
/// @param side whose side they name, seen from the speaker
/// @param known the party of the article that they stand for, if that is known
record TargetCandidate(
    Mention mention, Span span, Place place, Party side, @Nullable Speaker known) {

  enum Place {
    /// In what is said.
    CONTENT,
    /// In the words that name who says it.
    SOURCE,
    /// Elsewhere in a sentence of the attribution.
    BESIDE,
    /// In a sentence before of the same paragraph.
    PARAGRAPH,
    /// In the paragraph before.
    BEFORE,
    /// Farther away, as the source of a charge or denial.
    ELSEWHERE
  }

  Sentence sentence() {
    return mention.sentence();
  }

  Token head() {
    return mention.head();
  }

  String lemma() {
    return head().lemma().toLowerCase(Locale.ROOT);
  }

  /// Whether it stands in what is said and is of another side than the speaker's.
  boolean isOtherInContent() {
    return place == Place.CONTENT && side == Party.OTHER;
  }

  /// Under which name the article knows them; the words themselves if it does not.
  String name(String text) {
    return known == null ? span.of(text) : known.name();
  }
}
