package org.gainsay.extract.speaker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Who is most in the reader's mind at a place of an article: who was named last, as a subject or
/// as a speaker. One instance for one article.
final class Salience {

  private static final int FARTHEST = 14;
  private static final double FADING = 0.62;
  private static final double SPEAKER = 2.2;
  private static final double SUBJECT = 1.5;
  private static final double OTHER = 0.8;
  private static final double ASIDE = 0.35;
  private static final double QUOTED = 0.25;

  private final Story story;

  Salience(Story story) {
    this.story = story;
  }

  /// Who was found, and how far ahead of the next one: 1 for no other, near 0.5 for a draw.
  record Choice(Party party, double lead) {}

  /// The party most in mind at a mention, of those that `fit` gives a weight above 0; null if there
  /// is none.
  @Nullable Choice at(Mention place, ToDoubleFunction<Party> fit) {
    Map<Party, Double> weights = new LinkedHashMap<>();
    List<Mention> mentions = story.mentions();
    boolean inQuotation = story.isQuoted(place);
    for (int i = place.number() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      int distance = place.sentence().number() - mention.sentence().number();
      if (distance > FARTHEST) {
        break;
      }
      Party party = story.partyOf(mention);
      if (party == null || place.owner() == mention) {
        continue;
      }
      double fits = fit.applyAsDouble(party);
      if (fits > 0) {
        double weight = fits * weightOf(mention, inQuotation) * Math.pow(FADING, distance);
        weights.merge(party, weight, Double::sum);
      }
    }
    Party best = null;
    double most = 0;
    double second = 0;
    for (Map.Entry<Party, Double> entry : weights.entrySet()) {
      if (entry.getValue() > most) {
        second = most;
        most = entry.getValue();
        best = entry.getKey();
      } else if (entry.getValue() > second) {
        second = entry.getValue();
      }
    }
    return best == null ? null : new Choice(best, most / (most + second));
  }

  private double weightOf(Mention mention, boolean fromQuotation) {
    double weight;
    if (story.isSource(mention)) {
      weight = SPEAKER;
    } else if (mention.isModifier()) {
      weight = ASIDE;
    } else if (mention.isSubject()) {
      weight = SUBJECT;
    } else {
      weight = OTHER;
    }
    return story.isQuoted(mention) && !fromQuotation ? weight * QUOTED : weight;
  }
}
