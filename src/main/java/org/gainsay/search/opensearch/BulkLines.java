package org.gainsay.search.opensearch;

import java.io.ByteArrayOutputStream;
import java.util.Map;

/// The body of a bulk request: what is to be done with a document, and the document, each on a line
/// of JSON. Not for several threads.
final class BulkLines {

  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

  /// @param article the id of the article it belongs to
  void put(String id, String article, Map<String, Object> document) {
    line(Map.of("index", action(id, article)));
    line(document);
  }

  void delete(String id, String article) {
    line(Map.of("delete", action(id, article)));
  }

  private static Map<String, Object> action(String id, String article) {
    return Map.of("_id", id, "routing", article);
  }

  private void line(Map<String, Object> line) {
    lines.writeBytes(Connection.JSON.writeValueAsBytes(line));
    lines.write('\n');
  }

  int size() {
    return lines.size();
  }

  /// What was gathered, and begins anew.
  byte[] take() {
    byte[] all = lines.toByteArray();
    lines.reset();
    return all;
  }
}
