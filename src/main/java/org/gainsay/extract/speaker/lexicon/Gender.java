package org.gainsay.extract.speaker.lexicon;

/// Which of *he* and *she* stands for a person.
public enum Gender {
  MALE,
  FEMALE,
  /// Either may, or it is not known.
  UNKNOWN;

  /// Whether one person can be both: they are equal, or one is not known.
  public boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
