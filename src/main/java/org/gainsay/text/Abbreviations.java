package org.gainsay.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Knows abbreviations that end with a period. Immutable.
final class Abbreviations {

  enum Kind {
    /// Stands before a name, so that no sentence ends with it.
    TITLE,
    /// Abbreviates only before a number: "No. 5", but not "He said no."
    NUMBER,
    OTHER
  }

  private final Map<String, Kind> kinds;

  private Abbreviations(Map<String, Kind> kinds) {
    this.kinds = Map.copyOf(kinds);
  }

  /// Reads lines of a kind, a colon, and words without their last period.
  static Abbreviations read(List<String> lines) {
    Map<String, Kind> kinds = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (colon < 0) {
        throw new IllegalArgumentException("abbreviations: no kind in line: " + line);
      }
      Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(java.util.Locale.ROOT));
      for (String word : EnglishWords.split(line.substring(colon + 1))) {
        kinds.put(word, kind);
      }
    }
    return new Abbreviations(kinds);
  }

  boolean isAbbreviation(String word) {
    return kinds.containsKey(word);
  }

  /// Whether the word, though it can be an abbreviation, is none here: the kind that needs a number
  /// has none after it.
  ///
  /// @param after offset after the period
  boolean isWordToo(String word, String text, int after, int to) {
    if (kinds.get(word) != Kind.NUMBER) {
      return false;
    }
    int at = after;
    while (at < to && at < after + 3 && Chars.isSpace(text.charAt(at))) {
      at++;
    }
    return at >= to || !Character.isDigit(text.charAt(at));
  }

  /// Whether a sentence goes on after the abbreviation, whatever follows.
  boolean isTitle(String word) {
    return kinds.get(word) == Kind.TITLE;
  }
}
