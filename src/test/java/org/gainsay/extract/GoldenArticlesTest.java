package org.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.model.Article;
import org.gainsay.model.Quote;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Reads each golden article and finds exactly what stands below it. The README beside them
/// describes the format.
class GoldenArticlesTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

  static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void everyAttributionIsFoundAndNothingElse(Path file) throws IOException {
    String[] parts = Files.readString(file).split("\n---\n", 2);
    String text = parts[0];
    List<String> expected = new ArrayList<>();
    for (String line : parts[1].lines().filter(line -> !line.isBlank()).toList()) {
      expected.add(readable(JSON.readTree(line)));
    }
    List<String> found =
        EXTRACTOR.extract(Article.of(file.getFileName().toString(), text)).quotes().stream()
            .map(quote -> readable(quote, text))
            .toList();
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  private static String readable(JsonNode node) {
    List<String> content = new ArrayList<>();
    node.get("content").forEach(snippet -> content.add(snippet.asString()));
    return line(
        node.get("kind").asString(), content, textOf(node.get("cue")), textOf(node.get("source")));
  }

  private static String readable(Quote quote, String text) {
    return line(
        quote.kind().name(),
        quote.content().stream().map(span -> span.of(text)).toList(),
        of(quote.cue(), text),
        of(quote.source(), text));
  }

  private static @Nullable String textOf(@Nullable JsonNode node) {
    return node == null || node.isNull() ? null : node.asString();
  }

  private static @Nullable String of(@Nullable Span span, String text) {
    return span == null ? null : span.of(text);
  }

  private static String line(
      String kind, List<String> content, @Nullable String cue, @Nullable String source) {
    return "%s %s cue <%s> source <%s>".formatted(kind, content, cue, source);
  }
}
