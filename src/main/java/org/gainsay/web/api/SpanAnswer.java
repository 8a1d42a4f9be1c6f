package org.gainsay.web.api;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/// A stretch of the text that stands beside it, in UTF-16 code units, end exclusive.
public record SpanAnswer(int start, int end) {

  static SpanAnswer of(Span span, int offset) {
    return new SpanAnswer(span.start() - offset, span.end() - offset);
  }

  static @Nullable SpanAnswer ofNullable(@Nullable Span span, int offset) {
    return span == null ? null : of(span, offset);
  }

  static List<SpanAnswer> all(List<Span> spans, int offset) {
    List<SpanAnswer> moved = new ArrayList<>(spans.size());
    for (Span span : spans) {
      moved.add(of(span, offset));
    }
    return moved;
  }
}
