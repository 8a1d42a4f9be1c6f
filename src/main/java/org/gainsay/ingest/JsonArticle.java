package org.gainsay.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Understands one article as a JSON object: the exchange format, and what news APIs and data sets
/// call the same fields (see [Details]). Offsets and quotes that it may bring are not looked at.
final class JsonArticle {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonArticle() {}

  /// @param names fields by the names that the file gives them: `headline` → `title`
  static Draft parse(byte[] bytes, Map<String, String> names, Details beside)
      throws UnreadableException {
    JsonNode node;
    try {
      node = JSON.readTree(bytes);
    } catch (JacksonException e) {
      throw new UnreadableException("not JSON: " + reason(e));
    }
    return parse(node, names, beside);
  }

  static Draft parse(JsonNode node, Map<String, String> names, Details beside)
      throws UnreadableException {
    if (!node.isObject()) {
      throw new UnreadableException("not a JSON object");
    }
    Map<String, String> values = new HashMap<>();
    node.properties()
        .forEach(field -> {
          String value = text(field.getValue());
          if (value != null) {
            values.put(names.getOrDefault(field.getKey(), field.getKey()), value);
          }
        });
    Details details = Details.of(values).orElse(beside);
    // Not from the details: they are stripped, and offsets count from the text's first character.
    String text = textOf(values);
    if (text == null) {
      throw new UnreadableException("no text: none of its fields is called 'text'");
    }
    return Draft.of(details, null, text);
  }

  private static @org.jspecify.annotations.Nullable String textOf(Map<String, String> values) {
    String exact = values.get(Details.TEXT);
    if (exact != null) {
      return exact;
    }
    List<String> others = new ArrayList<>(values.keySet());
    others.sort(null);
    for (String name : others) {
      if (Details.fieldOf(name).equals(Details.TEXT)) {
        return values.get(name);
      }
    }
    return null;
  }

  /// A value as text: of an object its name (`"source": {"name": …}`), of a list of texts its
  /// lines.
  private static @org.jspecify.annotations.Nullable String text(JsonNode value) {
    if (value.isString()) {
      return value.stringValue();
    }
    if (value.isNumber()) {
      return value.asString();
    }
    if (value.isObject() && value.path("name").isString()) {
      return value.path("name").stringValue();
    }
    if (value.isArray() && !value.isEmpty() && value.get(0).isString()) {
      List<String> lines = new ArrayList<>();
      value.forEach(line -> lines.add(line.asString("")));
      return String.join("\n", lines);
    }
    return null;
  }

  static String reason(JacksonException e) {
    String message = e.getOriginalMessage();
    if (message == null) {
      return "broken";
    }
    String firstLine = message.split("\n", 2)[0];
    return firstLine.length() <= 160 ? firstLine : firstLine.substring(0, 160) + "…";
  }
}
