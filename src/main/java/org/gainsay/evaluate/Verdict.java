package org.gainsay.evaluate;

import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/// How one annotated or predicted unit was judged.
///
/// @param articleId its article
/// @param kind the judgement
/// @param gold the annotated unit, or null if there is none
/// @param predicted the predicted unit, or null if there is none
public record Verdict(String articleId, Kind kind, @Nullable Side gold, @Nullable Side predicted) {

  /// A judgement.
  public enum Kind {
    RIGHT,
    WRONG_SPEAKER,
    /// Found, but no speaker was predicted.
    NO_SPEAKER,
    /// Found; the annotation names no speaker, so it does not count end to end.
    NOT_JUDGED,
    MISSED,
    /// Predicted where nothing is annotated.
    SPURIOUS,
    /// Predicted within annotated content of another kind.
    OTHER_KIND
  }

  /// A unit as one side has it.
  ///
  /// @param words its words
  /// @param extent where they are, in UTF-16 offsets
  /// @param source the words that name the speaker; empty if there are none
  /// @param speaker the canonical name, or null
  public record Side(String words, Span extent, String source, @Nullable String speaker) {}
}
