package org.gainsay.extract.speaker.lexicon;

/// A word or phrase that stands for a state.
///
/// @param state the state
/// @param kind how it stands for it
public record StateWord(State state, Kind kind) {

  /// How a phrase stands for a state.
  public enum Kind {
    /// It is its name, or another one.
    NAME,
    /// It is its adjective or a name of its people.
    PEOPLE,
    /// It is its capital or seat of government.
    SEAT
  }
}
