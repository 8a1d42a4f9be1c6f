package org.gainsay.extract.stance;

import java.util.List;
import java.util.Locale;
import org.gainsay.model.Span;
import org.gainsay.model.StanceLabel;

/// Cues that tell by themselves what is done: *put his hands up to stealing it*, *was refused
/// entry*, *went unanswered*. What those that turn something down do depends on what that is, as
/// with any verb of turning down ([CueDenials]).
final class TellingCueFamily implements StanceFamily {

  @Override
  public List<Finding> find(Reading reading) {
    Span cue = reading.attribution().cue();
    if (!reading.attribution().tellsStance() || cue == null) {
      return List.of();
    }
    return reading.cue().labels().stream()
        .filter(label -> label != StanceLabel.DENIAL)
        .map(label -> Finding.of(label, rule(label), cue))
        .toList();
  }

  /// The name of the rule that a cue tells a stance.
  static String rule(StanceLabel label) {
    return label.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".telling-cue";
  }
}
