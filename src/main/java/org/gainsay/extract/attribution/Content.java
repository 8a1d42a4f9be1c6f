package org.gainsay.extract.attribution;

import java.util.List;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/// What a cue may report, as words of its sentence.
///
/// @param construction how the cue joins with it
/// @param variant which of several readings of the construction it is, in a word
/// @param spans its stretches, in order, not overlapping
/// @param source who says it, where its place tells that better than the tree; else null
record Content(Construction construction, String variant, List<Span> spans, @Nullable Span source) {

  Content {
    spans = List.copyOf(spans);
  }

  Content(Construction construction, String variant, List<Span> spans) {
    this(construction, variant, spans, null);
  }

  Content(Construction construction, List<Span> spans) {
    this(construction, "only", spans);
  }
}
