package org.gainsay.search.opensearch;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.model.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;

/// A document that the cluster found.
///
/// @param score 0 if it has none
/// @param sort by what it stands where it stands
/// @param print its fingerprint, if that was asked for
/// @param shown of a quote or a paragraph
/// @param article of an article
record FoundHit(
    String id,
    float score,
    List<Object> sort,
    @Nullable String print,
    @Nullable Shown shown,
    @Nullable Article article) {

  private static final ObjectReader SHOWN = part(Shown.class);
  private static final ObjectReader ARTICLE = part(Article.class);

  /// Reads a part, after which the answer goes on.
  private static ObjectReader part(Class<?> type) {
    return Connection.JSON
        .readerFor(type)
        .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /// Reads one, to its end.
  static FoundHit read(JsonParser parser) {
    String id = "";
    float score = 0;
    List<Object> sort = List.of();
    String print = null;
    Source source = new Source(null, null);
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (name) {
        case "_id" -> id = parser.getString();
        case "_score" -> score = value == JsonToken.VALUE_NULL ? 0 : parser.getFloatValue();
        case "_source" -> source = source(parser);
        case "sort" -> sort = values(parser);
        case "fields" -> {
          while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean isPrint = parser.currentName().equals(Schema.PRINT);
            parser.nextToken();
            List<Object> own = values(parser);
            print = isPrint && !own.isEmpty() ? own.getFirst().toString() : print;
          }
        }
        default -> parser.skipChildren();
      }
    }
    return new FoundHit(id, score, sort, print, source.shown, source.article);
  }

  private record Source(@Nullable Shown shown, @Nullable Article article) {}

  private static Source source(JsonParser parser) {
    Shown shown = null;
    Article article = null;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case Schema.SHOWN -> shown = SHOWN.readValue(parser);
        case Schema.ORIGINAL -> {
          while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean isArticle = parser.currentName().equals("article");
            parser.nextToken();
            if (isArticle) {
              article = ARTICLE.readValue(parser);
            } else {
              parser.skipChildren();
            }
          }
        }
        default -> parser.skipChildren();
      }
    }
    return new Source(shown, article);
  }

  private static List<Object> values(JsonParser parser) {
    List<Object> values = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY && token != null;
        token = parser.nextToken()) {
      values.add(
          switch (token) {
            case VALUE_NUMBER_INT -> (Object) parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> (Object) parser.getDoubleValue();
            default -> parser.getString();
          });
    }
    return values;
  }
}
