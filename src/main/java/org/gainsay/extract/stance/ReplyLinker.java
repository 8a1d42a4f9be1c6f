package org.gainsay.extract.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.model.Span;
import org.gainsay.model.Stance;
import org.gainsay.model.StanceLabel;
import org.gainsay.model.Target;
import org.jspecify.annotations.Nullable;

/// Links denials to the accusations of the same article that they answer: the accused is the denier
/// or whom he speaks for, and both are about the same matter or stand close together.
final class ReplyLinker {

  private static final double LEAST = 0.5;
  private static final int NEAR_PARAGRAPHS = 3;

  /// In one article nobody answers over more than this; it also bounds the work on huge ones.
  private static final int FARTHEST_PARAGRAPHS = 60;

  private ReplyLinker() {}

  static List<Stances.Reply> link(List<Reading> readings, List<List<Stance>> stances) {
    List<Stances.Reply> replies = new ArrayList<>();
    for (int d = 0; d < readings.size(); d++) {
      Stance denial = find(stances.get(d), StanceLabel.DENIAL);
      if (denial == null) {
        continue;
      }
      for (int a = 0; a < readings.size(); a++) {
        Stance accusation = a == d ? null : find(stances.get(a), StanceLabel.ACCUSATION);
        if (accusation != null) {
          Stances.Reply reply = compare(readings, d, denial, a, accusation);
          if (reply != null) {
            replies.add(reply);
          }
        }
      }
    }
    return replies;
  }

  private static @Nullable Stance find(List<Stance> stances, StanceLabel label) {
    for (Stance stance : stances) {
      if (stance.label() == label) {
        return stance;
      }
    }
    return null;
  }

  private static Stances.@Nullable Reply compare(
      List<Reading> readings, int d, Stance denial, int a, Stance accusation) {
    Reading denying = readings.get(d);
    Reading accusing = readings.get(a);
    if (Math.abs(paragraph(denying) - paragraph(accusing)) > FARTHEST_PARAGRAPHS) {
      return null;
    }
    if (accusing.speaker() != null
        && denying.speaker() != null
        && accusing.speaker().name().equals(denying.speaker().name())) {
      return null;
    }
    List<String> reasons = new ArrayList<>();
    double score = 0;
    Target accused = accusation.target();
    if (accused != null) {
      if (!sharesName(accused.name(), denying.source().names())) {
        return null;
      }
      score += 0.45;
      reasons.add("%s is accused and denies".formatted(accused.name()));
    }
    if (denial.target() != null
        && accusing.speaker() != null
        && sharesName(denial.target().name(), accusing.source().names())) {
      score += 0.3;
      reasons.add("the denial names the accuser");
    }
    Set<String> shared = topics(denying);
    shared.retainAll(topics(accusing));
    if (!shared.isEmpty()) {
      score += Math.min(0.3, 0.15 * shared.size());
      reasons.add(
          "both are about " + String.join(", ", shared.stream().sorted().limit(3).toList()));
    }
    int distance = Math.abs(paragraph(denying) - paragraph(accusing));
    if (distance <= NEAR_PARAGRAPHS) {
      score += 0.2 - 0.05 * distance;
      reasons.add("they stand close together");
    }
    return score < LEAST
        ? null
        : new Stances.Reply(d, a, String.join("; ", reasons), Math.min(1, score));
  }

  private static boolean sharesName(String name, Set<String> words) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.&-]+", -1)) {
      if (word.length() > 2 && words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> topics(Reading reading) {
    Set<String> topics = new HashSet<>();
    for (Span span : reading.attribution().content()) {
      topics.addAll(ArticleSenses.topicsOf(reading.article().analysis().tokensIn(span)));
    }
    return topics;
  }

  private static int paragraph(Reading reading) {
    return reading.words().isEmpty() ? 0 : reading.words().getFirst().sentence().paragraph();
  }
}
