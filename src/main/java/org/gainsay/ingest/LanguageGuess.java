package org.gainsay.ingest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gainsay.model.Article;
import org.jspecify.annotations.Nullable;

/// Guesses the language of a text that does not say it, by its script and, where that is Latin, by
/// its function words: enough to keep English apart from the other languages that news archives
/// hold most. (The libraries that tell 75 languages bring 80 MB of models, or were left years ago.)
///
/// English is what is not proven to be something else, for here that costs an article its speakers:
/// a table of prices with nothing but *no* in it is no Portuguese.
final class LanguageGuess {

  private static final Set<String> ENGLISH =
      words(
          "the of and to in that is was for with on it as by at from are be said has have not a an"
              + " no do so all we he me my or if but had his her who will over under die man men"
              + " sin per pro plus sale dare come one more some son den van war hat bin gut rate");

  /// Words that English does not have, or they would prove nothing.
  private static final Map<String, Set<String>> FUNCTION_WORDS = new LinkedHashMap<>();

  static {
    put(
        "de",
        "der die das und ist nicht mit von zu ein eine auf im für sich des dem auch sie wird");
    put("fr", "le la les des et est une dans que pour qui sur pas par au avec sont du il ce cette");
    put("es", "el la los las de que y en un una por con para del se su como más no fue lo");
    put("it", "il la di che e un una con del della non sono è nel gli anche più si le ha al");
    put("pt", "o os que e da em um uma para com não por mais dos das na ao foi se seu pelo");
    put("nl", "de het een en dat op te zijn met voor niet aan er om ook als bij naar uit wordt");
    put("sv", "och att det som en på är av för med den till inte om ett han men var jag sig från");
    put("da", "og at det som en på er af for med den til ikke om et han men var jeg sig fra");
    put("pl", "i w na z się nie do to że jest o jak po za od przez ale był dla oraz");
    put("tr", "ve bir bu da de için ile olarak daha çok olan ne gibi kadar sonra ki değil var");
    put("ro", "și în de la cu pe nu care din o un este sunt pentru mai că a fost să");
    put("id", "yang dan di dengan untuk dari ini itu pada tidak dalam akan ke oleh adalah juga");
    put("fi", "ja on ei että se oli hän mutta ovat myös kun joka ole sekä tai vain mukaan");
    put("cs", "a v se na je že s z do o i to ve k pro za by jako po ale jsou");
    put("hu", "a az és hogy nem is egy meg volt ez csak de ha már mint el lesz még vagy");
  }

  private static final Map<Character.UnicodeScript, String> BY_SCRIPT =
      Map.of(
          Character.UnicodeScript.CYRILLIC, "ru",
          Character.UnicodeScript.GREEK, "el",
          Character.UnicodeScript.ARABIC, "ar",
          Character.UnicodeScript.HEBREW, "he",
          Character.UnicodeScript.HAN, "zh",
          Character.UnicodeScript.HIRAGANA, "ja",
          Character.UnicodeScript.HANGUL, "ko",
          Character.UnicodeScript.DEVANAGARI, "hi",
          Character.UnicodeScript.THAI, "th");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /// A text is looked at no further: headlines and names come first, sentences soon after.
  private static final int MOST_WORDS = 2000;

  private static final int MOST_LETTERS = 4000;

  /// Fewer words, or fewer function words among them, say nothing.
  private static final int LEAST_WORDS = 12;

  private static final double LEAST_SHARE = 0.1;

  /// A language shows itself by several of its words.
  private static final int LEAST_DIFFERENT = 4;

  /// English unless another language has clearly more.
  private static final double CLEARLY = 1.3;

  private LanguageGuess() {}

  /// A BCP 47 tag; English if nothing speaks against it.
  static String of(String text) {
    String byScript = byScript(text);
    return byScript == null ? byWords(text) : byScript;
  }

  /// The language that most letters are of, by their script; null for Latin ones and a mixture.
  private static @Nullable String byScript(String text) {
    Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
    int letters = 0;
    for (int i = 0; i < text.length() && letters < MOST_LETTERS; i++) {
      char c = text.charAt(i);
      if (c >= 0x370 && Character.isLetter(c)) {
        counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    boolean hasKana =
        counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0) > letters / 20 && letters > 0;
    if (hasKana) {
      return "ja"; // which writes more Han than kana in the news
    }
    for (Map.Entry<Character.UnicodeScript, Integer> script : counts.entrySet()) {
      if (2 * script.getValue() > letters) {
        return BY_SCRIPT.get(script.getKey());
      }
    }
    return null;
  }

  private static String byWords(String text) {
    Map<String, Integer> hits = new HashMap<>();
    Map<String, Set<String>> different = new HashMap<>();
    Matcher word = WORD.matcher(text);
    int english = 0;
    int words = 0;
    while (words < MOST_WORDS && word.find()) {
      words++;
      String lower = word.group().toLowerCase(Locale.ROOT);
      if (ENGLISH.contains(lower)) {
        english++;
        continue;
      }
      FUNCTION_WORDS.forEach((language, functionWords) -> {
        if (functionWords.contains(lower)) {
          hits.merge(language, 1, Integer::sum);
          different.computeIfAbsent(language, _ -> new HashSet<>()).add(lower);
        }
      });
    }
    double toBeat = Math.max(CLEARLY * english, LEAST_SHARE * words);
    String best = Article.ENGLISH;
    for (String language : FUNCTION_WORDS.keySet()) {
      int count = hits.getOrDefault(language, 0);
      boolean isShown = different.getOrDefault(language, Set.of()).size() >= LEAST_DIFFERENT;
      if (words >= LEAST_WORDS && isShown && count > toBeat) {
        best = language;
        toBeat = count;
      }
    }
    return best;
  }

  private static void put(String language, String list) {
    Set<String> own = new HashSet<>(words(list));
    own.removeAll(ENGLISH);
    FUNCTION_WORDS.put(language, Set.copyOf(own));
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
  }
}
