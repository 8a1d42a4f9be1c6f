package org.gainsay.extract.attribution;

import java.util.List;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// What may be an attribution: several may stand for one cue, of which one at most is right.
///
/// @param sentence the sentence of its cue, or of its first content where it has none
/// @param head the word of the cue that reports, or null
/// @param construction how cue and content join, or null where no grammar joins them
/// @param variant which of several readings of the same construction this is, in a word; several
///   joined by `+` where they come to the same words
/// @param attribution what it would be
public record Candidate(
    Sentence sentence,
    @Nullable Token head,
    @Nullable Construction construction,
    String variant,
    Attribution attribution) {

  Candidate withVariant(String other) {
    return new Candidate(sentence, head, construction, other, attribution);
  }

  String rule() {
    return attribution.rule();
  }

  @Nullable CueEntry entry() {
    return attribution.entry();
  }

  QuoteKind kind() {
    return attribution.kind();
  }

  List<Span> content() {
    return attribution.content();
  }

  @Nullable Span source() {
    return attribution.source();
  }
}
