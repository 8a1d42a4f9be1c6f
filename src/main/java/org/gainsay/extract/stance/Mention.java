package org.gainsay.extract.stance;

import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// Words that name a party, by their head.
///
/// @param sentence where they stand
/// @param head the word the others hang on
record Mention(Sentence sentence, Token head) {

  /// The words of the name: from the first word that belongs to the head to the head's last one,
  /// without relative clauses and what follows a comma.
  Span span() {
    int first = head.index();
    int last = head.index();
    for (Token child : sentence.children(head)) {
      boolean before = child.index() < head.index();
      if (child.isPunctuation()
          || child.isAny(
              "cc",
              "conj",
              "acl",
              "appos",
              "case",
              "parataxis",
              "mark",
              "cop",
              "aux",
              "nsubj",
              "advmod",
              "punct",
              "advcl",
              "obl",
              "expl",
              "discourse")) {
        continue;
      }
      if (before) {
        first = Math.min(first, sentence.subtreeFirst(child).index());
      } else if (child.isAny("flat", "compound", "fixed") || isOf(child)) {
        last = Math.max(last, sentence.subtreeLast(child).index());
      }
    }
    for (int i = head.index() + 1; i <= last; i++) {
      if (sentence.token(i).form().equals(",")) {
        last = i - 1;
        break;
      }
    }
    return new Span(sentence.token(first).start(), sentence.token(last).end());
  }

  private boolean isOf(Token child) {
    if (!child.is("nmod")) {
      return false;
    }
    Token preposition = sentence.child(child, "case");
    return preposition != null && preposition.lemma().equals("of");
  }
}
