package org.gainsay.evaluate.training;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells whether two texts name one party, as annotators write its name and as an article has it.
public final class PartyNames {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Set<String> TITLES =
      Set.of("the", "a", "an", "mr", "mrs", "ms", "dr", "of", "and", "for");

  private PartyNames() {}

  /// Whether two texts name one party, by a capitalised word or their last one.
  public static boolean areSame(String one, String other) {
    Set<String> shared = names(one);
    shared.retainAll(names(other));
    return !shared.isEmpty();
  }

  private static Set<String> names(String text) {
    Set<String> names = new HashSet<>();
    Matcher matcher = WORD.matcher(text);
    String last = "";
    while (matcher.find()) {
      last = matcher.group();
      String lower = last.toLowerCase(Locale.ROOT);
      if (Character.isUpperCase(last.charAt(0)) && !TITLES.contains(lower)) {
        names.add(lower);
      }
    }
    names.add(last.toLowerCase(Locale.ROOT));
    return names;
  }
}
