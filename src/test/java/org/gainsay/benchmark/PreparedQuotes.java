package org.gainsay.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.model.Quote;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.gainsay.model.SpeakerType;
import org.gainsay.model.Stance;
import org.gainsay.model.StanceLabel;
import tools.jackson.databind.json.JsonMapper;

/// Reads prepared quotes as articles in which each quote is a paragraph.
final class PreparedQuotes {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private PreparedQuotes() {}

  /// One line of the file.
  record Line(
      int id,
      int article_id,
      String text,
      String speaker,
      String stance,
      String outlet,
      String date) {}

  /// Hands out the articles in batches.
  static long read(Path file, int batch, Consumer<List<AnnotatedArticle>> consumer)
      throws IOException {
    List<AnnotatedArticle> articles = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    long quotes = 0;
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String json = reader.readLine(); json != null; json = reader.readLine()) {
        Line line = JSON.readValue(json, Line.class);
        if (!lines.isEmpty() && lines.getFirst().article_id() != line.article_id()) {
          articles.add(article(lines));
          lines.clear();
          if (articles.size() == batch) {
            consumer.accept(articles);
            articles = new ArrayList<>();
          }
        }
        lines.add(line);
        quotes++;
      }
    }
    if (!lines.isEmpty()) {
      articles.add(article(lines));
    }
    consumer.accept(articles);
    return quotes;
  }

  private static AnnotatedArticle article(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    List<Quote> quotes = new ArrayList<>();
    String id = Integer.toString(lines.getFirst().article_id());
    for (Line line : lines) {
      int start = text.length();
      text.append(line.text()).append('\n');
      quotes.add(
          new Quote(
              id + "~" + Integer.toHexString(line.id()),
              QuoteKind.DIRECT,
              List.of(new Span(start, text.length() - 1)),
              null,
              null,
              new Speaker(line.speaker(), SpeakerType.PERSON, null),
              null,
              List.of(new Stance(label(line.stance()), List.of(), 0.9, null, Set.of(), "given")),
              0.9,
              "given"));
    }
    Line first = lines.getFirst();
    return new AnnotatedArticle(
        new Article(
            id,
            null,
            null,
            first.outlet(),
            LocalDate.parse(first.date()),
            Article.ENGLISH,
            text.toString()),
        quotes,
        List.of());
  }

  /// Labels that are not ours stand for one of ours each.
  static StanceLabel label(String given) {
    return switch (given) {
      case "critical" -> StanceLabel.CRITICISM;
      case "neutral" -> StanceLabel.STATEMENT;
      case "supportive" -> StanceLabel.SUPPORT;
      case "concerned" -> StanceLabel.DEMAND;
      case "optimistic" -> StanceLabel.COMMITMENT;
      case "dismissive" -> StanceLabel.REFUSAL;
      case "conciliatory" -> StanceLabel.ADMISSION;
      case "defiant" -> StanceLabel.DENIAL;
      default -> StanceLabel.valueOf(given.toUpperCase(Locale.ROOT));
    };
  }
}
