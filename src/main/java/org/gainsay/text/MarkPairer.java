package org.gainsay.text;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.text.Mark.Family;
import org.gainsay.text.Mark.Side;
import org.jspecify.annotations.Nullable;

/// Pairs the marks of one paragraph. Takes time linear in their number: the stack of open marks is
/// bounded, and looking ahead is done once, backwards, for all.
final class MarkPairer {

  /// Deeper nesting than this is not language; marks beyond it are passed over.
  private static final int DEEPEST = 8;

  /// A pair of marks, or an opening mark whose stretch ends without one.
  ///
  /// @param close null if nothing closes it
  /// @param end offset where the stretch ends
  record Pair(Mark open, @Nullable Mark close, int end) {}

  private final List<Mark> marks;
  private final int paragraphStart;
  private final int paragraphEnd;
  private final List<Mark> open = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();

  /// Index of the next mark that surely closes a single quotation, seen from each mark.
  private final int[] nextSingleClose;

  private final int[] nextSingleOpen;

  /// How many more double marks close than open, from each mark to the end.
  private final int[] surplusOfDouble;

  MarkPairer(List<Mark> marks, int paragraphStart, int paragraphEnd) {
    this.marks = marks;
    this.paragraphStart = paragraphStart;
    this.paragraphEnd = paragraphEnd;
    int n = marks.size();
    nextSingleClose = new int[n + 1];
    nextSingleOpen = new int[n + 1];
    surplusOfDouble = new int[n + 1];
    nextSingleClose[n] = n;
    nextSingleOpen[n] = n;
    for (int i = n - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      boolean single = mark.family() == Family.SINGLE;
      nextSingleClose[i] = single && mark.closes() ? i : nextSingleClose[i + 1];
      nextSingleOpen[i] = single && mark.side() == Side.OPENS ? i : nextSingleOpen[i + 1];
      int closing =
          mark.family() != Family.DOUBLE || mark.side() == Side.EITHER
              ? 0
              : mark.side() == Side.CLOSES ? 1 : -1;
      surplusOfDouble[i] = surplusOfDouble[i + 1] + closing;
    }
  }

  /// The pairs, in the order in which they end. Of marks that stay open, a double or the outermost
  /// one is returned with what it reaches; other single ones were apostrophes.
  List<Pair> pair() {
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      int match = mark.closes() ? match(mark) : -1;
      if (match >= 0 && !(mark.side() == Side.CLOSES_OR_APOSTROPHE && isApostrophe(i))) {
        close(match, mark);
      } else if (mark.opens()) {
        open(i, mark);
      }
    }
    for (Mark left : open) {
      if (left.family() != Family.SINGLE || left.start() == paragraphStart) {
        pairs.add(new Pair(left, null, paragraphEnd));
      }
    }
    return pairs;
  }

  /// In "the 'players' union' said" the first of the two marks after an s is no end, in "the
  /// 'players' said" it is.
  private boolean isApostrophe(int i) {
    int close = nextSingleClose[i + 1];
    return close < marks.size() && close < nextSingleOpen[i + 1];
  }

  private int match(Mark closing) {
    int ofFamily = -1;
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).family() == closing.family()) {
        if (open.get(i).shape() == closing.shape()) {
          return i;
        }
        ofFamily = Math.max(ofFamily, i);
      }
    }
    return ofFamily;
  }

  private void close(int match, Mark closing) {
    while (open.size() > match + 1) {
      Mark left = open.removeLast();
      if (left.family() == Family.DOUBLE) {
        pairs.add(new Pair(left, null, closing.start()));
      }
    }
    pairs.add(new Pair(open.removeLast(), closing, closing.end()));
  }

  private void open(int i, Mark mark) {
    boolean startsParagraph = mark.start() == paragraphStart;
    if (mark.family() == Family.SINGLE
        && nextSingleClose[i + 1] == marks.size()
        && !startsParagraph) {
      return;
    }
    int same = sameOpen(mark);
    if (same >= 0 && surplusOfDouble[i] < open.size() - same) {
      // A second opening mark that nothing would close: the first one's end got lost before it.
      while (open.size() > same) {
        Mark left = open.removeLast();
        if (left.family() != Family.SINGLE || open.size() == same) {
          pairs.add(new Pair(left, null, mark.start()));
        }
      }
    }
    if (open.size() < DEEPEST) {
      open.add(mark);
    }
  }

  private int sameOpen(Mark mark) {
    for (int i = 0; i < open.size(); i++) {
      if (open.get(i).family() == mark.family() && open.get(i).shape() == mark.shape()) {
        return i;
      }
    }
    return -1;
  }
}
