package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;

/// The stretches of a text that stand in quotation marks, the outermost ones. Immutable.
final class MarkedText {

  private final String text;
  private final List<Span> stretches;

  /// @param stretches not overlapping
  MarkedText(String text, List<Span> stretches) {
    this.text = text;
    this.stretches = stretches.stream().sorted().toList();
  }

  /// The whole text, in marks or not.
  String text() {
    return text;
  }

  /// The stretches in order.
  List<Span> stretches() {
    return stretches;
  }

  boolean contains(int offset) {
    int index = firstEndingAfter(offset);
    return index < stretches.size() && stretches.get(index).contains(offset);
  }

  boolean overlaps(Span span) {
    int index = firstEndingAfter(span.start());
    return index < stretches.size() && stretches.get(index).overlaps(span);
  }

  /// The spans with each end that falls into a stretch moved to that stretch's own end: words in
  /// marks are never cut. A span whose two ends lie in the same stretch stays, unless it reads on
  /// from there to a cue outside, or a cue before leads to it and it is all of a first sentence.
  ///
  /// @param cue the words that report them
  List<Span> widened(List<Span> spans, Span cue) {
    List<Span> wide = new ArrayList<>();
    for (Span span : spans) {
      Span next = widened(span, cue);
      if (!wide.isEmpty() && next.start() < wide.getLast().end()) {
        wide.set(wide.size() - 1, wide.getLast().union(next));
      } else {
        wide.add(next);
      }
    }
    return wide;
  }

  private Span widened(Span span, Span cue) {
    int start = span.start();
    int end = span.end();
    int index = firstEndingAfter(start);
    if (index < stretches.size() && stretches.get(index).contains(start)) {
      Span stretch = stretches.get(index);
      if (stretch.contains(end - 1)) {
        boolean toCue =
            stretch.end() <= cue.start()
                && !hasWord(span.end(), stretch.end())
                && !hasWord(stretch.end(), cue.start());
        boolean fromCue = cue.end() <= stretch.start() && isFirstSentence(stretch, span);
        return toCue || fromCue || isAllBut(stretch, span) ? stretch : span;
      }
      start = stretch.start();
    }
    index = firstEndingAfter(end - 1);
    if (index < stretches.size() && stretches.get(index).contains(end - 1)) {
      end = stretches.get(index).end();
    }
    return new Span(start, end);
  }

  /// Whether the span is all of the stretch up to the end of a sentence: "said *“fees will rise.*
  /// Then the state will pay”".
  private boolean isFirstSentence(Span stretch, Span span) {
    return !hasWord(stretch.start(), span.start())
        && span.end() < stretch.end()
        && ".?!…".indexOf(text.charAt(span.end())) >= 0;
  }

  /// Whether the stretch has no more words than the span.
  private boolean isAllBut(Span stretch, Span span) {
    return !hasWord(stretch.start(), span.start()) && !hasWord(span.end(), stretch.end());
  }

  /// How much of the words of the spans stands in a stretch.
  QuoteKind kindOf(List<Span> spans) {
    boolean in = false;
    boolean out = false;
    for (Span span : spans) {
      int at = span.start();
      int index = firstEndingAfter(at);
      while (at < span.end()) {
        boolean none = index >= stretches.size() || stretches.get(index).start() >= span.end();
        int nextStart = none ? span.end() : Math.max(at, stretches.get(index).start());
        out |= hasWord(at, nextStart);
        if (none) {
          break;
        }
        int nextEnd = Math.min(span.end(), stretches.get(index).end());
        in |= hasWord(nextStart, nextEnd);
        at = nextEnd;
        index++;
      }
    }
    return in && out ? QuoteKind.MIXED : in ? QuoteKind.DIRECT : QuoteKind.INDIRECT;
  }

  /// The stretches of which words stand in the spans.
  Set<Span> stretchesIn(List<Span> spans) {
    Set<Span> found = new HashSet<>();
    for (Span span : spans) {
      for (int i = firstEndingAfter(span.start()); i < stretches.size(); i++) {
        Span stretch = stretches.get(i);
        if (stretch.start() >= span.end()) {
          break;
        }
        if (hasWord(Math.max(span.start(), stretch.start()), Math.min(span.end(), stretch.end()))) {
          found.add(stretch);
        }
      }
    }
    return found;
  }

  private boolean hasWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
