package org.gainsay.extract.stance;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.model.StanceLabel;
import org.gainsay.text.Token;

/// Where the network of stances points as the target of a stance.
///
/// @param passage what it read; it knows of nobody outside
/// @param shares of each piece of the passage, how much points at it; they add up to 1. Empty if
///   nothing is known
record Aim(Passage passage, List<Float> shares) {

  /// The shares that make a difference.
  private static final double[] STEPS = {0.003, 0.01, 0.03, 0.1, 0.3, 0.6, 0.9};

  private static final Aim UNKNOWN =
      new Aim(new Passage(List.of(), List.of(), List.of()), List.of());

  /// Nothing to go by.
  static Aim unknown() {
    return UNKNOWN;
  }

  static Aim of(Impression impression, StanceLabel label) {
    return new Aim(
        impression.passage(), impression.opinion().aims().getOrDefault(label, List.of()));
  }

  /// As features, how much points at a word.
  Set<String> at(Token word) {
    if (shares.isEmpty()) {
      return Set.of();
    }
    List<Integer> places = passage.placesOf(word);
    return places.isEmpty() ? Set.of("aim out of sight") : reached("aim", share(places));
  }

  /// As features, how much points at nobody: at the opening piece.
  Set<String> atNobody() {
    return shares.isEmpty() ? Set.of() : reached("none aim", share(List.of(0)));
  }

  private double share(List<Integer> places) {
    return places.stream().mapToDouble(shares::get).sum();
  }

  private static Set<String> reached(String name, double share) {
    Set<String> reached = new TreeSet<>();
    for (double step : STEPS) {
      if (share >= step) {
        reached.add(name + ">=" + step);
      }
    }
    return reached;
  }
}
