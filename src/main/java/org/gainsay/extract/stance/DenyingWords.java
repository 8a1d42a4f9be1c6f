package org.gainsay.extract.stance;

import java.util.Locale;
import java.util.Set;
import org.gainsay.text.Clause;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Tells what a denying word or phrase is said of.
final class DenyingWords {

  private static final Set<String> POINTING =
      Set.of("it", "that", "this", "these", "those", "they", "there", "all", "none", "everything");
  private static final int TINY = 5;

  private DenyingWords() {}

  /// One of `claim` (a claim, or a pronoun that may stand for one), `called` (the cue calls
  /// something so), `alone` (it is nearly all that is said), `own`, `other`, `nobody`, and `loose`
  /// where the word only modifies something else.
  static String about(Reading reading, SenseHit hit) {
    int size = reading.words().stream().mapToInt(Words::size).sum();
    if (size <= TINY) {
      return "alone";
    }
    if (reading.cue().has(Sense.REJECT) || reading.cue().is(org.gainsay.model.StanceLabel.DENIAL)) {
      return "called";
    }
    Sentence sentence = hit.sentence();
    Token head = hit.first();
    if (head.is("amod") || head.is("compound")) {
      Token noun = sentence.head(head);
      return noun != null && isClaim(reading, noun) ? "claim" : "loose";
    }
    Clause clause =
        Clause.isPredicate(sentence, head) ? new Clause(sentence, head) : sentence.governing(head);
    Token subject = clause == null ? null : clause.subject();
    if (subject == null || subject.index() == head.index()) {
      return starts(reading, hit) ? "nobody" : "loose";
    }
    return party(reading, sentence, subject, hit);
  }

  private static String party(Reading reading, Sentence sentence, Token subject, SenseHit hit) {
    String form = subject.form().toLowerCase(Locale.ROOT);
    if (hit.sense() == Sense.FALSITY && POINTING.contains(form)) {
      return "claim";
    }
    if (isClaim(reading, subject)) {
      return "claim";
    }
    return switch (reading.side().party(sentence, subject, reading.isQuoted())) {
      case OWN -> "own";
      case OTHER -> "other";
      case ANYBODY, NONE -> "nobody";
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
