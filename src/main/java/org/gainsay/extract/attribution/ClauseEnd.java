package org.gainsay.extract.attribution;

import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// Says where a reported clause ends. A phrase behind it is often hung on the reporting verb by the
/// parser though it belongs to what is reported.
final class ClauseEnd {

  private ClauseEnd() {}

  /// The index of the last token of the clause that `complement` heads, reported by `verb`.
  static int of(Sentence sentence, Token verb, Token complement) {
    int end = sentence.subtreeLast(complement).index();
    for (Token child : sentence.children(verb)) {
      if (child.index() <= complement.index() || child.isPunctuation()) {
        continue;
      }
      int first = sentence.subtreeFirst(child).index();
      if (first != end + 1 || child.isAny("conj", "cc", "parataxis", "nsubj")) {
        break;
      }
      end = sentence.subtreeLast(child).index();
    }
    return end;
  }
}
