package org.gainsay.extract.speaker.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which nouns may take up which: *the lawmaker* a senator. Immutable.
final class Kinds {

  private final Map<String, List<String>> kinds;

  private Kinds(Map<String, List<String>> kinds) {
    this.kinds = Map.copyOf(kinds);
  }

  static Kinds load() {
    Map<String, List<String>> kinds = new HashMap<>();
    ResourceFile.read(
        "kinds.txt",
        (section, line) -> {
          int colon = line.indexOf(':');
          if (colon < 0) {
            throw new IllegalArgumentException("no colon: " + line);
          }
          kinds.put(
              line.substring(0, colon), List.of(line.substring(colon + 1).strip().split(" +", -1)));
        });
    return new Kinds(kinds);
  }

  List<String> of(String noun) {
    return kinds.getOrDefault(noun, List.of());
  }
}
