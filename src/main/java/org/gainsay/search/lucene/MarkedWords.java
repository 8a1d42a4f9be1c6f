package org.gainsay.search.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/// The words that a query wants to see marked, gathered while it is translated.
final class MarkedWords {

  /// Words one after the other.
  ///
  /// @param exact whether they are exact words, rather than stems
  record Run(boolean exact, List<BytesRef> words) {}

  private final Set<BytesRef> exact = new HashSet<>();
  private final Set<BytesRef> stems = new HashSet<>();
  private final List<Run> runs = new ArrayList<>();

  void word(boolean isExact, BytesRef word) {
    (isExact ? exact : stems).add(word);
  }

  void run(boolean isExact, List<BytesRef> words) {
    runs.add(new Run(isExact, List.copyOf(words)));
  }

  boolean isEmpty() {
    return exact.isEmpty() && stems.isEmpty() && runs.isEmpty();
  }

  boolean has(Word word) {
    return (!stems.isEmpty() && stems.contains(word.stem()))
        || (!exact.isEmpty() && exact.contains(word.exact()));
  }

  List<Run> runs() {
    return runs;
  }
}
