package org.gainsay.web.api;

import java.util.List;
import org.gainsay.model.Confidence;
import org.gainsay.model.Quote;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Speaker;
import org.gainsay.model.SpeakerType;
import org.jspecify.annotations.Nullable;

/// A quote, its spans counted in the text that stands beside it.
///
/// @param text the words of the content
/// @param speaker who spoke, under the name the article gives; null if unknown
/// @param level the confidence as people are shown it
public record QuoteAnswer(
    String id,
    QuoteKind kind,
    String text,
    @Nullable String speaker,
    @Nullable SpeakerType speakerType,
    @Nullable String role,
    @Nullable String via,
    List<StanceAnswer> stances,
    double confidence,
    Confidence level,
    String rule,
    List<SpanAnswer> content,
    @Nullable SpanAnswer cue,
    @Nullable SpanAnswer source) {

  /// @param words the words of its content
  /// @param offset where the text that stands beside it starts in the article
  static QuoteAnswer of(Quote quote, String words, int offset) {
    Speaker speaker = quote.speaker();
    return new QuoteAnswer(
        quote.id(),
        quote.kind(),
        words,
        speaker == null ? null : speaker.name(),
        speaker == null ? null : speaker.type(),
        speaker == null ? null : speaker.role(),
        quote.via(),
        quote.stances().stream().map(stance -> StanceAnswer.of(stance, offset)).toList(),
        quote.confidence(),
        Confidence.of(quote.confidence()),
        quote.rule(),
        SpanAnswer.all(quote.content(), offset),
        SpanAnswer.ofNullable(quote.cue(), offset),
        SpanAnswer.ofNullable(quote.source(), offset));
  }
}
