package org.gainsay.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds the dictionary form of a word from its form and its Penn tag: by a list of irregular
/// forms, then by the rules of English spelling, helped by a list of verbs (*hoped* is of *hope*,
/// *hopped* of *hop*). Immutable.
final class Lemmatizer {

  /// Ends of adjectives that lost an e before -er and -est: *late*, *large*, *simple*, *pure*.
  private static final List<String> LACK_E =
      List.of("at", "u", "id", "ud", "im", "mpl", "bl", "ur", "fin", "tl");

  /// By tag, irregular lemmas by form.
  private final Map<String, Map<String, String>> irregular;

  private final Set<String> verbs;

  private Lemmatizer(Map<String, Map<String, String>> irregular, Set<String> verbs) {
    this.irregular = irregular;
    this.verbs = verbs;
  }

  static Lemmatizer load() {
    Map<String, Map<String, String>> irregular = new HashMap<>();
    for (String line : EnglishWords.lines("irregular.txt")) {
      int colon = line.indexOf(':');
      if (line.startsWith("#") || colon < 0) {
        continue;
      }
      Map<String, String> forms = new HashMap<>();
      for (String group : EnglishWords.splitAtCommas(line.substring(colon + 1))) {
        List<String> words = EnglishWords.split(group);
        words.stream().skip(1).forEach(form -> forms.putIfAbsent(form, words.getFirst()));
      }
      for (String tag : EnglishWords.split(line.substring(0, colon))) {
        irregular.computeIfAbsent(tag, any -> new HashMap<>()).putAll(forms);
      }
    }
    Set<String> verbs = new HashSet<>();
    for (String line : EnglishWords.lines("verbs.txt")) {
      if (!line.startsWith("#")) {
        verbs.addAll(EnglishWords.split(line));
      }
    }
    return new Lemmatizer(irregular, verbs);
  }

  /// The lemma of a word, given its head's tag where that decides what *'s* and *'d* stand for.
  ///
  /// @param form its characters
  /// @param tag its Penn tag
  /// @param isPerfect whether a past participle governs it, so that *'s* is *has* and *'d* is *had*
  String lemma(String form, String tag, boolean isPerfect) {
    if (tag.equals("NNP")) {
      return form;
    }
    if (tag.equals("NNPS")) {
      return properPlural(form);
    }
    String word = plain(form);
    if (isPerfect && (word.equals("'s") || word.equals("'d"))) {
      return "have";
    }
    if (tag.equals("VBD") && word.equals("'d")) {
      return "have";
    }
    Map<String, String> forms = irregular.get(tag);
    String known = forms == null ? null : forms.get(word);
    if (known != null) {
      return known;
    }
    return switch (tag) {
      case "VBZ" -> thirdPerson(word);
      case "VBD", "VBN" -> word.length() > 3 && word.endsWith("ed") ? past(word) : word;
      case "VBG" -> word.length() > 4 && word.endsWith("ing") ? stem(word, 3) : word;
      case "NNS" -> plural(word);
      case "JJR", "RBR" -> comparative(word, "er");
      case "JJS", "RBS" -> comparative(word, "est");
      case "POS" -> "'s";
      default -> word;
    };
  }

  private static String plain(String form) {
    return form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  private String past(String word) {
    if (word.endsWith("ied") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return stem(word, 2);
  }

  /// The base of a verb that lost `ending` letters, with what spelling changed before them undone.
  private String stem(String word, int ending) {
    String stem = word.substring(0, word.length() - ending);
    String withE = stem + "e";
    int n = stem.length();
    boolean doubled = n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2) && isConsonant(stem, n - 1);
    String undoubled = doubled ? stem.substring(0, n - 1) : stem;
    if (doubled && verbs.contains(undoubled) && !verbs.contains(stem)) {
      return undoubled;
    }
    if (doubled) {
      boolean keeps = verbs.contains(stem) || "lsfz".indexOf(stem.charAt(n - 1)) >= 0;
      return keeps ? stem : undoubled;
    }
    boolean wouldDouble =
        n > 2
            && isConsonant(stem, n - 1)
            && "wxy".indexOf(stem.charAt(n - 1)) < 0
            && !isConsonant(stem, n - 2)
            && isConsonant(stem, n - 3);
    if (verbs.contains(withE) && (wouldDouble || !verbs.contains(stem))) {
      return withE;
    }
    if (verbs.contains(stem)) {
      return stem;
    }
    if (stem.endsWith("ck") && verbs.contains(stem.substring(0, n - 1))) {
      return stem.substring(0, n - 1);
    }
    return takesE(stem) ? withE : stem;
  }

  /// Whether an unknown verb's stem lacks an e, by its last letters.
  private static boolean takesE(String stem) {
    int n = stem.length();
    if (n < 2) {
      return false;
    }
    char last = stem.charAt(n - 1);
    char before = stem.charAt(n - 2);
    return switch (last) {
      case 'c', 'v', 'u' -> true;
      case 's', 'z' -> before != last;
      case 'g' -> "dra".indexOf(before) >= 0 || (before == 'n' && n > 4);
      case 't' -> (before == 'a' && n > 3 && isConsonant(stem, n - 3)) || (before == 'u' && n > 4);
      case 'l' -> isConsonant(stem, n - 2) && "lrw".indexOf(before) < 0;
      case 'r' -> before == 'i' || before == 'u';
      case 'n' -> (before == 'i' && n > 4) || (before == 'o' && n < 5);
      default -> false;
    };
  }

  private static boolean isConsonant(String word, int at) {
    return "aeiou".indexOf(word.charAt(at)) < 0;
  }

  private String thirdPerson(String word) {
    if (!word.endsWith("s") || word.length() < 3) {
      return word;
    }
    String short1 = word.substring(0, word.length() - 1);
    if (verbs.contains(short1)) {
      return short1;
    }
    String short2 = word.substring(0, word.length() - 2);
    return word.endsWith("ses") && verbs.contains(short2) ? short2 : withoutS(word);
  }

  private String plural(String word) {
    boolean plural = word.endsWith("s") && word.length() > 2;
    if (!plural || word.endsWith("ss") || word.endsWith("'s")) {
      return word.endsWith("men") && word.length() > 4
          ? word.substring(0, word.length() - 2) + "an"
          : word;
    }
    return withoutS(word);
  }

  /// Undoes *-s*, *-es* and *-ies*.
  private static String withoutS(String word) {
    int n = word.length();
    if (word.endsWith("ies")) {
      return n > 4 ? word.substring(0, n - 3) + "y" : word.substring(0, n - 1);
    }
    boolean sibilant =
        word.endsWith("sses")
            || word.endsWith("xes")
            || word.endsWith("zzes")
            || word.endsWith("ches")
            || word.endsWith("shes");
    boolean potato = word.endsWith("oes") && n > 5;
    if (sibilant || potato) {
      return word.substring(0, n - 2);
    }
    return word.substring(0, n - 1);
  }

  private String properPlural(String form) {
    String known = irregular.getOrDefault("NNS", Map.of()).get(form);
    if (known != null) {
      return known;
    }
    return form.endsWith("s") && !form.endsWith("ss") && form.length() > 3 ? withoutS(form) : form;
  }

  private static String comparative(String word, String ending) {
    int n = word.length() - ending.length();
    if (!word.endsWith(ending) || n < 3) {
      return word;
    }
    String stem = word.substring(0, n);
    if (stem.endsWith("i")) {
      return stem.substring(0, n - 1) + "y";
    }
    char last = stem.charAt(n - 1);
    if (last == stem.charAt(n - 2) && "bdgmnprt".indexOf(last) >= 0) {
      return stem.substring(0, n - 1);
    }
    boolean softEnd =
        isConsonant(stem, n - 1) && "cgsvz".indexOf(last) >= 0 && !stem.endsWith("ng");
    boolean shortEnd =
        (n == 3 && (stem.endsWith("ar") || stem.endsWith("or"))) || (n < 5 && stem.endsWith("et"));
    boolean lacksE = softEnd || shortEnd || LACK_E.stream().anyMatch(stem::endsWith);
    return lacksE ? stem + "e" : stem;
  }
}
