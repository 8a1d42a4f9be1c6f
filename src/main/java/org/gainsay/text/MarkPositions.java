package org.gainsay.text;

import java.util.BitSet;
import java.util.List;
import org.gainsay.model.Span;

/// Where the paired quotation marks of a text stand, for those who walk over its characters.
final class MarkPositions {

  private final String text;
  private final BitSet opening = new BitSet();
  private final BitSet closing = new BitSet();

  MarkPositions(String text, List<Quotation> quotations) {
    this.text = text;
    for (Quotation quotation : quotations) {
      for (Span span : quotation.spans()) {
        opening.set(span.start());
      }
      if (quotation.closed()) {
        int end = quotation.extent().end();
        char last = text.charAt(end - 1);
        boolean two =
            last == '\''
                && end >= 2
                && text.charAt(end - 2) == last
                && end - 2 > quotation.spans().getLast().start();
        closing.set(two ? end - 2 : end - 1);
      }
    }
  }

  /// Where the mark ends that starts at the offset, or 0 if none does.
  int endOfMarkAt(int offset) {
    if (!opening.get(offset) && !closing.get(offset)) {
      return 0;
    }
    return offset + MarkScanner.length(text, offset, text.length());
  }

  boolean opensAt(int offset) {
    return opening.get(offset);
  }

  boolean closesAt(int offset) {
    return closing.get(offset);
  }
}
