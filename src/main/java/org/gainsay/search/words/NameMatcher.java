package org.gainsay.search.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gainsay.search.Spelling;

/// Tells whether a name goes with what somebody typed: every typed word begins a word of the name.
public final class NameMatcher {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private final List<String> typed;

  public NameMatcher(String typed) {
    this.typed = words(typed);
  }

  /// Whether nothing was typed, so that every name matches.
  public boolean matchesAll() {
    return typed.isEmpty();
  }

  public boolean matches(String name) {
    return typed.isEmpty() || matches(words(name), 0);
  }

  /// Whether it matches if a letter is corrected in each typed word, or two in longer ones.
  public boolean nearlyMatches(String name) {
    return matches(words(name), 1);
  }

  private boolean matches(List<String> words, int corrections) {
    for (String start : typed) {
      int allowed = corrections == 0 || start.length() < 3 ? 0 : start.length() < 8 ? 1 : 2;
      if (words.stream().noneMatch(word -> begins(word, start, allowed))) {
        return false;
      }
    }
    return true;
  }

  private static boolean begins(String word, String start, int allowed) {
    if (allowed == 0) {
      return word.startsWith(start);
    }
    int shortest = Math.max(0, start.length() - allowed);
    int longest = Math.min(word.length(), start.length() + allowed);
    for (int length = shortest; length <= longest; length++) {
      if (Spelling.distance(word.substring(0, length), start) <= allowed) {
        return true;
      }
    }
    return false;
  }

  /// A name without regard to case.
  public static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  public static List<String> words(String text) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    List<String> words = new ArrayList<>();
    for (String word : NO_WORD.split(fold(plain), -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
