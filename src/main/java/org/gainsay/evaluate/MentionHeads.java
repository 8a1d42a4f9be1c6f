package org.gainsay.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words of a mention that say whom it means: last names and heads.
///
/// A mention is split at commas, dashes, brackets and "and"; each part is cut before its first
/// preposition or relative pronoun and loses possessives, numbers and suffixes such as Jr; its last
/// word is a head. Parts after the first count only when they look like a name: "Sony's CEO,
/// Michael Lynton" has the heads *ceo* and *lynton*, "Ann Lee, a Democrat" only *lee*.
final class MentionHeads {

  private static final Set<String> PRONOUNS =
      words(
          "i he she they we you it him her them us me who whom that which this these those one"
              + " himself herself themselves itself myself ourselves yourself his hers their theirs"
              + " my our ours your its mine some others many");
  private static final Set<String> DETERMINERS =
      words("a an the this that these those his her its their our my your one some another");
  private static final Set<String> CUT =
      words(
          "of for in at with who whom whose which that from on to by about near behind under over"
              + " inside outside representing including based speaking told said saying says");
  private static final Set<String> TRAILING = words("jr sr ii iii iv md phd mp mep qc kc esq");
  private static final Set<String> TITLES =
      words("mr mrs ms miss dr sir lord lady prof sen rep gov gen col lt sgt rev hon");

  private static final String LETTER = "[\\p{L}\\p{N}_]";
  private static final Pattern POSSESSIVE = Pattern.compile("[’']s(?!" + LETTER + ")");
  private static final Pattern MARKS = Pattern.compile("[\"“”‘’'`]");
  private static final Pattern PARTS =
      Pattern.compile("[,;:()\\[\\]–—\\n]| - |(?<!" + LETTER + ")and(?!" + LETTER + ")|&");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");

  private MentionHeads() {}

  /// In lower case, without accents; empty for a pronoun.
  static Set<String> of(@Nullable String mention) {
    Set<String> heads = new HashSet<>();
    if (mention == null || mention.isEmpty()) {
      return heads;
    }
    String plain = Normalizer.normalize(mention, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    plain = MARKS.matcher(POSSESSIVE.matcher(plain).replaceAll("")).replaceAll(" ");
    boolean isFirst = true;
    for (String part : PARTS.split(plain, -1)) {
      List<String> kept = kept(part);
      if (kept.isEmpty()) {
        continue;
      }
      String last = kept.getLast();
      boolean looksLikeAName =
          Character.isUpperCase(last.codePointAt(0))
              && !DETERMINERS.contains(lower(kept.getFirst()));
      if ((isFirst || looksLikeAName) && !isFunctionWord(lower(last))) {
        heads.add(lower(last));
      }
      isFirst = false;
    }
    return heads;
  }

  /// Whether the mention has words and all are pronouns.
  static boolean isPronoun(@Nullable String mention) {
    if (mention == null) {
      return false;
    }
    Matcher word = WordTokens.WORD.matcher(lower(mention));
    boolean isAny = false;
    while (word.find()) {
      if (!PRONOUNS.contains(word.group())) {
        return false;
      }
      isAny = true;
    }
    return isAny;
  }

  private static List<String> kept(String part) {
    List<String> kept = new ArrayList<>();
    Matcher word = WORD.matcher(part);
    while (word.find() && !CUT.contains(lower(word.group()))) {
      kept.add(word.group());
    }
    while (!kept.isEmpty() && isTrailing(kept.getLast())) {
      kept.removeLast();
    }
    return kept;
  }

  private static boolean isTrailing(String word) {
    return TRAILING.contains(lower(word)) || word.codePoints().allMatch(Character::isDigit);
  }

  private static boolean isFunctionWord(String word) {
    return PRONOUNS.contains(word) || DETERMINERS.contains(word) || TITLES.contains(word);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }
}
