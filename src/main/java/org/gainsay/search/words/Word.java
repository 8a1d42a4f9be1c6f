package org.gainsay.search.words;

import java.util.Set;
import org.apache.lucene.util.BytesRef;

/// A word of a text in the two forms that are indexed, and what a fingerprint and a sketch need of
/// it, so that it is worked out once a word and not once each time it stands somewhere.
///
/// @param exact without case and accents
/// @param stem the stem of the English word
/// @param hash over the stem
/// @param weight what it means for two quotes to be the same
/// @param exactHash over the exact form
/// @param figure a hash that the same figure has in digits and in words; 0 for any other word
public record Word(
    BytesRef exact, BytesRef stem, int hash, Weight weight, long exactHash, int figure) {

  /// What a word means for two quotes to be the same.
  public enum Weight {
    /// Left out or put in at will by those who copy.
    SMALL,
    LARGE,
    /// Turns what is said into something else: negations and figures.
    DECISIVE
  }

  private static final Set<String> SMALL_WORDS =
      Set.of("a", "an", "the", "and", "that", "of", "to", "in");

  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "cannot", "without");

  public static Word of(String exact, String stem) {
    BytesRef exactBytes = new BytesRef(exact);
    BytesRef stemBytes = new BytesRef(stem);
    return new Word(
        exactBytes,
        stemBytes,
        hash(stemBytes),
        weight(exact, stem),
        Sketch.hash(exactBytes),
        Figures.hash(exactBytes));
  }

  /// The same in every run, as the index keeps what is made of it: that of a [BytesRef] is not.
  static int hash(BytesRef bytes) {
    int hash = 0x811C9DC5; // FNV-1a
    for (int i = 0; i < bytes.length; i++) {
      hash = (hash ^ bytes.bytes[bytes.offset + i]) * 0x01000193;
    }
    return mixed(hash);
  }

  private static Weight weight(String exact, String stem) {
    if (SMALL_WORDS.contains(stem)) {
      return Weight.SMALL;
    }
    boolean figure = exact.chars().anyMatch(Character::isDigit);
    boolean negation = NEGATIONS.contains(exact) || exact.endsWith("n't") || exact.endsWith("n’t");
    return figure || negation ? Weight.DECISIVE : Weight.LARGE;
  }

  /// Every bit of the result hangs on every bit given (the finisher of MurmurHash3).
  public static int mixed(int given) {
    int h = given;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
