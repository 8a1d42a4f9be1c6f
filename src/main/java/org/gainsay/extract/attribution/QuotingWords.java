package org.gainsay.extract.attribution;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.extract.lexicon.ResourceFile;

/// The words beside quotation marks that tell what stands in them. Immutable, for any number of
/// threads. The resource `quoting.txt` holds them, with an example of each kind.
final class QuotingWords {

  private static final QuotingWords ENGLISH = load();

  /// The sections of the resource.
  private enum Kind {
    NAMING,
    NAMING_AS,
    UTTERANCE,
    CRY,
    WATCHWORD,
    SAYING;

    static Kind of(String section) {
      return valueOf(section.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  private final Map<Kind, Set<String>> lemmas;

  private QuotingWords(Map<Kind, Set<String>> lemmas) {
    this.lemmas = lemmas;
  }

  /// The words of English.
  static QuotingWords english() {
    return ENGLISH;
  }

  private static QuotingWords load() {
    Map<Kind, Set<String>> lemmas = new EnumMap<>(Kind.class);
    ResourceFile.read(
        QuotingWords.class,
        "quoting.txt",
        (section, line) ->
            lemmas
                .computeIfAbsent(Kind.of(section), _ -> new HashSet<>())
                .addAll(List.of(line.split(" +", -1))));
    return new QuotingWords(lemmas);
  }

  private boolean has(Kind kind, String lemma) {
    return lemmas.getOrDefault(kind, Set.of()).contains(lemma);
  }

  /// Whether the verb calls its object by the words: *dubbed*.
  boolean isNaming(String verb) {
    return has(Kind.NAMING, verb);
  }

  /// Whether the verb does so with *as*: *dismissed as*.
  boolean isNamingAs(String verb) {
    return has(Kind.NAMING_AS, verb);
  }

  /// Whether the noun is for what is said, with the words behind it: *reply*.
  boolean isUtterance(String noun) {
    return has(Kind.UTTERANCE, noun);
  }

  /// Whether the noun says that somebody spoke, whoever it was: *shouts*.
  boolean isCry(String noun) {
    return has(Kind.CRY, noun);
  }

  /// Whether the noun is for words that are often written like a title: *slogan*.
  boolean isWatchword(String noun) {
    return has(Kind.WATCHWORD, noun);
  }

  /// Whether the words may stand before the noun: *remark*.
  boolean isSaying(String noun) {
    return has(Kind.SAYING, noun);
  }
}
