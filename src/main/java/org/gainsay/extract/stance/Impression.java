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
}
