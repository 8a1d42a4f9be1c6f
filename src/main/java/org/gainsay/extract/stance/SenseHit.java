package org.gainsay.extract.stance;

import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/// A word or phrase of the lexicon where it stands in the text.
///
/// @param sense what it means
/// @param sentence where it stands
/// @param first its first token
/// @param last its last token
/// @param entry the entry of the lexicon
record SenseHit(Sense sense, Sentence sentence, Token first, Token last, String entry) {

  Span span() {
    return new Span(first.start(), last.end());
  }

  /// The word of it that the others hang on.
  Token head() {
    Token head = sentence.headOf(sentence.tokens().subList(first.index(), last.index() + 1));
    return head == null ? first : head;
  }

  boolean covers(Token token) {
    return first.index() <= token.index() && token.index() <= last.index();
  }
}
