package org.gainsay.search;

import java.io.IOException;
import java.util.List;

/// Suggests values while somebody types.
public interface Completions {

  /// Values of a dimension that go with what was typed, each with the number of its quotes.
  ///
  /// A value goes with it if every typed word begins one of the value's words, in any order and
  /// without regard to case and accents ("obama b" finds "Barack Obama"). If there are not enough
  /// of these, values follow that do so after one correction of a letter (of two in a word of eight
  /// or more). Within each of the two groups the value with more quotes comes first, then by name.
  ///
  /// @param typed what was typed; blank stands for all values
  /// @param limit at most so many
  List<FacetValue> complete(Dimension dimension, String typed, int limit) throws IOException;
}
