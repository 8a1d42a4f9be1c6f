package org.gainsay.extract.stance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
final class TargetFinder {

  /// The stances that people have annotated the targets of.
  static final Set<StanceLabel> AIMED =
      Set.of(StanceLabel.DENIAL, StanceLabel.ACCUSATION, StanceLabel.CRITICISM);

  private static final class English {
    static final LinearModel MODEL = LinearModel.load(TargetFinder.class, "target-model.tsv");
  }

  private final Conversation conversation;
  private final List<Impression> impressions;
  private final FormCounts forms;
  private final TargetCandidates candidates;
  private final LinearModel model;
  private final EarlierTargets given = new EarlierTargets();

  /// @param conversation the attributions of the article, judged
  /// @param impressions what was thought of each
  /// @param forms its words
  /// @param cast its parties
  /// @param model weights of [TargetFeatures]
  private TargetFinder(
      Conversation conversation,
      List<Impression> impressions,
      FormCounts forms,
      Cast cast,
      LinearModel model) {
    this.conversation = conversation;
    this.impressions = impressions;
    this.forms = forms;
    this.candidates = new TargetCandidates(conversation, cast);
    this.model = model;
  }

  /// With the model that Gainsay comes with.
  static TargetFinder english(
      ParsedArticle article, Conversation conversation, List<Impression> impressions, Cast cast) {
    FormCounts forms = FormCounts.of(article.analysis().sentences());
    return new TargetFinder(conversation, impressions, forms, cast, English.MODEL);
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
    String text = conversation.readings().get(place).article().text();
    List<TargetCandidate> all = candidates.of(place, label);
    Aim aim = Aim.of(impressions.get(place), label);
    double[] scores =
        new TargetFeatures(conversation, forms, place, label, aim)
            .of(all, given).stream().mapToDouble(model::score).toArray();
    int best = choose(all.stream().map(candidate -> candidate.name(text)).toList(), scores);
    return best == all.size() ? null : new Target(all.get(best).name(text), all.get(best).span());
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
