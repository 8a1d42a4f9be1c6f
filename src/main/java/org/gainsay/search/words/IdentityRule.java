package org.gainsay.search.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import org.gainsay.search.Dimension;
import org.gainsay.search.SpeakerAliases;
import org.gainsay.search.SpeakerIdentity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Decides which values of a dimension are the same. Not for several threads.
public final class IdentityRule {

  private static final Logger LOG = LoggerFactory.getLogger(IdentityRule.class);

  private final @Nullable Path file;
  private @Nullable FileTime read;
  private SpeakerAliases aliases = SpeakerAliases.NONE;

  /// @param file the file of aliases, which may come and go; null if there is never one
  public IdentityRule(@Nullable Path file) {
    this.file = file;
    reload();
  }

  /// Reads the file of aliases if it has changed; true if it has.
  public boolean reload() {
    if (file == null) {
      return false;
    }
    try {
      FileTime changed = Files.exists(file) ? Files.getLastModifiedTime(file) : null;
      if (Objects.equals(changed, read)) {
        return false;
      }
      read = changed;
      aliases = changed == null ? SpeakerAliases.NONE : SpeakerAliases.read(file);
      aliases.problems().forEach(LOG::warn);
    } catch (IOException e) {
      LOG.warn("cannot read {}: {}", file, e.getMessage());
    }
    return true;
  }

  public SpeakerAliases aliases() {
    return aliases;
  }

  /// Who is who among the values of a dimension's dictionary.
  public static Identities identities(
      Dimension dimension, List<String> values, SpeakerAliases aliases) {
    return switch (dimension) {
      case SPEAKER, TARGET -> parties(values, aliases);
      default -> Identities.none(values);
    };
  }

  private static Identities parties(List<String> values, SpeakerAliases aliases) {
    List<SpeakerIdentity.Name> names =
        values.stream()
            .map(value -> new SpeakerIdentity.Name(Parties.name(value), Parties.type(value)))
            .toList();
    int[] identity = new int[values.size()];
    String[] shown = new String[values.size()];
    for (SpeakerIdentity.Party party : SpeakerIdentity.parties(names, aliases)) {
      int first = party.members().getFirst();
      party.members().forEach(member -> identity[member] = first);
      shown[first] = party.shown();
    }
    return new Identities(identity, names.stream().map(SpeakerIdentity.Name::name).toList(), shown);
  }
}
