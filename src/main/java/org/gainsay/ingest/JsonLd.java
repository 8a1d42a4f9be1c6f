package org.gainsay.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The article that a page describes in JSON-LD (schema.org `NewsArticle` and its relatives).
final class JsonLd {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonLd() {}

  /// The fields of the description by our names; none if there is none.
  static Map<String, String> of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<JsonNode> article = article(parsed(script.data()));
      if (article.isPresent()) {
        return fields(article.get());
      }
    }
    return Map.of();
  }

  private static JsonNode parsed(String script) {
    try {
      return JSON.readTree(script);
    } catch (JacksonException _) {
      return JSON.nullNode(); // Broken descriptions are common; the page says it elsewhere too.
    }
  }

  /// The first object of a type that ends in Article or Posting, however deep in lists and graphs.
  private static Optional<JsonNode> article(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      if (node.isObject() && isArticle(node.path("@type"))) {
        return Optional.of(node);
      }
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        open.add(node.path("@graph"));
        open.add(node.path("mainEntity"));
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    String name = type.asString("");
    return name.endsWith("Article") || name.endsWith("Posting");
  }

  private static Map<String, String> fields(JsonNode article) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, Details.TITLE, article.path("headline"));
    put(fields, Details.DATE, article.path("datePublished"));
    put(fields, Details.OUTLET, first(article.path("publisher")).path("name"));
    put(fields, Details.LANGUAGE, article.path("inLanguage"));
    put(fields, Details.URL, article.path("url"));
    JsonNode page = article.path("mainEntityOfPage");
    put(fields, Details.URL, page.isObject() ? page.path("@id") : page);
    return fields;
  }

  private static JsonNode first(JsonNode node) {
    return node.isArray() ? node.path(0) : node;
  }

  private static void put(Map<String, String> fields, String field, @Nullable JsonNode value) {
    if (value == null || !value.isString() || value.stringValue().isBlank()) {
      return;
    }
    String text = value.stringValue().strip();
    boolean isUrl = field.equals(Details.URL);
    if (isUrl && !text.startsWith("http")) {
      return;
    }
    // JSON-LD is often written by templates that escape for HTML.
    fields.putIfAbsent(
        field,
        field.equals(Details.LANGUAGE)
            ? text.split("[-_]", 2)[0].toLowerCase(Locale.ROOT)
            : Parser.unescapeEntities(text, false));
  }
}
