package org.gainsay.model;

import org.jspecify.annotations.Nullable;

/// The party at which a [Stance] is aimed: the accused of an accusation, the criticised of a
/// criticism, the accuser of a denial.
///
/// @param name its fullest name in the article
/// @param mention the words that name it here, or null if only the context does
public record Target(String name, @Nullable Span mention) {

  public Target {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a target needs a name");
    }
  }
}
