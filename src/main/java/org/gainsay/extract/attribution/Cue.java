package org.gainsay.extract.attribution;

import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// A word of a sentence that may report what somebody said or holds.
///
/// @param sentence the sentence it stands in
/// @param head the verb or noun itself
/// @param entry what the lexicon knows of it
/// @param object the word governed by the preposition that belongs to the cue: *probe* in "called
///   for a probe"; null if none does
/// @param span the cue's words: a verb with its auxiliaries, adverbs and particle
record Cue(Sentence sentence, Token head, CueEntry entry, @Nullable Token object, Span span) {

  boolean takes(Construction construction) {
    return entry.takes(construction);
  }

  /// Its first word: *has* in "has said".
  Token first() {
    Token first = sentence.tokenAt(span.start());
    return first == null ? head : first;
  }

  /// Its last word: *out* in "pointed out".
  Token last() {
    Token last = sentence.tokenAt(span.end() - 1);
    return last == null ? head : last;
  }

  boolean isVerb() {
    return head.isVerb();
  }

  boolean isNoun() {
    return entry.cueClass() == CueClass.NOUN;
  }
}
