package org.gainsay.extract.lexicon;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A list of words whose sections are the constants of an enum: `[naming-as]` holds the words of
/// `NAMING_AS`. Immutable, for any number of threads.
///
/// @param <K> the enum
public final class WordSections<K extends Enum<K>> {

  private final Map<K, Set<String>> words;

  private WordSections(Map<K, Set<String>> words) {
    this.words = words;
  }

  /// Reads a resource, with words parted by blanks.
  ///
  /// @param kinds the enum, which the resource stands beside
  /// @throws IllegalStateException if the program is packed without the resource, or if that has a
  ///   section that is none of the enum
  public static <K extends Enum<K>> WordSections<K> read(Class<K> kinds, String resource) {
    Map<K, Set<String>> words = new EnumMap<>(kinds);
    ResourceFile.read(
        kinds,
        resource,
        (section, line) ->
            words
                .computeIfAbsent(kind(kinds, section), _ -> new HashSet<>())
                .addAll(List.of(line.split(" +", -1))));
    return new WordSections<>(words);
  }

  private static <K extends Enum<K>> K kind(Class<K> kinds, String section) {
    return Enum.valueOf(kinds, section.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /// Whether the word stands in the section.
  public boolean has(K kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }
}
