package org.gainsay.model;

/// What a speaker does with a statement. The codes are those of CAMEO; `docs/stance.md` has
/// definitions with examples and the mapping to PLOVER.
public enum StanceLabel {
  /// Says that a claim about the own side is untrue, or that the own side did not do what is
  /// alleged (016).
  DENIAL,
  /// Says that somebody does or did wrong; lays blame (112).
  ACCUSATION,
  /// Judges a party, act or policy badly without laying a specific wrong at its door (110, 111).
  CRITICISM,
  /// Owns up to an act, fault or responsibility of the own side; apologises; retracts (015, 055).
  ADMISSION,
  /// Turns down a request, offer, plan; will not do what is asked (12).
  REFUSAL,
  /// Declines to comment or to answer (011).
  NO_COMMENT,
  /// Calls for somebody to act (02, 10).
  DEMAND,
  /// Warns of a harm that the own side would bring (13).
  THREAT,
  /// Praises, endorses, defends, sympathises (051-053, 019).
  SUPPORT,
  /// Promises, offers or announces an act of the own side (03).
  COMMITMENT,
  /// Anything else: information, opinion, prediction (01).
  STATEMENT
}
