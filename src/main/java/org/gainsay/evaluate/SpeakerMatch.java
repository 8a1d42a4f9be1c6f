package org.gainsay.evaluate;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.exchange.ExchangeQuote;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/// Whether a predicted speaker is the annotated one: their mentions overlap, or the predicted
/// mention or name shares a head with the annotated mention or name (see [MentionHeads]).
///
/// An annotated pronoun has no head: it needs the overlap, a shared head with the annotated name,
/// or, if the prediction carries no mention, the same pronoun.
enum SpeakerMatch {
  NONE,
  SPAN,
  HEAD;

  static SpeakerMatch of(ExchangeQuote gold, ExchangeQuote predicted, String text) {
    if (!hasPredicted(predicted)) {
      return NONE;
    }
    for (Span one : gold.source()) {
      if (predicted.source().stream().anyMatch(one::overlaps)) {
        return SPAN;
      }
    }
    String goldMention = mention(gold, text);
    String predictedMention = mention(predicted, text);
    Set<String> predictedHeads = MentionHeads.of(predictedMention);
    predictedHeads.addAll(MentionHeads.of(predicted.speaker()));
    Set<String> goldHeads = MentionHeads.of(gold.speaker());
    if (MentionHeads.isPronoun(goldMention)) {
      boolean isSamePronoun =
          predicted.source().isEmpty() && lower(predictedMention).equals(lower(goldMention));
      return meet(goldHeads, predictedHeads) || isSamePronoun ? HEAD : NONE;
    }
    goldHeads.addAll(MentionHeads.of(goldMention));
    return meet(goldHeads, predictedHeads) ? HEAD : NONE;
  }

  /// Whether an annotated quote names a speaker at all.
  static boolean hasAnnotated(ExchangeQuote gold) {
    return !isBlank(gold.sourceText()) || !gold.source().isEmpty();
  }

  /// Whether a predicted quote names a speaker at all.
  static boolean hasPredicted(ExchangeQuote predicted) {
    return hasAnnotated(predicted) || !isBlank(predicted.speaker());
  }

  /// The words of the source, as the file has them or as the text does.
  static String mention(ExchangeQuote quote, String text) {
    String given = quote.sourceText();
    return given != null && !given.isBlank()
        ? given.strip()
        : quote.source().stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
  }

  private static boolean meet(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
