package org.gainsay.web.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.model.Span;

/// Cuts a text at the borders of its marks, which may lie across each other in any way.
final class MarkedText {

  private MarkedText() {}

  /// The pieces of a part of an article.
  ///
  /// @param text the words of the part
  /// @param offset where the part starts in the article; marks beyond it are cut off
  /// @param marks in any order
  static List<Piece> cut(String text, int offset, List<Mark> marks) {
    int end = offset + text.length();
    TreeSet<Integer> borders = new TreeSet<>(List.of(offset, end));
    for (Mark mark : marks) {
      borders.add(Math.clamp(mark.span().start(), offset, end));
      borders.add(Math.clamp(mark.span().end(), offset, end));
    }
    List<Piece> pieces = new ArrayList<>();
    int from = offset;
    for (int to : borders.tailSet(offset, false)) {
      pieces.add(piece(text.substring(from - offset, to - offset), new Span(from, to), marks));
      from = to;
    }
    return pieces;
  }

  private static Piece piece(String words, Span place, List<Mark> marks) {
    Set<Mark.Kind> kinds = EnumSet.noneOf(Mark.Kind.class);
    Mark innermost = null;
    for (Mark mark : marks) {
      if (!mark.span().overlaps(place)) {
        continue;
      }
      kinds.add(mark.kind());
      boolean isContent = mark.kind() == Mark.Kind.CONTENT && mark.quote() >= 0;
      if (isContent && (innermost == null || mark.span().length() < innermost.span().length())) {
        innermost = mark;
      }
    }
    return innermost == null
        ? new Piece(words, kinds, -1, false)
        : new Piece(words, kinds, innermost.quote(), beginsAt(innermost, place, marks));
  }

  private static boolean beginsAt(Mark content, Span place, List<Mark> marks) {
    return content.span().start() == place.start()
        && marks.stream()
            .filter(m -> m.kind() == Mark.Kind.CONTENT && m.quote() == content.quote())
            .allMatch(m -> m.span().start() >= place.start());
  }
}
