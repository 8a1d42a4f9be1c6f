package org.gainsay.model;

/// A denial that answers an accusation.
///
/// @param denial id of the quote that denies
/// @param accusation id of the quote that accuses
/// @param reason why they are taken to belong together, in a few words for people
/// @param confidence how sure we are, from 0 to 1
public record Answer(String denial, String accusation, String reason, double confidence) {

  public Answer {
    if (denial.equals(accusation)) {
      throw new IllegalArgumentException("a quote does not answer itself: " + denial);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a confidence: " + confidence);
    }
  }
}
