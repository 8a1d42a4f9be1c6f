package org.gainsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads a JSON file: one article, a list of them, or an object that holds the list, as news APIs
/// answer. Holds one article at a time, so the list may be of any length.
final class JsonReader implements ArticleReader {

  private static final String NAME = "json 1";

  /// What the list is called in an object that holds it.
  private static final Set<String> LISTS =
      Set.of("articles", "items", "results", "docs", "documents", "data", "records", "news");

  private final JsonMapper json = JsonMapper.builder().build();
  private final Limits limits;
  private final Map<String, String> names;

  JsonReader(Limits limits, Map<String, String> names) {
    this.limits = limits;
    this.names = names;
  }

  @Override
  public void read(Input input, InputStream bytes, Receiver receiver)
      throws IOException, InterruptedException {
    try (BoundedJson parser = new BoundedJson(json.createParser(bytes), limits.documentBytes())) {
      int count = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        parser.begin();
        count += root(parser, count, input, receiver);
      }
      if (count == 0) {
        throw new UnreadableException("no articles in it");
      }
    } catch (JacksonException e) {
      throw new UnreadableException(
          "not JSON at line %d: %s"
              .formatted(
                  e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                  JsonArticle.reason(e)));
    }
  }

  /// Reads a value at the root. Returns the number of articles in it.
  private int root(BoundedJson parser, int before, Input input, Receiver receiver)
      throws InterruptedException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      return list(parser, before, input, receiver);
    }
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      receiver.reject(input.origin(), "neither a JSON object nor a list of them");
      return 1;
    }
    ObjectNode object = json.createObjectNode();
    int count = 0;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String field = parser.currentName();
      parser.begin();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_ARRAY && LISTS.contains(field)) {
        count += list(parser, before + count, input, receiver);
      } else {
        object.set(field, parser.readValueAsTree());
      }
    }
    if (count == 0) {
      accept(object, input.origin(), input, receiver);
      count = 1;
    }
    return count;
  }

  private int list(BoundedJson parser, int before, Input input, Receiver receiver)
      throws InterruptedException {
    int count = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      count++;
      parser.begin();
      JsonNode article = parser.readValueAsTree();
      Origin origin = input.origin().record("item " + (before + count));
      accept(article, origin, input, receiver);
    }
    return count;
  }

  private void accept(JsonNode article, Origin origin, Input input, Receiver receiver)
      throws InterruptedException {
    byte[] bytes = article.toString().getBytes(StandardCharsets.UTF_8);
    receiver.accept(
        new RawArticle(origin, NAME, bytes, raw -> JsonArticle.parse(raw, names, input.details())));
  }
}
