package org.gainsay.extract.stance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.text.Token;

/// Tells nouns that can do wrong from those that can't.
final class Nouns {

  private static final Set<String> PEOPLE = load("people.txt");
  private static final Set<String> ENDINGS =
      Set.of("er", "or", "ist", "ian", "man", "men", "ant", "eer", "ee", "crat", "ent");
  private static final Set<String> NOT_PEOPLE =
      Set.of(
          "number",
          "paper",
          "letter",
          "matter",
          "water",
          "weather",
          "order",
          "power",
          "other",
          "quarter",
          "winter",
          "summer",
          "border",
          "answer",
          "computer",
          "corner",
          "factor",
          "error",
          "terror",
          "horror",
          "statement",
          "moment",
          "government",
          "document",
          "agreement",
          "percent",
          "event",
          "amount",
          "payment",
          "treatment",
          "shipment",
          "evidence",
          "content",
          "restaurant",
          "plant",
          "committee",
          "coffee",
          "fee",
          "tree",
          "door",
          "floor",
          "color",
          "favor",
          "labor",
          "minor",
          "offer",
          "dinner",
          "layer",
          "river",
          "tower",
          "danger",
          "anger",
          "career",
          "beer",
          "accident",
          "incident",
          "talent",
          "intent",
          "extent",
          "environment",
          "investment",
          "parliament",
          "department",
          "comment",
          "argument",
          "improvement",
          "cover",
          "cancer",
          "character",
          "chapter",
          "center",
          "theater",
          "manner",
          "dollar",
          "hour",
          "tour");

  private Nouns() {}

  private static Set<String> load(String resource) {
    try (InputStream in = Nouns.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource: " + resource);
      }
      String words = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("#.*", "");
      return Set.copyOf(new HashSet<>(List.of(words.strip().split("\\s+", -1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether a noun names people or a body that acts.
  static boolean isAgentive(Token noun, String lemma) {
    if (noun.isProperNoun() || PEOPLE.contains(lemma)) {
      return true;
    }
    if (NOT_PEOPLE.contains(lemma) || lemma.length() < 5) {
      return false;
    }
    return ENDINGS.stream().anyMatch(lemma::endsWith);
  }
}
