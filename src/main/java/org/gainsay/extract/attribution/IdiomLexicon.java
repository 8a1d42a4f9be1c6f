package org.gainsay.extract.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.extract.attribution.Idiom.Subject;
import org.gainsay.extract.lexicon.ResourceFile;
import org.gainsay.model.StanceLabel;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// The set phrases that Gainsay knows. Immutable, for any number of threads.
///
/// The resource `idioms.txt` holds them and explains its own format.
final class IdiomLexicon {

  private static final IdiomLexicon ENGLISH = read("idioms.txt");

  private final Map<String, List<Idiom>> byFirstWord;

  private IdiomLexicon(Map<String, List<Idiom>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /// The phrases of English that Gainsay comes with.
  static IdiomLexicon english() {
    return ENGLISH;
  }

  /// The phrases that may start with the word, in the order of the resource.
  List<Idiom> startingWith(Token word) {
    return byFirstWord.getOrDefault(word.lemma().toLowerCase(Locale.ROOT), List.of());
  }

  private static @Nullable Subject subject(String name) {
    return name.isEmpty() ? null : Subject.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static IdiomLexicon read(String resource) {
    Map<String, List<Idiom>> byFirstWord = new HashMap<>();
    ResourceFile.read(
        IdiomLexicon.class,
        resource,
        (section, line) -> {
          String[] parts = section.split(" ", 2);
          CueEntry entry =
              new CueEntry(
                  line,
                  CueClass.ACT,
                  Set.of(Construction.OBJECT),
                  Set.of(StanceLabel.valueOf(parts[0])));
          Idiom idiom = Idiom.of(entry, subject(parts.length > 1 ? parts[1] : ""), line);
          for (String word : idiom.firstWords()) {
            byFirstWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(idiom);
          }
        });
    return new IdiomLexicon(Map.copyOf(byFirstWord));
  }
}
