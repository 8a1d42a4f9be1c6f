package org.gainsay.extract.stance;

import java.util.Map;
import org.gainsay.model.StanceLabel;

/// What is thought of one attribution by itself, before the others of its article are looked at.
///
/// @param weighed how likely each label is by the regression over what the rules found
/// @param passage what the network read
/// @param opinion what it thinks of that
/// @param decisions what grammar settles
record Impression(
    Map<StanceLabel, Double> weighed,
    Passage passage,
    StanceNetwork.Opinion opinion,
    Decisions decisions) {

  double weighed(StanceLabel label) {
    return weighed.getOrDefault(label, 0.0);
  }

  /// How likely a label is by regression and network together: the geometric mean of what both say.
  double belief(StanceLabel label) {
    return Math.sqrt(weighed(label) * opinion.belief(label));
  }
}
