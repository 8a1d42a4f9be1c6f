package org.gainsay.search;

/// Whether a store works, and how much a search can find in it.
///
/// @param up whether it answers
/// @param message what is wrong, or "ok"
/// @param articles number of articles visible to searches
/// @param paragraphs number of their paragraphs
/// @param quotes number of their quotes
public record Health(boolean up, String message, long articles, long paragraphs, long quotes) {

  /// The health of a store that does not answer.
  public static Health down(String message) {
    return new Health(false, message, 0, 0, 0);
  }
}
