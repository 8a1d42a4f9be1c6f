package org.gainsay.extract.stance;

/// Where a party of an event stands, seen from the speaker.
enum Party {
  /// The speaker, or whoever he speaks or stands for.
  OWN,
  /// Somebody else who is named or described.
  OTHER,
  /// Nobody in particular: *nobody*, *anyone*, *people*.
  ANYBODY,
  /// A thing that can't do wrong, or nothing at all: *it*, *there*, *the border*.
  NONE
}
