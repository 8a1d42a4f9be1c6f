package org.gainsay.evaluate;

/// What was counted over one group of quotes, to be added up over articles.
///
/// @param gold annotated units
/// @param predicted predicted units
/// @param inOtherKind predicted units that lie within annotated content of another kind
/// @param exact pairs with the same words
/// @param overlapping pairs that share at least half of their words
/// @param speakers speakers of the pairs and of units end to end
/// @param words the same by words, which does not depend on how quotes are cut
record Counts(
    int gold,
    int predicted,
    int inOtherKind,
    int exact,
    int overlapping,
    Speakers speakers,
    Words words) {

  static final Counts NONE = new Counts(0, 0, 0, 0, 0, Speakers.NONE, Words.NONE);

  /// @param judged pairs whose annotated quote has a speaker
  /// @param right of these, with the right one
  /// @param bySpan of these, because the mentions overlap
  /// @param pronouns judged pairs whose annotated mention is a pronoun
  /// @param pronounsRight of these, with the right speaker
  /// @param unknown judged pairs for which none was predicted
  /// @param gold annotated units that count end to end
  /// @param predicted predicted units that count end to end
  record Speakers(
      int judged,
      int right,
      int bySpan,
      int pronouns,
      int pronounsRight,
      int unknown,
      int gold,
      int predicted) {

    static final Speakers NONE = new Speakers(0, 0, 0, 0, 0, 0, 0, 0);

    Speakers plus(Speakers other) {
      return new Speakers(
          judged + other.judged,
          right + other.right,
          bySpan + other.bySpan,
          pronouns + other.pronouns,
          pronounsRight + other.pronounsRight,
          unknown + other.unknown,
          gold + other.gold,
          predicted + other.predicted);
    }
  }

  /// @param gold words of annotated units
  /// @param predicted words of predicted units
  /// @param shared words of both
  /// @param attributed of these, with the right speaker
  record Words(int gold, int predicted, int shared, int attributed) {

    static final Words NONE = new Words(0, 0, 0, 0);

    Words plus(Words other) {
      return new Words(
          gold + other.gold,
          predicted + other.predicted,
          shared + other.shared,
          attributed + other.attributed);
    }
  }

  Counts plus(Counts other) {
    return new Counts(
        gold + other.gold,
        predicted + other.predicted,
        inOtherKind + other.inOtherKind,
        exact + other.exact,
        overlapping + other.overlapping,
        speakers.plus(other.speakers),
        words.plus(other.words));
  }
}
