package org.gainsay.extract.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.StanceLabel;
import org.jspecify.annotations.Nullable;

/// The cues that Gainsay knows, each part of speech apart. Immutable, for any number of threads.
///
/// The resource `cues.txt` holds them and explains its own format.
public final class CueLexicon {

  private static final CueLexicon ENGLISH = load("cues.txt");

  private final Map<String, CueEntry> verbs;
  private final Map<String, CueEntry> nouns;
  private final Map<String, CueEntry> adjectives;

  private CueLexicon(
      Map<String, CueEntry> verbs, Map<String, CueEntry> nouns, Map<String, CueEntry> adjectives) {
    this.verbs = Map.copyOf(verbs);
    this.nouns = Map.copyOf(nouns);
    this.adjectives = Map.copyOf(adjectives);
  }

  /// The lexicon of English that Gainsay comes with.
  public static CueLexicon english() {
    return ENGLISH;
  }

  /// What is known of a verb, by lemma, or by lemma and particle parted by a blank.
  public @Nullable CueEntry verb(String lemma) {
    return verbs.get(lemma);
  }

  /// What is known of a noun, by lemma.
  public @Nullable CueEntry noun(String lemma) {
    return nouns.get(lemma);
  }

  /// What is known of an adjective.
  public @Nullable CueEntry adjective(String lemma) {
    return adjectives.get(lemma);
  }

  /// All entries, in no order.
  public Collection<CueEntry> entries() {
    List<CueEntry> all = new ArrayList<>(verbs.values());
    all.addAll(nouns.values());
    all.addAll(adjectives.values());
    return all;
  }

  /// Reads a lexicon.
  ///
  /// @throws IOException if it can't be read, or with the number of a line that is not understood
  static CueLexicon read(Reader reader) throws IOException {
    Map<String, CueEntry> verbs = new HashMap<>();
    Map<String, CueEntry> nouns = new HashMap<>();
    Map<String, CueEntry> adjectives = new HashMap<>();
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        readLine(line, verbs, nouns, adjectives);
      } catch (IllegalArgumentException e) {
        throw new IOException(
            "line %d of the cue lexicon: %s".formatted(number, e.getMessage()), e);
      }
    }
    return new CueLexicon(verbs, nouns, adjectives);
  }

  private static void readLine(
      String line,
      Map<String, CueEntry> verbs,
      Map<String, CueEntry> nouns,
      Map<String, CueEntry> adjectives) {
    List<String> fields = List.of(line.split("\\|", -1));
    if (fields.size() != 4) {
      throw new IllegalArgumentException("%d fields instead of 4".formatted(fields.size()));
    }
    CueClass cueClass = CueClass.valueOf(fields.get(0).strip().toUpperCase(Locale.ROOT));
    Set<Construction> constructions = EnumSet.noneOf(Construction.class);
    for (String label : fields.get(1).strip().split(" +", -1)) {
      constructions.add(Construction.of(label));
    }
    Set<StanceLabel> stances = EnumSet.noneOf(StanceLabel.class);
    if (!fields.get(2).isBlank()) {
      stances.add(StanceLabel.valueOf(fields.get(2).strip()));
    }
    Map<String, CueEntry> entries =
        switch (cueClass) {
          case NOUN -> nouns;
          case ADJECTIVE -> adjectives;
          default -> verbs;
        };
    for (String lemma : fields.get(3).split(",", -1)) {
      CueEntry entry = new CueEntry(lemma.strip(), cueClass, constructions, stances);
      entries.merge(entry.lemma(), entry, CueLexicon::both);
    }
  }

  private static CueEntry both(CueEntry first, CueEntry second) {
    Set<Construction> constructions = EnumSet.copyOf(first.constructions());
    constructions.addAll(second.constructions());
    Set<StanceLabel> stances = EnumSet.noneOf(StanceLabel.class);
    stances.addAll(first.stances());
    stances.addAll(second.stances());
    return new CueEntry(first.lemma(), first.cueClass(), constructions, stances);
  }

  private static CueLexicon load(String resource) {
    try (InputStream in = CueLexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource: " + resource);
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
