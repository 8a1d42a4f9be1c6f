package org.gainsay.web.api;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gainsay.model.Quote;
import org.gainsay.model.Stance;
import org.gainsay.search.Hit;
import org.gainsay.web.request.Link;
import org.jspecify.annotations.Nullable;

/// Hits as lines of comma-separated values (RFC 4180).
///
/// Spreadsheets take a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return for a
/// formula, and articles are written by strangers: such a cell gets an apostrophe before it, as
/// OWASP advises ("CSV Injection").
final class Csv {

  private static final String RISKY = "=+-@\t\r\n＝＋－＠";

  private static final List<String> COLUMNS =
      List.of(
          "quote_id",
          "article_id",
          "date",
          "outlet",
          "title",
          "url",
          "kind",
          "speaker",
          "speaker_in_article",
          "role",
          "via",
          "stances",
          "targets",
          "confidence",
          "words",
          "passage",
          "page");

  private Csv() {}

  static String header() {
    return String.join(",", COLUMNS) + "\r\n";
  }

  /// @param address the server as the client addressed it, for links
  static String line(Hit hit, String address) {
    Quote quote = hit.quote();
    return cells(
        quote == null ? null : quote.id(),
        hit.articleId(),
        hit.published(),
        hit.outlet(),
        hit.title(),
        hit.url(),
        quote == null ? null : quote.kind(),
        hit.speaker(),
        quote == null || quote.speaker() == null ? null : quote.speaker().name(),
        quote == null || quote.speaker() == null ? null : quote.speaker().role(),
        quote == null ? null : quote.via(),
        quote == null ? null : joined(quote.stances().stream().map(s -> s.label().name()).toList()),
        quote == null ? null : joined(targets(quote)),
        quote == null ? null : quote.confidence(),
        hit.words(),
        hit.passage(),
        address + (quote == null ? Link.toArticle(hit.articleId()) : Link.toQuote(quote.id())));
  }

  private static List<String> targets(Quote quote) {
    return quote.stances().stream()
        .map(Stance::target)
        .filter(Objects::nonNull)
        .map(target -> target.name())
        .distinct()
        .toList();
  }

  private static String joined(List<String> values) {
    return String.join("; ", values);
  }

  private static String cells(@Nullable Object... values) {
    return java.util.Arrays.stream(values).map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text = value.toString();
    if (!text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0) {
      text = "'" + text;
    }
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
