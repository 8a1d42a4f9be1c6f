package org.gainsay.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Pairs annotated units with predicted ones, one to one, the most alike first.
final class Pairing {

  /// Units less alike are not taken for the same.
  private static final double LEAST = 0.5;

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble((Pair pair) -> -pair.likeness())
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::predicted);

  /// Two units by their places in their lists.
  record Pair(int gold, int predicted, double likeness) {}

  private Pairing() {}

  static List<Pair> of(List<QuoteUnit> gold, List<QuoteUnit> predicted) {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        double likeness = gold.get(i).likeness(predicted.get(j));
        if (likeness >= LEAST) {
          candidates.add(new Pair(i, j, likeness));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    BitSet usedGold = new BitSet();
    BitSet usedPredicted = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!usedGold.get(pair.gold()) && !usedPredicted.get(pair.predicted())) {
        usedGold.set(pair.gold());
        usedPredicted.set(pair.predicted());
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
