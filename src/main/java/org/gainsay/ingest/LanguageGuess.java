package org.gainsay.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.model.Article;

/// Guesses the language of a text that does not say it, by its function words: enough to keep
/// English apart from the other languages of Latin script that news archives hold most.
final class LanguageGuess {

  private static final Map<String, Set<String>> FUNCTION_WORDS =
      Map.of(
          Article.ENGLISH,
          words(
              "the of and to in that is was for with on it as by at from are be said has have not"),
          "de",
          words("der die das und ist nicht mit den von zu ein eine auf im für sich des dem auch"),
          "fr",
          words("le la les des et est une dans que pour qui sur pas par plus au avec sont il du"),
          "es",
          words("el la los las de que y en un una por con para del se su como más no fue"),
          "it",
          words("il la di che e un una per con del della non sono è nel gli anche più si le"),
          "pt",
          words("o a os as de que e do da em um uma para com não por mais dos no na"),
          "nl",
          words("de het een en van in is dat op te zijn met voor niet aan er om ook als bij"));

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /// A text is looked at no further: headlines and names come first, sentences soon after.
  private static final int MOST_WORDS = 2000;

  /// Fewer words, or fewer function words among them, say nothing.
  private static final int LEAST_WORDS = 20;

  private static final double LEAST_SHARE = 0.1;

  /// English unless another language has clearly more.
  private static final double CLEARLY = 1.3;

  private LanguageGuess() {}

  /// A BCP 47 tag; English if nothing speaks against it.
  static String of(String text) {
    Map<String, Integer> hits = new HashMap<>();
    Matcher word = WORD.matcher(text);
    int words = 0;
    while (words < MOST_WORDS && word.find()) {
      words++;
      String lower = word.group().toLowerCase(Locale.ROOT);
      FUNCTION_WORDS.forEach((language, functionWords) -> {
        if (functionWords.contains(lower)) {
          hits.merge(language, 1, Integer::sum);
        }
      });
    }
    double toBeat = Math.max(CLEARLY * hits.getOrDefault(Article.ENGLISH, 0), LEAST_SHARE * words);
    String best = Article.ENGLISH;
    for (Map.Entry<String, Integer> other : hits.entrySet()) {
      boolean isBetter = !other.getKey().equals(Article.ENGLISH) && other.getValue() > toBeat;
      if (words >= LEAST_WORDS && isBetter) {
        best = other.getKey();
        toBeat = other.getValue();
      }
    }
    return best;
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }
}
