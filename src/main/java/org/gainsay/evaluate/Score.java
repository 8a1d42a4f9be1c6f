package org.gainsay.evaluate;

import org.jspecify.annotations.Nullable;

/// The figures of one group of quotes. Those without the predictions that lie in annotated content
/// of another kind are called lenient: quoted words within a mixed quote are not wrong, only
/// grouped otherwise.
///
/// @param gold annotated units
/// @param predicted predicted units
/// @param inOtherKind of these, in annotated content of another kind
/// @param exact contents with the same words
/// @param overlapping contents that share at least half of their words
/// @param endToEnd the same, with the right speaker
/// @param words contents by their words
/// @param wordsEndToEnd words with the right speaker
/// @param speakers the speakers of overlapping contents
public record Score(
    int gold,
    int predicted,
    int inOtherKind,
    Accuracy exact,
    Accuracy overlapping,
    Accuracy overlappingLenient,
    Accuracy endToEnd,
    Accuracy endToEndLenient,
    Accuracy words,
    Accuracy wordsEndToEnd,
    Speakers speakers) {

  /// How often the speaker of a content that was found is right.
  ///
  /// @param judged contents found whose annotation has a speaker
  /// @param right percent of these with the right one; null if there are none
  /// @param bySpan percent whose mentions overlap
  /// @param named contents whose annotated mention is no pronoun
  /// @param namedRight percent of these
  /// @param pronouns contents whose annotated mention is a pronoun
  /// @param pronounsRight percent of these
  /// @param unknown contents for which no speaker was predicted
  public record Speakers(
      int judged,
      @Nullable Double right,
      @Nullable Double bySpan,
      int named,
      @Nullable Double namedRight,
      int pronouns,
      @Nullable Double pronounsRight,
      int unknown) {}

  static Score of(Counts counts) {
    int lenient = counts.predicted() - counts.inOtherKind();
    Counts.Speakers speakers = counts.speakers();
    Counts.Words words = counts.words();
    int named = speakers.judged() - speakers.pronouns();
    return new Score(
        counts.gold(),
        counts.predicted(),
        counts.inOtherKind(),
        Accuracy.of(counts.exact(), counts.predicted(), counts.gold()),
        Accuracy.of(counts.overlapping(), counts.predicted(), counts.gold()),
        Accuracy.of(counts.overlapping(), lenient, counts.gold()),
        Accuracy.of(speakers.right(), speakers.predicted(), speakers.gold()),
        Accuracy.of(speakers.right(), speakers.predicted() - counts.inOtherKind(), speakers.gold()),
        Accuracy.of(words.shared(), words.predicted(), words.gold()),
        Accuracy.of(words.attributed(), words.predicted(), words.gold()),
        new Speakers(
            speakers.judged(),
            share(speakers.right(), speakers.judged()),
            share(speakers.bySpan(), speakers.judged()),
            named,
            share(speakers.right() - speakers.pronounsRight(), named),
            speakers.pronouns(),
            share(speakers.pronounsRight(), speakers.pronouns()),
            speakers.unknown()));
  }

  private static @Nullable Double share(int part, int whole) {
    return whole == 0 ? null : (Double) Accuracy.rounded(100.0 * part / whole);
  }
}
