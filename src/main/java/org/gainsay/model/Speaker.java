package org.gainsay.model;

import org.jspecify.annotations.Nullable;

/// The party that a source resolves to, under its fullest name in the article.
///
/// An unnamed source is kept as it is described ("a senior official"). Where nobody is known to
/// have spoken there is no speaker at all: none is ever invented.
///
/// @param name its fullest name in the article, or its description
/// @param type what kind of party it is
/// @param role office or affiliation as the article states it ("CEO, Sony Entertainment"), if it
///   does
public record Speaker(String name, SpeakerType type, @Nullable String role) {

  public Speaker {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a speaker needs a name; an unknown one is null");
    }
  }
}
