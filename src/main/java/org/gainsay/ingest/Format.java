package org.gainsay.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The formats that are read, and how each is told: by its first bytes where they are a signature,
/// else by the ending of its name, else by what the first bytes look like.
enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  JSON_LINES,
  JSON;

  /// This many bytes tell a format.
  static final int HEAD = 4096;

  private static final Map<String, Format> BY_ENDING =
      Map.ofEntries(
          Map.entry("txt", TEXT),
          Map.entry("text", TEXT),
          Map.entry("md", MARKDOWN),
          Map.entry("markdown", MARKDOWN),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("xhtml", HTML),
          Map.entry("jsonl", JSON_LINES),
          Map.entry("ndjson", JSON_LINES),
          Map.entry("json", JSON));

  /// The format of a document, if it is one that is read.
  ///
  /// @param name its file name, may be empty
  /// @param head its first [#HEAD] bytes
  static Optional<Format> of(String name, byte[] head) {
    Format named = BY_ENDING.get(ending(name));
    if (isBinary(head)) {
      return Optional.empty();
    }
    if (named != null) {
      return Optional.of(named);
    }
    return Optional.of(byLooks(head));
  }

  /// The part of a name after its last dot, in lower case.
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static Format byLooks(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
    String lower = start.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html")
        || lower.startsWith("<html")
        || lower.contains("<body")) {
      return HTML;
    }
    if (start.startsWith("{")) {
      return JSON_LINES;
    }
    if (start.startsWith("[")) {
      return JSON;
    }
    return TEXT;
  }

  /// Whether it is no text in any encoding that is read: control characters that no text has, and
  /// not the zeros of UTF-16.
  private static boolean isBinary(byte[] head) {
    int zeros = 0;
    int controls = 0;
    for (byte b : head) {
      if (b == 0) {
        zeros++;
      } else if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27) {
        controls++;
      }
    }
    String decoded = Decoding.decode(head, null);
    boolean isWide = zeros > 0 && decoded.length() <= head.length / 2 + 1 && decoded.indexOf(0) < 0;
    return !isWide && (zeros > head.length / 100 || controls > head.length / 20);
  }
}
