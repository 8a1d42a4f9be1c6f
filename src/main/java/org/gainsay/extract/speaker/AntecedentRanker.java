package org.gainsay.extract.speaker;

import java.util.List;
import org.gainsay.extract.attribution.LinearModel;
import org.gainsay.model.SpeakerType;
import org.jspecify.annotations.Nullable;

/// Finds which party a pronoun or noun phrase takes up: all that it may mean, and none of them, are
/// weighed against each other (mention ranking, Denis and Baldridge 2008), with weights learned
/// from the annotated articles of the project. One instance for one article; asked in the order of
/// the text.
class AntecedentRanker {

  private static final class English {
    static final LinearModel MODEL =
        LinearModel.load(AntecedentRanker.class, "antecedent-model.tsv");
  }

  /// How likely it must be at least that a noun phrase means a party: else its words say who it is.
  private static final double LEAST = 0.5;

  /// How likely an organisation in mind must be at least.
  private static final double LEAST_IN_MIND = 0.25;

  private final Story story;
  private final Salience salience;
  private final KnownParties known;
  private final Antecedents antecedents;
  private final LinearModel model;

  AntecedentRanker(Story story, Salience salience, LinearModel model) {
    this.story = story;
    this.salience = salience;
    this.model = model;
    known = new KnownParties(story, salience);
    antecedents = new Antecedents(story);
  }

  /// With the model that Gainsay comes with.
  static AntecedentRanker english(Story story, Salience salience) {
    return new AntecedentRanker(story, salience, English.MODEL);
  }

  /// Which party is likeliest, and how likely it is by the model, from 0 to 1.
  record Choice(Party party, double probability) {}

  /// What a mention may take up, with what is to be weighed of each and behind them of none.
  ///
  /// @param inMind the organisation that is in mind, where a noun phrase may mean it; else null
  record Question(List<Party> parties, List<List<String>> features, @Nullable Party inMind) {}

  Question question(Mention mention, SpeakerType type) {
    AntecedentFeatures features = new AntecedentFeatures(story, salience, known, mention, type);
    ReportedSubject spokenOf = new ReportedSubject(mention);
    List<Party> parties =
        antecedents.of(mention, type).stream()
            .filter(party -> !features.contradicts(party) && !spokenOf.is(party))
            .toList();
    return new Question(parties, features.of(parties), features.inMind());
  }

  /// The party that a mention takes up, or null if it is likelier to take up none. An organisation
  /// that is in mind, though, need not be likelier: *the Dallas-based carrier* is seldom a new one.
  ///
  /// @param type what a noun phrase is by its noun; of no matter for a pronoun
  @Nullable Choice choose(Mention mention, SpeakerType type) {
    Question question = question(mention, type);
    double[] scores = question.features().stream().mapToDouble(model::score).toArray();
    int none = scores.length - 1;
    int best = none;
    for (int i = 0; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - scores[best]);
    }
    Party inMind = question.inMind();
    int chosen = best == none && inMind != null ? question.parties().indexOf(inMind) : best;
    if (chosen < 0 || chosen == none) {
      return null;
    }
    double probability = Math.exp(scores[chosen] - scores[best]) / sum;
    double least = mention.isPronoun() ? 0 : chosen == best ? LEAST : LEAST_IN_MIND;
    return probability > least ? new Choice(question.parties().get(chosen), probability) : null;
  }
}
