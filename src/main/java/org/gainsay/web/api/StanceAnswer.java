package org.gainsay.web.api;

import java.util.List;
import org.gainsay.model.Stance;
import org.gainsay.model.StanceFlag;
import org.gainsay.model.StanceLabel;
import org.jspecify.annotations.Nullable;

/// What the speaker does with the words.
///
/// @param target the accused of an accusation, the accuser of a denial, as the article names it
/// @param evidence the words that prove it
/// @param rule the rule that gave the label
public record StanceAnswer(
    StanceLabel label,
    double confidence,
    @Nullable String target,
    List<SpanAnswer> evidence,
    List<StanceFlag> flags,
    String rule) {

  static StanceAnswer of(Stance stance, int offset) {
    return new StanceAnswer(
        stance.label(),
        stance.confidence(),
        stance.target() == null ? null : stance.target().name(),
        SpanAnswer.all(stance.evidence(), offset),
        List.copyOf(stance.flags()),
        stance.rule());
  }
}
