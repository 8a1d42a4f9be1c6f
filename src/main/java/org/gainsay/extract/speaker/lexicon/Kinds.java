package org.gainsay.extract.speaker.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.extract.lexicon.ResourceFile;

/// Which nouns may take up which: *the lawmaker* a senator. Immutable.
final class Kinds {

  private final Map<String, List<String>> kinds;
  private final List<Set<String>> same;

  private Kinds(Map<String, List<String>> kinds, List<Set<String>> same) {
    this.kinds = Map.copyOf(kinds);
    this.same = List.copyOf(same);
  }

  static Kinds load() {
    Map<String, List<String>> kinds = new HashMap<>();
    List<Set<String>> same = new ArrayList<>();
    ResourceFile.read(
        Kinds.class,
        "kinds.txt",
        (section, line) -> {
          switch (section) {
            case "general" -> readGeneral(line, kinds);
            case "same" -> same.add(Set.of(line.split(" +", -1)));
            default -> throw new IllegalArgumentException("unknown section: " + section);
          }
        });
    return new Kinds(kinds, same);
  }

  private static void readGeneral(String line, Map<String, List<String>> kinds) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("no colon: " + line);
    }
    kinds.put(line.substring(0, colon), List.of(line.substring(colon + 1).strip().split(" +", -1)));
  }

  List<String> of(String noun) {
    return kinds.getOrDefault(noun, List.of());
  }

  /// Whether some line has both nouns as words for one thing.
  boolean areSame(String noun, String other) {
    return same.stream().anyMatch(nouns -> nouns.contains(noun) && nouns.contains(other));
  }
}
