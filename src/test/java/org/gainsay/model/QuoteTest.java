package org.gainsay.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuoteTest {

  private static final Span WORDS = new Span(0, 4);

  private static Stance stance(StanceLabel label, @Nullable Target target) {
    return new Stance(label, List.of(WORDS), 0.9, target, Set.of(), "rule");
  }

  private static Quote quote(Stance... stances) {
    return new Quote(
        "a~1",
        QuoteKind.INDIRECT,
        List.of(WORDS),
        null,
        null,
        null,
        null,
        List.of(stances),
        0.9,
        "rule");
  }

  @Test
  void aQuoteIsAimedAtTheTargetOfItsFirstStanceThatHasOne() {
    Target bank = new Target("the bank", null);
    Target bob = new Target("Bob", null);
    assertEquals(
        bank,
        quote(
                stance(StanceLabel.DEMAND, null),
                stance(StanceLabel.DENIAL, bank),
                stance(StanceLabel.ACCUSATION, bob))
            .target());
  }

  @Test
  void aQuoteWithoutATargetIsAimedAtNobody() {
    assertNull(quote(stance(StanceLabel.DENIAL, null)).target());
  }
}
