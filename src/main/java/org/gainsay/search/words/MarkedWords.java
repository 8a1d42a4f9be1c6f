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

  /// The letters that these words, but for those of runs, begin with, as far as they are ASCII.
  private final boolean[] initials = new boolean[128];

  public void word(boolean isExact, BytesRef word) {
    (isExact ? exact : stems).add(word);
    if (word.length > 0 && word.bytes[word.offset] >= 0) {
      initials[word.bytes[word.offset]] = true;
    }
  }

  /// Whether a word of a text may be one of these, but for those of runs, going by the letter that
  /// it begins with as it is written. Stems begin as their words do; what folding makes of letters
  /// that are not ASCII is not asked.
  boolean mayBeginWith(char written) {
    return written >= initials.length || initials[Character.toLowerCase(written)];
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
