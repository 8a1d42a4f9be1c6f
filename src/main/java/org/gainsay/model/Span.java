package org.gainsay.model;

import java.util.Comparator;

/// A stretch of an article's text.
///
/// @param start offset of its first UTF-16 code unit
/// @param end offset after its last one, greater than `start`
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> BY_PLACE =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: [%d, %d)".formatted(start, end));
    }
  }

  /// The words it covers.
  ///
  /// @throws IndexOutOfBoundsException if it is not within the text
  public String of(String text) {
    return text.substring(start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /// The shortest span that holds both.
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /// The same stretch counted from `by` code units further to the left.
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /// In the order of the text; of two that start together the shorter first.
  @Override
  public int compareTo(Span other) {
    return BY_PLACE.compare(this, other);
  }
}
