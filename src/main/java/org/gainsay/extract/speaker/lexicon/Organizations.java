package org.gainsay.extract.speaker.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.extract.lexicon.ResourceFile;
import org.jspecify.annotations.Nullable;

/// Words that make or are organisations. Immutable.
final class Organizations {

  private final Set<String> heads;
  private final Set<String> tails;
  private final Set<String> marks;
  private final Set<String> known;
  private final Set<String> outlets;
  private final Map<String, String> longForms;

  private Organizations(
      Set<String> heads,
      Set<String> tails,
      Set<String> marks,
      Set<String> known,
      Set<String> outlets,
      Map<String, String> longForms) {
    this.heads = Set.copyOf(heads);
    this.tails = Set.copyOf(tails);
    this.marks = Set.copyOf(marks);
    this.known = Set.copyOf(known);
    this.outlets = Set.copyOf(outlets);
    this.longForms = Map.copyOf(longForms);
  }

  static Organizations load() {
    Set<String> heads = new HashSet<>();
    Set<String> tails = new HashSet<>();
    Set<String> marks = new HashSet<>();
    Set<String> known = new HashSet<>();
    Set<String> outlets = new HashSet<>();
    Map<String, String> longForms = new HashMap<>();
    ResourceFile.read(
        Organizations.class,
        "organizations.txt",
        (section, line) -> {
          switch (section) {
            case "head" -> heads.addAll(Set.of(line.split(" +", -1)));
            case "tail" -> tails.addAll(List.of(line.split(" +", -1)));
            case "mark" -> marks.addAll(List.of(line.split(" +", -1)));
            case "known" -> known.add(name(line, longForms));
            case "outlet" -> outlets.add(name(line, longForms));
            default -> throw new IllegalArgumentException("unknown section: " + section);
          }
        });
    return new Organizations(heads, tails, marks, known, outlets, longForms);
  }

  private static String name(String line, Map<String, String> longForms) {
    int equals = line.indexOf(" = ");
    if (equals < 0) {
      return line;
    }
    String name = line.substring(0, equals);
    longForms.put(name, line.substring(equals + 3));
    return name;
  }

  /// Whether it is a noun for a kind of organisation, in lower case: *ministry*.
  boolean isHead(String noun) {
    return heads.contains(noun);
  }

  /// Whether such a noun stands behind the name of what it means.
  boolean isTail(String noun) {
    return tails.contains(noun);
  }

  /// Whether a capitalised word of a name shows that it is that of an organisation.
  boolean isMark(String word) {
    return marks.contains(word) || heads.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isKnown(String name) {
    return known.contains(name) || outlets.contains(name);
  }

  boolean isOutlet(String name) {
    return outlets.contains(name);
  }

  @Nullable String longForm(String name) {
    return longForms.get(name);
  }
}
