package org.gainsay.search.opensearch;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.search.Unit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads articles as they were accepted.
final class Originals {

  private static final int PAGE = 200;

  private Originals() {}

  /// Takes an article.
  interface Visitor {

    /// Takes one.
    ///
    /// @param written when it was written, in milliseconds since 1970 by the clock of who wrote it
    void visit(AnnotatedArticle article, long written);
  }

  /// Hands out all articles that a query finds.
  static void forEach(View view, Object query, Visitor visitor) throws IOException {
    view.scan(
        PAGE,
        Map.of(
            "_source",
            List.of(Schema.ORIGINAL, Schema.WRITTEN),
            "query",
            Dsl.filtered(List.of(query, Dsl.term(Schema.UNIT, Unit.ARTICLES.name())))),
        hit -> {
          JsonNode source = hit.path("_source");
          visitor.visit(read(source), source.path(Schema.WRITTEN).asLong(0));
        });
  }

  static AnnotatedArticle read(JsonNode source) throws IOException {
    try {
      return Connection.JSON.treeToValue(source.path(Schema.ORIGINAL), AnnotatedArticle.class);
    } catch (JacksonException e) {
      throw new IOException("an article cannot be read: " + e.getOriginalMessage(), e);
    }
  }
}
