package org.gainsay.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gainsay.model.SpeakerType;
import org.jspecify.annotations.Nullable;

/// What a person wrote down about who is who: an editable file of tab-separated lines
///
/// ```
/// name	aliases	type	external id
/// North Korea	DPRK|Pyongyang|Democratic People's Republic of Korea	STATE	Q423
/// ```
///
/// The name is the one that is shown; everything known under it or an alias counts as one. Type and
/// external id may be missing. Blank lines, lines that begin with `#` and a first line of headings
/// are passed over. Immutable.
public final class SpeakerAliases {

  /// Nobody wrote anything down.
  public static final SpeakerAliases NONE = new SpeakerAliases(List.of(), List.of());

  private final Map<String, Entry> byName = new HashMap<>();
  private final List<String> problems;

  /// Somebody with several names.
  ///
  /// @param name the name to show
  /// @param aliases its other names
  /// @param type what kind of party it is, if that is written down
  /// @param externalId its id in a public register, if that is written down
  public record Entry(
      String name, List<String> aliases, @Nullable SpeakerType type, @Nullable String externalId) {

    public Entry {
      aliases = List.copyOf(aliases);
    }
  }

  private SpeakerAliases(List<Entry> entries, List<String> problems) {
    this.problems = List.copyOf(problems);
    for (Entry entry : entries) {
      byName.putIfAbsent(PartyNames.key(entry.name()), entry);
      entry.aliases().forEach(alias -> byName.putIfAbsent(PartyNames.key(alias), entry));
    }
  }

  /// These entries; where two claim a name the first has it.
  public static SpeakerAliases of(List<Entry> entries) {
    return new SpeakerAliases(entries, List.of());
  }

  /// Reads a file. A line that cannot be read is left out and told of in [#problems].
  public static SpeakerAliases read(Path file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#") || (i == 0 && line.startsWith("name\t"))) {
        continue;
      }
      try {
        entries.add(entry(line.split("\t", -1)));
      } catch (IllegalArgumentException e) {
        problems.add("%s line %d: %s".formatted(file, i + 1, e.getMessage()));
      }
    }
    return new SpeakerAliases(entries, problems);
  }

  private static Entry entry(String[] cells) {
    if (cells[0].isBlank()) {
      throw new IllegalArgumentException("the name is missing");
    }
    if (cells.length > 4) {
      throw new IllegalArgumentException(
          "more than four columns: name, aliases, type, external id");
    }
    List<String> aliases =
        cells.length < 2
            ? List.of()
            : Arrays.stream(cells[1].split("\\|", -1))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
    String id = cells.length < 4 ? "" : cells[3].strip();
    return new Entry(
        cells[0].strip(),
        aliases,
        cells.length < 3 ? null : type(cells[2].strip()),
        id.isEmpty() ? null : id);
  }

  private static @Nullable SpeakerType type(String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    try {
      return SpeakerType.valueOf(cell.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "not a type: %s; known are %s".formatted(cell, Arrays.toString(SpeakerType.values())), e);
    }
  }

  /// The entry that has this name or alias.
  public Optional<Entry> find(String name) {
    return byName.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(byName.get(PartyNames.key(name)));
  }

  /// What could not be read, each with file and line.
  public List<String> problems() {
    return problems;
  }
}
