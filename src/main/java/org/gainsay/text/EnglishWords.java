package org.gainsay.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The word lists that cutting needs.
///
/// @param starters words that begin a sentence after an abbreviation
/// @param reporting verbs that report what was said
/// @param joining lemmas of verbs that, joined with *and*, rather report something else than go on
///   with what is reported
record EnglishWords(
    Abbreviations abbreviations, Set<String> starters, Set<String> reporting, Set<String> joining) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");

  static EnglishWords load() {
    List<String> lines = lines("sentence-words.txt");
    return new EnglishWords(
        Abbreviations.read(lines("abbreviations.txt")),
        list(lines, "start:"),
        list(lines, "report:"),
        list(lines, "join:"));
  }

  private static Set<String> list(List<String> lines, String name) {
    Set<String> words = new HashSet<>();
    for (String line : lines) {
      if (line.startsWith(name)) {
        words.addAll(split(line.substring(name.length())));
      }
    }
    return Set.copyOf(words);
  }

  /// The words of a line.
  static List<String> split(String line) {
    return BLANKS.splitAsStream(line.strip()).toList();
  }

  /// The parts of a line between commas.
  static List<String> splitAtCommas(String line) {
    return COMMAS.splitAsStream(line.strip()).toList();
  }

  /// The lines of a resource beside this class.
  static List<String> lines(String resource) {
    try (InputStream in = EnglishWords.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + resource);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("can't read resource " + resource, e);
    }
  }
}
