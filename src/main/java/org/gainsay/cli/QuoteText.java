package org.gainsay.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.model.Confidence;
import org.gainsay.model.Quote;
import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.gainsay.model.Stance;
import org.jspecify.annotations.Nullable;

/// The quotes of an article as text for people.
final class QuoteText {

  private QuoteText() {}

  /// @param isExplained whether to say how each quote was found
  static String of(AnnotatedArticle annotated, boolean isExplained) {
    Article article = annotated.article();
    StringBuilder text = new StringBuilder(heading(article)).append('\n');
    for (Quote quote : annotated.quotes()) {
      text.append('\n').append(of(quote, article.text()));
      if (isExplained) {
        text.append(explanation(quote, article.text()));
      }
    }
    if (annotated.quotes().isEmpty()) {
      text.append("\n  nobody is quoted\n");
    }
    return text.toString();
  }

  private static String heading(Article article) {
    StringBuilder heading = new StringBuilder("# ");
    heading.append(article.title() == null ? article.id() : article.title());
    if (article.outlet() != null) {
      heading.append(" · ").append(article.outlet());
    }
    if (article.published() != null) {
      heading.append(" · ").append(article.published());
    }
    return heading.toString();
  }

  private static String of(Quote quote, String text) {
    Speaker speaker = quote.speaker();
    StringBuilder line = new StringBuilder("  ");
    line.append(speaker == null ? "unknown" : speaker.name());
    if (quote.via() != null) {
      line.append(" (via ").append(quote.via()).append(')');
    }
    line.append(" · ").append(stances(quote.stances()));
    line.append(" · ").append(lower(quote.kind()));
    return line + "\n    " + oneLine(quote.contentOf(text)) + "\n";
  }

  static String stances(List<Stance> stances) {
    return stances.stream()
        .map(stance ->
            stance.target() == null
                ? lower(stance.label())
                : lower(stance.label()) + " → " + stance.target().name())
        .collect(Collectors.joining(", "));
  }

  private static String explanation(Quote quote, String text) {
    StringBuilder lines = new StringBuilder();
    lines.append(
        "    · rule %s, confidence %.2f (%s), %s\n"
            .formatted(
                quote.rule(),
                quote.confidence(),
                lower(Confidence.of(quote.confidence())),
                quote.id()));
    lines.append(
        "    · source: %s, cue: %s\n"
            .formatted(words(quote.source(), text), words(quote.cue(), text)));
    for (Stance stance : quote.stances()) {
      String evidence =
          stance.evidence().stream()
              .map(span -> "“" + oneLine(span.of(text)) + "”")
              .collect(Collectors.joining(", "));
      lines.append(
          "    · %s by rule %s, confidence %.2f%s%s\n"
              .formatted(
                  lower(stance.label()),
                  stance.rule(),
                  stance.confidence(),
                  evidence.isEmpty() ? "" : ", because of " + evidence,
                  stance.flags().isEmpty() ? "" : ", " + flags(stance)));
    }
    return lines.toString();
  }

  private static String flags(Stance stance) {
    return stance.flags().stream().map(QuoteText::lower).collect(Collectors.joining(", "));
  }

  private static String words(@Nullable Span span, String text) {
    return span == null ? "none" : "“" + oneLine(span.of(text)) + "”";
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
