package org.gainsay.extract.speaker.lexicon;

import java.util.List;

/// A state, or a part of one that acts like one.
///
/// @param name the name that Gainsay gives it
/// @param adjective what is of this state (*North Korean*); empty if the list has none
/// @param seats its capital and seats of government, which stand for it where they act or speak
public record State(String name, String adjective, List<String> seats) {

  public State {
    seats = List.copyOf(seats);
  }
}
