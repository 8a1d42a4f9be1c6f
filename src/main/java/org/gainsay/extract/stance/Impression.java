package org.gainsay.extract.stance;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.StanceLabel;

/// What is thought of one attribution by itself, before the others of its article are looked at.
///
/// @param weighed how likely each label is by the regression over what the rules found
/// @param passage what the network read
/// @param opinion what it thinks of that
/// @param decisions what is settled, whatever the others of the article make likely
record Impression(
    Map<StanceLabel, Double> weighed,
    Passage passage,
    StanceNetwork.Opinion opinion,
    Decisions decisions) {

  /// A grave label that the network finds less likely than the one and the regression less likely
  /// than the other is not in the words: that somebody is accused makes it likelier that he denies,
  /// but no denial of *I heard the shots at nine*.
  private static final double UNREAD = 0.1;

  private static final double UNWEIGHED = 0.5;

  /// How much the network counts then. With one half the regression, which knows no word of it,
  /// left *we categorically reject these allegations* undenied; of 418 sentences written for that
  /// 93.1 % are right with it, 93.8 % with 0.65, 94.0 % with 0.75, by which sentences of the news
  /// lose.
  private static final double READING = 0.65;

  /// The impression that an attribution makes by its own words.
  ///
  /// @param grammar what grammar settles
  static Impression of(
      Map<StanceLabel, Double> weighed,
      Passage passage,
      StanceNetwork.Opinion opinion,
      Decisions grammar) {
    Set<StanceLabel> absent = EnumSet.noneOf(StanceLabel.class);
    for (StanceLabel label : Decisions.GRAVE) {
      if (opinion.belief(label) < UNREAD && weighed.getOrDefault(label, 0.0) < UNWEIGHED) {
        absent.add(label);
      }
    }
    return new Impression(weighed, passage, opinion, grammar.barring(absent));
  }

  double weighed(StanceLabel label) {
    return weighed.getOrDefault(label, 0.0);
  }

  /// How likely a label is by regression and network together: the geometric mean of what both say.
  double belief(StanceLabel label) {
    return Math.sqrt(weighed(label) * opinion.belief(label));
  }

  /// How likely a label is where there is nothing else to go by: the same mean, in which the
  /// network counts more. It reads what the regression has no words for.
  double beliefAlone(StanceLabel label) {
    return Math.pow(weighed(label), 1 - READING) * Math.pow(opinion.belief(label), READING);
  }
}
