package org.gainsay.web.page;

import org.gainsay.model.Span;

/// A stretch of an article's text that is shown in a special way.
///
/// @param span where it is in the article's text
/// @param kind why it is marked
/// @param quote number of the quote on the page that it belongs to, or -1
public record Mark(Span span, Kind kind, int quote) {

  /// Why words are marked.
  public enum Kind {
    CONTENT,
    CUE,
    SOURCE,
    /// Proves the stance.
    EVIDENCE,
    /// Was asked for.
    HIT,
    /// Is not in the text it is compared with.
    DIFFERENT
  }

  static Mark of(Span span, Kind kind) {
    return new Mark(span, kind, -1);
  }
}
