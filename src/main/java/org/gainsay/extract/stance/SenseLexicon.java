package org.gainsay.extract.stance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.text.Token;

/// The words and phrases that matter for a stance, by what they mean. Immutable, for any number of
/// threads.
///
/// A resource has sections: a line `[SENSE kind]`, then entries parted by commas or line breaks in
/// the notation of [PhrasePattern]; what follows a `#` is a comment. The kind is `verb`, `noun` or
/// `adjective`, which the first word of an entry (the last one of an adjective's or noun's) must be
/// in the sentence, or `any`.
final class SenseLexicon {

  private static final List<String> RESOURCES =
      List.of(
          "acts.txt",
          "claims.txt",
          "denying.txt",
          "criticism.txt",
          "praise.txt",
          "calls.txt",
          "pledges.txt",
          "yielding.txt",
          "speech-acts.txt");

  private record Entry(PhrasePattern pattern, Kind kind) {}

  /// When an entry is looked for: words, then phrases that build on them, then what asks for a
  /// party.
  private enum Stage {
    WORD,
    PHRASE,
    PARTY
  }

  private static final Map<Stage, List<Entry>> NOTHING = Map.of();
  private static final Map<Sense, String> MARKERS = markers();

  private static Map<Sense, String> markers() {
    Map<Sense, String> markers = new EnumMap<>(Sense.class);
    for (Sense sense : Sense.values()) {
      markers.put(sense, "<" + sense.name().toLowerCase(java.util.Locale.ROOT) + ">");
    }
    return Map.copyOf(markers);
  }

  private enum Kind {
    VERB,
    NOUN,
    ADJECTIVE,
    ANY;

    boolean fits(Token token) {
      String tag = token.tag();
      return switch (this) {
        case VERB -> token.isVerb();
        case NOUN -> token.isNoun() || tag.equals("VBG");
        case ADJECTIVE ->
            tag.startsWith("JJ")
                || tag.startsWith("NN")
                || tag.equals("VBN")
                || tag.equals("VBG")
                || tag.equals("RB");
        case ANY -> true;
      };
    }
  }

  private final Map<String, Map<Stage, List<Entry>>> byFirstKey;

  private SenseLexicon(Map<String, Map<Stage, List<Entry>>> byFirstKey) {
    this.byFirstKey = byFirstKey;
  }

  /// The lexicon of English that Gainsay comes with.
  static SenseLexicon english() {
    return English.LEXICON;
  }

  private static final class English {
    static final SenseLexicon LEXICON = load();
  }

  /// All entries that stand in the words but for those that ask for a party.
  ///
  /// Single words come first and mark their tokens with the name of their sense in angle brackets
  /// (`<deceit>`), and with `<bad>` for a bad act and `<claim>` for a claim, so that phrases can
  /// build on them.
  List<SenseHit> find(Words words) {
    List<SenseHit> hits = new ArrayList<>();
    collect(words, Stage.WORD, hits);
    hits.forEach(hit -> mark(words, hit));
    collect(words, Stage.PHRASE, hits);
    return hits;
  }

  /// Of the hits in a whole sentence those within the words, and with them the entries that ask for
  /// a party (`<own>`, `<other>`), which the words must be marked with.
  List<SenseHit> findWithin(Words words, List<SenseHit> inSentence) {
    List<SenseHit> hits = new ArrayList<>();
    for (SenseHit hit : inSentence) {
      if (words.placeOf(hit.first()) >= 0 && words.placeOf(hit.last()) >= 0) {
        hits.add(hit);
        if (hit.first().index() == hit.last().index()) {
          mark(words, hit);
        }
      }
    }
    collect(words, Stage.PARTY, hits);
    return hits;
  }

  private static void mark(Words words, SenseHit hit) {
    int at = words.placeOf(hit.first());
    words.mark(at, MARKERS.getOrDefault(hit.sense(), ""));
    if (hit.sense().isBadAct()) {
      words.mark(at, "<bad>");
    } else if (hit.sense().group() == Sense.Group.CLAIM) {
      words.mark(at, "<claim>");
    }
  }

  private void collect(Words words, Stage stage, List<SenseHit> hits) {
    for (int at = 0; at < words.size(); at++) {
      int before = hits.size();
      for (String key : words.keys(at)) {
        for (Entry entry : byFirstKey.getOrDefault(key, NOTHING).getOrDefault(stage, List.of())) {
          int end = entry.pattern().endOfMatch(words, at);
          if (end > at && fits(entry, words, at, end)) {
            add(hit(entry, words, at, end), hits, before);
          }
        }
      }
    }
  }

  private static SenseHit hit(Entry entry, Words words, int at, int end) {
    PhrasePattern pattern = entry.pattern();
    return new SenseHit(
        pattern.sense(), words.sentence(), words.token(at), words.token(end - 1), pattern.text());
  }

  /// Adds a hit unless another key of its first token has led to it already.
  private static void add(SenseHit hit, List<SenseHit> hits, int before) {
    for (int i = before; i < hits.size(); i++) {
      if (hits.get(i).sense() == hit.sense() && hits.get(i).entry().equals(hit.entry())) {
        return;
      }
    }
    hits.add(hit);
  }

  private static boolean fits(Entry entry, Words words, int at, int end) {
    Token token = words.token(entry.kind() == Kind.VERB ? at : end - 1);
    // A gerund is a noun only where the lexicon has it as one: "rigging", not "lying" for "lie".
    boolean isOtherForm =
        entry.kind() == Kind.NOUN
            && token.isVerb()
            && !entry.pattern().text().endsWith(token.form().toLowerCase(java.util.Locale.ROOT));
    return entry.kind().fits(token) && !isOtherForm;
  }

  /// How many entries there are.
  int size() {
    return (int)
        byFirstKey.values().stream()
            .flatMap(stages -> stages.values().stream())
            .flatMap(List::stream)
            .distinct()
            .count();
  }

  private static SenseLexicon load() {
    Map<String, Map<Stage, List<Entry>>> entries = new HashMap<>();
    for (String resource : RESOURCES) {
      try (InputStream in = SenseLexicon.class.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IllegalStateException("missing resource: " + resource);
        }
        read(resource, new InputStreamReader(in, StandardCharsets.UTF_8), entries);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new SenseLexicon(entries);
  }

  /// Reads a lexicon from one source.
  ///
  /// @throws IOException if it can't be read, or with the number of a line that is not understood
  static SenseLexicon read(String name, Reader reader) throws IOException {
    Map<String, Map<Stage, List<Entry>>> entries = new HashMap<>();
    read(name, reader, entries);
    return new SenseLexicon(entries);
  }

  private static void read(String name, Reader reader, Map<String, Map<Stage, List<Entry>>> into)
      throws IOException {
    BufferedReader lines = new BufferedReader(reader);
    Sense sense = null;
    Kind kind = Kind.ANY;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String content = line.replaceFirst("#.*", "").strip();
      try {
        if (content.startsWith("[")) {
          String[] header = content.substring(1, content.indexOf(']')).split(" ", -1);
          sense = Sense.valueOf(header[0]);
          kind = Kind.valueOf(header[1].toUpperCase(java.util.Locale.ROOT));
        } else if (!content.isEmpty() && sense == null) {
          throw new IllegalArgumentException("an entry before the first section");
        } else if (sense != null) {
          for (String entry : content.split(",", -1)) {
            if (!entry.isBlank()) {
              PhrasePattern pattern = PhrasePattern.of(sense, entry.strip());
              // Between a verb and what belongs to it an article or adjective may stand.
              add(new Entry(kind == Kind.VERB ? pattern.loosened() : pattern, kind), into);
            }
          }
        }
      } catch (RuntimeException e) {
        throw new IOException("line %d of %s: %s".formatted(number, name, e.getMessage()), e);
      }
    }
  }

  private static void add(Entry entry, Map<String, Map<Stage, List<Entry>>> into) {
    boolean asksForParty =
        entry.pattern().elements().stream()
            .anyMatch(e -> e.keys().contains("<own>") || e.keys().contains("<other>"));
    Stage stage =
        asksForParty ? Stage.PARTY : entry.pattern().isOneWord() ? Stage.WORD : Stage.PHRASE;
    for (String key : entry.pattern().elements().getFirst().keys()) {
      into.computeIfAbsent(key, _ -> new EnumMap<>(Stage.class))
          .computeIfAbsent(stage, _ -> new ArrayList<>())
          .add(entry);
    }
  }
}
