package org.gainsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.model.StanceLabel;
import org.junit.jupiter.api.Test;

/// Which labels come of what was weighed and what grammar settles, and in which order.
class VerdictTest {

  private static List<StanceLabel> labels(Map<StanceLabel, Double> weighed, Decisions decisions) {
    return Verdict.labels(weighed, _ -> 0.5, decisions);
  }

  private static Decisions given(StanceLabel... labels) {
    return new Decisions(Set.of(labels), Set.of(), Set.of());
  }

  @Test
  void ofTwoSettledLabelsTheLikelierComesFirst() {
    assertEquals(
        List.of(StanceLabel.ACCUSATION, StanceLabel.DENIAL),
        labels(
            Map.of(StanceLabel.DENIAL, 0.4, StanceLabel.ACCUSATION, 0.7),
            given(StanceLabel.DENIAL, StanceLabel.ACCUSATION)));
  }

  @Test
  void ofTwoSettledLabelsAsLikelyTheOrderIsThatOfTheLabels() {
    assertEquals(
        List.of(StanceLabel.DENIAL, StanceLabel.ACCUSATION),
        labels(
            Map.of(StanceLabel.ACCUSATION, 0.4, StanceLabel.DENIAL, 0.4),
            given(StanceLabel.ACCUSATION, StanceLabel.DENIAL)));
  }

  @Test
  void whatNothingSpeaksForIsAStatement() {
    assertEquals(List.of(StanceLabel.STATEMENT), labels(Map.of(StanceLabel.DENIAL, 0.1), given()));
  }
}
