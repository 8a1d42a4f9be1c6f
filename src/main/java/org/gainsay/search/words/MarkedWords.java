package org.gainsay.search.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/// The words that a query wants to see marked, gathered while it is translated.
public final class MarkedWords {

  /// Words one after the other.
  ///
  /// @param exact whether they are exact words, rather than stems
  public record Run(boolean exact, List<BytesRef> words) {}

  private static final int FEW = 3;

  private final Set<BytesRef> exact = new LinkedHashSet<>();
  private final Set<BytesRef> stems = new LinkedHashSet<>();
  private final List<Run> runs = new ArrayList<>();

  public void word(boolean isExact, BytesRef word) {
    (isExact ? exact : stems).add(word);
  }

  public void run(boolean isExact, List<BytesRef> words) {
    runs.add(new Run(isExact, List.copyOf(words)));
  }

  public boolean isEmpty() {
    return exact.isEmpty() && stems.isEmpty() && runs.isEmpty();
  }

  public boolean has(Word word) {
    return has(stems, word.stem()) || has(exact, word.exact());
  }

  private static boolean has(Set<BytesRef> words, BytesRef word) {
    if (words.size() > FEW) {
      return words.contains(word);
    }
    // To compare with one word or two takes less than to hash.
    for (BytesRef one : words) {
      if (one.length == word.length && one.bytesEquals(word)) {
        return true;
      }
    }
    return false;
  }

  public List<Run> runs() {
    return runs;
  }
}
