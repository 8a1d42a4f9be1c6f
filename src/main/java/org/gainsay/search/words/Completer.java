package org.gainsay.search.words;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.search.FacetValue;

/// Chooses the values that go with what somebody typed.
public final class Completer {

  private Completer() {}

  /// Those values that go with it, and then those that nearly do.
  ///
  /// @param values all values, in the order in which they are wanted
  public static List<FacetValue> complete(List<FacetValue> values, String typed, int limit) {
    NameMatcher matcher = new NameMatcher(typed);
    List<FacetValue> found = new ArrayList<>();
    List<FacetValue> others = new ArrayList<>();
    for (FacetValue value : values) {
      if (found.size() == limit) {
        return found;
      }
      (matcher.matches(value.value()) ? found : others).add(value);
    }
    for (FacetValue value : others) {
      if (found.size() >= limit) {
        break;
      }
      if (matcher.nearlyMatches(value.value())) {
        found.add(value);
      }
    }
    return found;
  }
}
