package org.gainsay.model;

/// A confidence as people are shown it.
public enum Confidence {
  HIGH(0.85),
  MEDIUM(0.6),
  LOW(0);

  private final double atLeast;

  Confidence(double atLeast) {
    this.atLeast = atLeast;
  }

  /// The level of a confidence from 0 to 1.
  public static Confidence of(double confidence) {
    for (Confidence level : values()) {
      if (confidence >= level.atLeast) {
        return level;
      }
    }
    throw new IllegalArgumentException("not a confidence: " + confidence);
  }
}
