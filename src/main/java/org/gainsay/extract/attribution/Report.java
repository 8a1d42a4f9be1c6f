package org.gainsay.extract.attribution;

import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/// Who says something, and by which words we know.
///
/// @param cue the words that report it
/// @param source who says it, or null if nobody is named
/// @param relayer who passes it on, or null if nobody does or nobody is named
record Report(Span cue, @Nullable Span source, @Nullable Span relayer) {

  /// A report that nobody passes on.
  Report(Span cue, @Nullable Span source) {
    this(cue, source, null);
  }
}
