package org.gainsay.extract.speaker;

import java.util.Locale;
import java.util.Set;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/// What stands around the mentions of an article. One instance for one article.
final class Surroundings {

  private static final Set<String> PHRASE_LINKS =
      Set.of(
          "of",
          "for",
          "from",
          "in",
          "at",
          "with",
          "to",
          "near",
          "behind",
          "inside",
          "within",
          "close",
          "familiar",
          "outside",
          "on");

  private final java.util.List<Mention> mentions;

  Surroundings(java.util.List<Mention> mentions) {
    this.mentions = mentions;
  }

  /// The next mention of the same sentence that is no modifier of another one, or null.
  @Nullable Mention next(Mention mention) {
    for (int i = mention.number() + 1; i < mentions.size(); i++) {
      Mention other = mentions.get(i);
      if (other.sentence() != mention.sentence()) {
        return null;
      }
      if (!other.isModifier() && other.first() >= mention.end()) {
        return outermost(other);
      }
    }
    return null;
  }

  /// The mention that this one belongs to as an owner, outermost; itself if it owns nothing.
  Mention outermost(Mention mention) {
    Mention at = mention;
    for (int i = mention.number() + 1; i < mentions.size(); i++) {
      Mention other = mentions.get(i);
      boolean behind = other.first() > mention.first() && !other.isModifier();
      if (other.sentence() != mention.sentence() || behind) {
        break;
      }
      if (other.owner() == at) {
        at = other;
      }
    }
    return at;
  }

  /// The index behind the mention and the prepositional phrases that follow it without a comma.
  int endWithPhrases(Mention mention, int limit) {
    return endWithPhrases(mention, limit, false);
  }

  /// The same, phrases that tell when or where something was said included.
  int endWithAllPhrases(Mention mention, int limit) {
    return endWithPhrases(mention, limit, true);
  }

  private int endWithPhrases(Mention mention, int limit, boolean times) {
    Sentence sentence = mention.sentence();
    int end = mention.end();
    Mention next = next(mention);
    while (next != null
        && next.head() < limit
        && isLink(sentence, end, next.first())
        && (times || !isTime(next))) {
      end = next.end();
      next = next(next);
    }
    return Math.min(end, limit);
  }

  private static boolean isLink(Sentence sentence, int from, int to) {
    if (to == from || to - from > 3) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      String form = token.form().toLowerCase(Locale.ROOT);
      if (!PHRASE_LINKS.contains(form)) {
        return false;
      }
    }
    return true;
  }

  /// Whether the noun phrase tells when: *in 2012*, *on Thursday*.
  private static boolean isTime(Mention mention) {
    Token head = mention.headToken();
    return head.tag().equals("CD")
        || NameWords.isCalendar(head.form())
        || TIMES.contains(mention.noun());
  }

  private static final Set<String> TIMES =
      Set.of(
          "day",
          "week",
          "month",
          "year",
          "morning",
          "afternoon",
          "evening",
          "night",
          "hour",
          "weekend",
          "decade",
          "time",
          "minute",
          "moment",
          "today",
          "yesterday",
          "tomorrow",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "statement",
          "interview",
          "email",
          "e-mail",
          "letter",
          "comment",
          "response",
          "addition",
          "fact",
          "turn",
          "speech");

  static boolean isComma(Sentence sentence, int i) {
    return i >= 0 && i < sentence.size() && isCommaForm(sentence.token(i).form());
  }

  private static boolean isCommaForm(String form) {
    return form.equals(",")
        || form.equals("(")
        || form.equals("–")
        || form.equals("—")
        || form.equals("--");
  }

  static String lower(Sentence sentence, int i) {
    return i < 0 || i >= sentence.size() ? "" : sentence.token(i).form().toLowerCase(Locale.ROOT);
  }
}
