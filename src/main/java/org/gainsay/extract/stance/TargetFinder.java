package org.gainsay.extract.stance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.extract.attribution.LinearModel;
import org.gainsay.extract.attribution.ParsedArticle;
import org.gainsay.extract.speaker.Cast;
import org.gainsay.model.StanceLabel;
import org.gainsay.model.Target;
import org.jspecify.annotations.Nullable;

/// Finds at whom a stance is aimed, and under which name the article knows them: a model weighs all
/// who are named in and shortly before the attribution, and nobody, against each other. One
/// instance for one article; to be asked in the order of the attributions, since a target hangs on
/// those before.
///
/// @param conversation the attributions of the article, judged
/// @param forms its words
/// @param cast its parties
/// @param model weights of [TargetFeatures]
/// @param given the targets found so far
record TargetFinder(
    Conversation conversation,
    FormCounts forms,
    Cast cast,
    LinearModel model,
    EarlierTargets given) {

  private static final class English {
    static final LinearModel MODEL = LinearModel.load(TargetFinder.class, "target-model.tsv");
  }

  /// With the model that Gainsay comes with.
  static TargetFinder english(ParsedArticle article, Conversation conversation, Cast cast) {
    FormCounts forms = FormCounts.of(article.analysis().sentences());
    return new TargetFinder(conversation, forms, cast, English.MODEL, new EarlierTargets());
  }

  /// The target of a stance, or null if it is aimed at nobody in particular.
  ///
  /// @param place the place of the attribution in the conversation
  @Nullable Target of(int place, StanceLabel label) {
    return switch (label) {
      case DENIAL, ACCUSATION, CRITICISM -> {
        Target target = chosen(place, label);
        given.add(conversation.readings().get(place), label, target == null ? null : target.name());
        yield target;
      }
      // Nobody has annotated who is threatened: it is told like an accusation.
      case THREAT -> chosen(place, StanceLabel.ACCUSATION);
      default -> null;
    };
  }

  private @Nullable Target chosen(int place, StanceLabel label) {
    Reading reading = conversation.readings().get(place);
    List<TargetCandidate> candidates = new TargetCandidates(conversation, cast).of(place);
    TargetCandidate chosen = likeliest(place, label, candidates);
    return chosen == null ? null : new Target(chosen.name(reading.article().text()), chosen.span());
  }

  /// Whom the model finds likeliest; null if that is nobody.
  private @Nullable TargetCandidate likeliest(
      int place, StanceLabel label, List<TargetCandidate> candidates) {
    String text = conversation.readings().get(place).article().text();
    double[] scores =
        new TargetFeatures(conversation, forms, place, label)
            .of(candidates, given).stream().mapToDouble(model::score).toArray();
    int best = choose(candidates.stream().map(candidate -> candidate.name(text)).toList(), scores);
    return best == candidates.size() ? null : candidates.get(best);
  }

  /// The candidate that scores best of those with the likeliest name, or the number of candidates
  /// if nobody is likelier. What is thought of the mentions of one party adds up.
  ///
  /// @param names of the candidates
  /// @param scores of the candidates, and behind them that of nobody
  static int choose(List<String> names, double[] scores) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    Map<String, Double> sums = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      sums.merge(names.get(i), Math.exp(scores[i] - highest), Double::sum);
    }
    double most = Math.exp(scores[names.size()] - highest);
    String likeliest = null;
    int best = names.size();
    for (int i = 0; i < names.size(); i++) {
      double sum = sums.getOrDefault(names.get(i), 0.0);
      boolean same = names.get(i).equals(likeliest);
      if (same ? scores[i] > scores[best] : sum > most) {
        most = sum;
        likeliest = names.get(i);
        best = i;
      }
    }
    return best;
  }
}
