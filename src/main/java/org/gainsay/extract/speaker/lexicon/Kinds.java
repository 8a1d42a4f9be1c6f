package org.gainsay.extract.speaker.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.extract.lexicon.ResourceFile;
import org.jspecify.annotations.Nullable;

/// Which nouns may take up which: *the lawmaker* a senator. Immutable.
final class Kinds {

  private final Map<String, List<String>> kinds;
  private final List<Set<String>> same;
  private final Map<String, String> named;

  private Kinds(
      Map<String, List<String>> kinds, List<Set<String>> same, Map<String, String> named) {
    this.kinds = Map.copyOf(kinds);
    this.same = List.copyOf(same);
    this.named = Map.copyOf(named);
  }

  static Kinds load() {
    Map<String, List<String>> kinds = new HashMap<>();
    List<Set<String>> same = new ArrayList<>();
    Map<String, String> named = new HashMap<>();
    ResourceFile.read(
        Kinds.class,
        "kinds.txt",
        (section, line) -> {
          switch (section) {
            case "general" -> kinds.put(noun(line), words(line));
            case "same" -> same.add(Set.of(line.split(" +", -1)));
            case "named" -> words(line).forEach(word -> named.put(word, noun(line)));
            default -> throw new IllegalArgumentException("unknown section: " + section);
          }
        });
    return new Kinds(kinds, same, named);
  }

  private static String noun(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("no colon: " + line);
    }
    return line.substring(0, colon);
  }

  private static List<String> words(String line) {
    return List.of(line.substring(line.indexOf(':') + 1).strip().split(" +", -1));
  }

  List<String> of(String noun) {
    return kinds.getOrDefault(noun, List.of());
  }

  /// Whether some line has both nouns as words for one thing.
  boolean areSame(String noun, String other) {
    return same.stream().anyMatch(nouns -> nouns.contains(noun) && nouns.contains(other));
  }

  /// The noun for what has a name that ends in this word, or null: *airline* for *Airways*.
  @Nullable String named(String word) {
    return named.get(word);
  }
}
