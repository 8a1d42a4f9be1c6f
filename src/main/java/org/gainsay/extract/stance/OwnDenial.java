package org.gainsay.extract.stance;

import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Span;
import org.jspecify.annotations.Nullable;

/// What speakers say in their own words of their denying and accusing: *I don't deny I made
/// mistakes*, *we are not accusing anybody*. What is said not to be done is not done.
final class OwnDenial {

  private static final Set<String> DENYING =
      Set.of("deny", "dispute", "contest", "refute", "question");

  private static final Set<String> ACCUSING =
      Set.of("accuse", "blame", "allege", "suggest", "claim", "imply", "insinuate", "say", "point");

  private OwnDenial() {}

  /// The words by which the own side says that it does not deny something of itself, or null.
  static @Nullable Span notDenied(Reading reading) {
    Event event = negated(reading, DENYING);
    if (event == null) {
      return null;
    }
    boolean ofOwn =
        reading.events().stream()
            .anyMatch(other ->
                other.agent() == Party.OWN
                    && other.sentence() == event.sentence()
                    && other.predicate().index() > event.predicate().index());
    return ofOwn ? event.evidence() : null;
  }

  /// Whether the own side says that it does not deny.
  static boolean deniesDenying(Reading reading) {
    return negated(reading, DENYING) != null;
  }

  /// Whether the own side says that it does not accuse: all that the sentence tells is under the
  /// negation.
  static boolean deniesAccusing(Reading reading) {
    return reading.words().size() == 1 && negated(reading, ACCUSING) != null;
  }

  private static @Nullable Event negated(Reading reading, Set<String> verbs) {
    for (Event event : reading.events()) {
      String lemma = event.predicate().lemma().toLowerCase(Locale.ROOT);
      if (verbs.contains(lemma)
          && event.agent() == Party.OWN
          && event.isMain()
          && Modality.isNegatedHere(event.sentence(), event.predicate())) {
        return event;
      }
    }
    return null;
  }
}
