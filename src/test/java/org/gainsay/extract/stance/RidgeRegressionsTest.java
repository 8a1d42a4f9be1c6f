package org.gainsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.gainsay.extract.stance.RidgeRegressions.Example;
import org.gainsay.model.StanceLabel;
import org.junit.jupiter.api.Test;

/// Whether the regressions find out what labels depend on.
class RidgeRegressionsTest {

  private static final Decisions NOTHING = new Decisions(Set.of(), Set.of(), Set.of(), false);

  /// Denials are likelier the higher `telling` is; `idle` tells nothing.
  private static List<Example> examples() {
    Random random = new Random(7);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      double telling = random.nextGaussian();
      boolean denial = random.nextDouble() < 1 / (1 + Math.exp(1 - 2 * telling));
      examples.add(
          new Example(
              "a" + i,
              List.of(denial ? StanceLabel.DENIAL : StanceLabel.STATEMENT),
              Map.of("telling", telling, "idle", 5 + random.nextGaussian()),
              NOTHING,
              1));
    }
    return examples;
  }

  private static double denial(RidgeRegressions model, double telling) {
    return model.probabilities(Map.of("telling", telling, "idle", 5.0))[0];
  }

  @Test
  void whatCountsTwiceIsAsIfItStoodThereTwice() {
    List<Example> twice = new ArrayList<>(examples());
    twice.addAll(examples());
    List<Example> heavy =
        examples().stream()
            .map(e -> new Example(e.article(), e.labels(), e.features(), e.decisions(), 2))
            .toList();

    double expected = denial(RidgeRegressions.fit(twice, 5), 0.8);

    assertEquals(expected, denial(RidgeRegressions.fit(heavy, 5), 0.8), 1e-6);
  }

  @Test
  void theProbabilitiesAreThoseThatTheExamplesCameFrom() {
    RidgeRegressions model = RidgeRegressions.fit(examples(), 0.01);
    for (double telling : new double[] {-1, 0, 0.5, 1.5}) {
      assertEquals(1 / (1 + Math.exp(1 - 2 * telling)), denial(model, telling), 0.05);
    }
  }

  @Test
  void aPenaltyMakesTheFeaturesWeighLess() {
    RidgeRegressions free = RidgeRegressions.fit(examples(), 0.01);
    RidgeRegressions held = RidgeRegressions.fit(examples(), 1000);
    assertTrue(denial(held, 1.5) < denial(free, 1.5));
    assertTrue(denial(held, -1) > denial(free, -1));
  }

  @Test
  void theModelThatIsWrittenGivesTheSameProbabilities() throws IOException {
    RidgeRegressions model = RidgeRegressions.fit(examples(), 1);
    List<String> lines = new ArrayList<>(List.of("DENIAL " + StanceModel.THRESHOLD + " 0.5"));
    lines.addAll(model.lines());
    StanceModel written = StanceModel.read(new StringReader(String.join("\n", lines)));
    Map<String, Double> features = Map.of("telling", 0.7, "idle", 4.0, "bias", 1.0);
    assertEquals(
        model.probabilities(features)[0],
        written.probabilities(features).get(StanceLabel.DENIAL),
        0.001);
  }
}
