package org.gainsay.extract.stance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        case ADJECTIVE -> tag.startsWith("JJ") || tag.startsWith("NN") || tag.matches("VB[NG]|RB");
        case ANY -> true;
      };
    }
  }

  private final Map<String, List<Entry>> byFirstKey;

  private SenseLexicon(Map<String, List<Entry>> byFirstKey) {
    this.byFirstKey = byFirstKey;
  }

  /// The lexicon of English that Gainsay comes with.
  static SenseLexicon english() {
    return English.LEXICON;
  }

  private static final class English {
    static final SenseLexicon LEXICON = load();
  }

  /// All entries that stand in the words, longer ones of a place first.
  ///
  /// Single words come first and mark their tokens with the name of their sense in angle brackets
  /// (`<deceit>`), and with `<bad>` for a bad act and `<claim>` for a claim, so that phrases can
  /// build on them.
  List<SenseHit> find(Words words) {
    List<SenseHit> hits = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      collect(words, at, true, hits);
    }
    for (SenseHit hit : hits) {
      int at = words.placeOf(hit.first());
      words.mark(at, "<" + hit.sense().name().toLowerCase(java.util.Locale.ROOT) + ">");
      if (hit.sense().isBadAct()) {
        words.mark(at, "<bad>");
      } else if (hit.sense().group() == Sense.Group.CLAIM) {
        words.mark(at, "<claim>");
      }
    }
    for (int at = 0; at < words.size(); at++) {
      collect(words, at, false, hits);
    }
    return hits;
  }

  private void collect(Words words, int at, boolean oneWord, List<SenseHit> hits) {
    // A copy, because two keys of a token may lead to the same entry.
    Set<Entry> seen = new java.util.HashSet<>();
    for (String key : words.keys(at)) {
      for (Entry entry : byFirstKey.getOrDefault(key, List.of())) {
        PhrasePattern pattern = entry.pattern();
        if (pattern.isOneWord() != oneWord || !seen.add(entry)) {
          continue;
        }
        int end = pattern.endOfMatch(words, at);
        if (end > at && fits(entry, words, at, end)) {
          hits.add(
              new SenseHit(
                  pattern.sense(),
                  words.sentence(),
                  words.token(at),
                  words.token(end - 1),
                  pattern.text()));
        }
      }
    }
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
    return (int) byFirstKey.values().stream().flatMap(List::stream).distinct().count();
  }

  private static SenseLexicon load() {
    Map<String, List<Entry>> entries = new HashMap<>();
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
    Map<String, List<Entry>> entries = new HashMap<>();
    read(name, reader, entries);
    return new SenseLexicon(entries);
  }

  private static void read(String name, Reader reader, Map<String, List<Entry>> into)
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

  private static void add(Entry entry, Map<String, List<Entry>> into) {
    for (String key : entry.pattern().elements().getFirst().keys()) {
      into.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
    }
  }
}
