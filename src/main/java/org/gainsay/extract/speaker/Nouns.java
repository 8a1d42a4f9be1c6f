package org.gainsay.extract.speaker;

import java.util.Locale;
import org.gainsay.text.Token;

/// Forms of nouns.
final class Nouns {

  private Nouns() {}

  /// The singular of a noun in lower case: its lemma, with the plural ending off if the lemma kept
  /// it because of a capital.
  static String singular(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    if (!noun.tag().endsWith("S") || !lemma.equals(noun.form().toLowerCase(Locale.ROOT))) {
      return lemma;
    }
    if (lemma.endsWith("ies") && lemma.length() > 4) {
      return lemma.substring(0, lemma.length() - 3) + "y";
    }
    if (lemma.endsWith("men") && lemma.length() > 3) {
      return lemma.substring(0, lemma.length() - 3) + "man";
    }
    if (lemma.endsWith("ches") || lemma.endsWith("sses") || lemma.endsWith("shes")) {
      return lemma.substring(0, lemma.length() - 2);
    }
    return lemma.endsWith("s") && !lemma.endsWith("ss")
        ? lemma.substring(0, lemma.length() - 1)
        : lemma;
  }
}
