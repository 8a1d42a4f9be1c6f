package org.gainsay.ingest;

import java.util.HashMap;
import java.util.Map;

/// A text and the `key: value` lines that stand before it between two lines of three dashes, or the
/// `key = value` lines between two of three pluses.
///
/// @param details what the lines say; none where there are none
/// @param body the text after them
record FrontMatter(Details details, String body) {

  private static final String DASHES = "---";
  private static final String PLUSES = "+++";

  static FrontMatter of(String text) {
    String[] firstAndRest = text.split("\n", 2);
    String fence = firstAndRest[0].strip();
    if (firstAndRest.length < 2 || !(fence.equals(DASHES) || fence.equals(PLUSES))) {
      return new FrontMatter(Details.NONE, text);
    }
    int lineStart = firstAndRest[0].length() + 1;
    while (lineStart < text.length()) {
      int lineEnd = text.indexOf('\n', lineStart);
      if (lineEnd < 0) {
        lineEnd = text.length();
      }
      String line = text.substring(lineStart, lineEnd).strip();
      if (line.equals(fence) || (fence.equals(DASHES) && line.equals("..."))) {
        String lines = text.substring(firstAndRest[0].length() + 1, lineStart);
        String body = text.substring(Math.min(lineEnd + 1, text.length()));
        return new FrontMatter(Details.of(values(lines, fence.equals(DASHES) ? ':' : '=')), body);
      }
      lineStart = lineEnd + 1;
    }
    return new FrontMatter(Details.NONE, text); // never closed: a rule between paragraphs
  }

  /// The `key: value` lines; marks around a value and comments are left out, as in YAML.
  static Map<String, String> values(String lines) {
    return values(lines, ':');
  }

  private static Map<String, String> values(String lines, char separator) {
    Map<String, String> values = new HashMap<>();
    for (String line : lines.lines().toList()) {
      int end = line.indexOf(separator);
      boolean isNested = line.startsWith(" ") || line.startsWith("\t") || line.startsWith("#");
      if (end <= 0 || isNested) {
        continue;
      }
      String value = line.substring(end + 1).strip();
      values.put(line.substring(0, end).strip(), unquoted(value));
    }
    return values;
  }

  private static String unquoted(String value) {
    boolean isQuoted =
        value.length() >= 2
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return isQuoted ? value.substring(1, value.length() - 1) : value;
  }
}
