package org.gainsay.model;

/// What a reader must know beside the label of a [Stance].
public enum StanceFlag {
  /// Said with a reservation: *may have*, *appeared to deny*.
  HEDGED,
  /// Holds only under a condition: *if they cross the river, we will …*.
  CONDITIONAL,
  /// Put as a question: *did the minister lie to us?*
  QUESTION,
  /// Said ironically.
  SARCASM,
  /// The speaker denies on behalf of somebody else, whom the content names.
  ON_BEHALF,
  /// Takes back what was said before.
  RETRACTION,
  /// Reported by a noun: *the accusation by the FBI*.
  NOMINAL,
  /// Reported in the passive: *was accused by*.
  PASSIVE
}
