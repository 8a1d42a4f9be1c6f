package org.gainsay.text;

import java.util.List;
import org.gainsay.model.Span;

/// A stretch of text between quotation marks.
///
/// @param spans what it covers, the marks included: one span, or one a paragraph where a quotation
///   runs over several that each open and of which only the last closes
/// @param words the same without the marks and the blanks inside them; empty where nothing stands
///   between the marks, and without an entry for such a paragraph
/// @param level 0 if it stands in no other quotation, else one more than that one's
/// @param closed whether a closing mark was found; if not, it ends with its paragraph
public record Quotation(List<Span> spans, List<Span> words, int level, boolean closed)
    implements Comparable<Quotation> {

  public Quotation {
    spans = List.copyOf(spans);
    words = List.copyOf(words);
    if (spans.isEmpty() || level < 0) {
      throw new IllegalArgumentException("not a quotation: %s at level %d".formatted(spans, level));
    }
  }

  /// From its first mark to its last.
  public Span extent() {
    return new Span(spans.getFirst().start(), spans.getLast().end());
  }

  /// Whether the offset is in it, marks included.
  public boolean contains(int offset) {
    return spans.stream().anyMatch(span -> span.contains(offset));
  }

  /// In the order of their first marks.
  @Override
  public int compareTo(Quotation other) {
    return spans.getFirst().compareTo(other.spans.getFirst());
  }
}
