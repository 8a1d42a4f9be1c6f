package org.gainsay.extract.attribution;

import java.util.List;
import org.gainsay.model.Span;

/// What a cue may report, as words of its sentence.
///
/// @param construction how the cue joins with it
/// @param variant which of several readings of the construction it is, in a word
/// @param spans its stretches, in order, not overlapping
record Content(Construction construction, String variant, List<Span> spans) {

  Content {
    spans = List.copyOf(spans);
  }

  Content(Construction construction, List<Span> spans) {
    this(construction, "only", spans);
  }
}
