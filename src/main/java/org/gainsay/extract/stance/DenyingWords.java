package org.gainsay.extract.stance;

import java.util.Locale;
import java.util.Set;
import org.gainsay.text.Clause;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Tells what a denying word or phrase is said of.
final class DenyingWords {

  /// A claim, or a pronoun that may stand for one.
  static final String CLAIM = "claim";

  /// What the cue calls so.
  static final String CALLED = "called";

  /// Nothing else: the words are nearly all that is said.
  static final String ALONE = "alone";

  /// The own side.
  static final String OWN = "own";

  /// Another side.
  static final String OTHER = "other";

  /// Nobody, or anybody.
  static final String NOBODY = "nobody";

  /// Something that they only modify.
  static final String LOOSE = "loose";

  private static final Set<String> POINTING =
      Set.of("it", "that", "this", "these", "those", "they", "there", "all", "none", "everything");
  private static final int TINY = 5;

  private DenyingWords() {}

  /// What the words of a hit are said of: one of the names above.
  static String about(Reading reading, SenseHit hit) {
    int size = reading.words().stream().mapToInt(Words::size).sum();
    if (size <= TINY) {
      return ALONE;
    }
    if (reading.cue().has(Sense.REJECT) || reading.cue().is(org.gainsay.model.StanceLabel.DENIAL)) {
      return CALLED;
    }
    Sentence sentence = hit.sentence();
    Token head = hit.first();
    if (head.is("amod") || head.is("compound")) {
      Token noun = sentence.head(head);
      return noun != null && isClaim(reading, noun) ? CLAIM : LOOSE;
    }
    Clause clause =
        Clause.isPredicate(sentence, head) ? new Clause(sentence, head) : sentence.governing(head);
    Token subject = clause == null ? null : clause.subject();
    if (subject == null || subject.index() == head.index()) {
      return starts(reading, hit) ? NOBODY : LOOSE;
    }
    return party(reading, sentence, subject, hit);
  }

  private static String party(Reading reading, Sentence sentence, Token subject, SenseHit hit) {
    String form = subject.form().toLowerCase(Locale.ROOT);
    if (hit.sense() == Sense.FALSITY && POINTING.contains(form)) {
      return CLAIM;
    }
    if (isClaim(reading, subject)) {
      return CLAIM;
    }
    return switch (reading.side().party(sentence, subject, reading.isQuoted())) {
      case OWN -> OWN;
      case OTHER -> OnBehalf.mayBePrincipal(reading, subject) ? OWN : OTHER;
      case ANYBODY, NONE -> NOBODY;
    };
  }

  private static boolean isClaim(Reading reading, @Nullable Token noun) {
    return noun != null
        && reading.hits().stream()
            .anyMatch(other ->
                other.sense().group() == Sense.Group.CLAIM
                    && other.first().start() <= noun.start()
                    && noun.end() <= other.last().end());
  }

  /// Whether the phrase opens a sentence of the content.
  private static boolean starts(Reading reading, SenseHit hit) {
    for (Words words : reading.words()) {
      int place = words.sentence() == hit.sentence() ? words.placeOf(hit.first()) : -1;
      if (place >= 0) {
        return place <= 2;
      }
    }
    return false;
  }
}
