package org.gainsay.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.search.words.NameMatcher;

/// Numbers the values of a dimension, the same number in every segment and for as long as the index
/// is open: values are added and never taken away, so that the columns of a segment outlive the
/// readers that use them. For several threads.
final class Dictionary {

  /// The number that stands for no value.
  static final int NONE = -1;

  private final List<String> values = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /// Numbers of the values that are equal but for case.
  private final Map<String, List<Integer>> folded = new HashMap<>();

  /// The number of a value, a new one if it has none.
  synchronized int intern(String value) {
    Integer known = numbers.get(value);
    if (known != null) {
      return known;
    }
    int number = values.size();
    values.add(value);
    numbers.put(value, number);
    folded.computeIfAbsent(fold(value), _ -> new ArrayList<>(1)).add(number);
    return number;
  }

  synchronized int size() {
    return values.size();
  }

  /// The first `size` values, a copy.
  synchronized List<String> values(int size) {
    return List.copyOf(values.subList(0, size));
  }

  synchronized String value(int number) {
    return values.get(number);
  }

  /// The numbers of the values that are equal to this one but for case.
  synchronized List<Integer> find(String value) {
    return List.copyOf(folded.getOrDefault(fold(value), List.of()));
  }

  static String fold(String value) {
    return NameMatcher.fold(value);
  }
}
