package org.gainsay.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Article;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads annotated articles. Safe for several threads.
///
/// It is as strict as an annotation needs it: an offset outside the text is an error, for a score
/// against it would mean nothing; a quote without a type counts as direct. What it does not know it
/// leaves alone.
public final class ExchangeReader {

  private final JsonMapper json = JsonMapper.builder().build();

  /// Reads a whole file, one article a line; blank lines do not count.
  ///
  /// @throws ExchangeFormatException naming the line that is not one
  public List<ExchangeArticle> read(Path file) throws IOException {
    List<ExchangeArticle> articles = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        try {
          articles.add(read(line));
        } catch (ExchangeFormatException e) {
          throw new ExchangeFormatException(
              "%s, line %d: %s".formatted(file, number, e.getMessage()));
        }
      }
    }
    return articles;
  }

  /// Reads one line.
  public ExchangeArticle read(String line) throws ExchangeFormatException {
    JsonNode node;
    try {
      node = json.readTree(line);
    } catch (JacksonException e) {
      throw new ExchangeFormatException("not JSON: " + e.getOriginalMessage());
    }
    String id = string(node, "id");
    String text = string(node, "text");
    if (id == null || id.isBlank()) {
      throw new ExchangeFormatException("no id");
    }
    if (text == null) {
      throw new ExchangeFormatException("no text");
    }
    String language = string(node, "language");
    Article article =
        new Article(
            id,
            string(node, "url"),
            string(node, "title"),
            string(node, "outlet"),
            date(string(node, "date")),
            language == null || language.isBlank() ? Article.ENGLISH : language,
            text);
    return new ExchangeArticle(article, quotes(node, text));
  }

  private static List<ExchangeQuote> quotes(JsonNode node, String text)
      throws ExchangeFormatException {
    CodePoints offsets = new CodePoints(text);
    List<ExchangeQuote> quotes = new ArrayList<>();
    for (JsonNode quote : node.path("quotes")) {
      try {
        quotes.add(quote(quote, offsets));
      } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
        throw new ExchangeFormatException("quote %d: %s".formatted(quotes.size(), e.getMessage()));
      }
    }
    return quotes;
  }

  private static ExchangeQuote quote(JsonNode node, CodePoints offsets) {
    String canonical = string(node, "canonical");
    List<Span> cue = spans(node.path("cue"), offsets);
    List<String> stances = new ArrayList<>();
    for (JsonNode stance : node.path("stances")) {
      stances.add(stance.isString() ? stance.stringValue() : stance.path("label").asString(""));
    }
    return new ExchangeQuote(
        kind(string(node, "type")),
        spans(node.path("content"), offsets),
        spans(node.path("speaker"), offsets),
        string(node, "speaker_text"),
        canonical == null || canonical.isEmpty() ? string(node, "speaker_canonical") : canonical,
        cue.isEmpty() ? null : cue.getFirst(),
        string(node, "via"),
        stances,
        string(node, "target"));
  }

  private static QuoteKind kind(@Nullable String type) {
    return switch (type) {
      case null -> QuoteKind.DIRECT;
      case "direct" -> QuoteKind.DIRECT;
      case "indirect" -> QuoteKind.INDIRECT;
      case "mixed" -> QuoteKind.MIXED;
      default -> throw new IllegalArgumentException("not a type of quote: '" + type + "'");
    };
  }

  /// `[start, end]` or `[[start, end], …]`; pieces without a character are left out.
  private static List<Span> spans(JsonNode node, CodePoints offsets) {
    if (!node.isArray() || node.isEmpty()) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    for (JsonNode piece : node.get(0).isArray() ? node : List.of(node)) {
      if (piece.size() != 2 || !piece.get(0).isInt() || !piece.get(1).isInt()) {
        throw new IllegalArgumentException("not a span: " + piece);
      }
      int start = offsets.toUnits(piece.get(0).intValue());
      int end = offsets.toUnits(piece.get(1).intValue());
      if (start != end) {
        spans.add(new Span(start, end));
      }
    }
    return spans;
  }

  private static @Nullable String string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? value.stringValue() : null;
  }

  private static @Nullable LocalDate date(@Nullable String date) {
    if (date == null || date.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(date.substring(0, 10));
    } catch (DateTimeParseException _) {
      return null;
    }
  }
}
