package org.gainsay.text;

import java.util.Locale;
import java.util.Set;

/// Prefixes that stay with their word when a hyphen joins them, as in the English Web Treebank.
final class Prefixes {

  private static final Set<String> PREFIXES =
      Set.of(
          "e", "co", "non", "pre", "post", "re", "anti", "pro", "ex", "mid", "multi", "semi", "un",
          "sub", "vice", "inter", "intra", "over", "under", "ultra", "neo", "pseudo", "quasi",
          "mini", "micro", "macro", "trans", "bi", "tri", "de", "counter", "pan", "uh");

  private Prefixes() {}

  /// Whether the hyphen at the offset joins a prefix, which starts at `start`, to a word.
  static boolean keepsHyphen(String text, int start, int hyphen) {
    int length = hyphen - start;
    if (length > 7 || length == 0) {
      return false;
    }
    return PREFIXES.contains(text.substring(start, hyphen).toLowerCase(Locale.ROOT));
  }
}
