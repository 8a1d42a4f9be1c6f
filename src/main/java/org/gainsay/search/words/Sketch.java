package org.gainsay.search.words;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A text as a few numbers that are mostly equal where two texts have mostly the same runs of five
/// words: MinHash with one permutation (Li, Owen and Zhang 2012), empty bins filled from the next
/// (Shrivastava and Li 2014).
///
/// Lucene's MinHashFilter does the same over a token stream, but cutting every article into words a
/// second time, and making a string of each run of five, would take longer than all the rest of its
/// document.
///
/// Its bytes are the numbers, a bit for each that is the text's own and not filled in, and the
/// [Figures] of the text.
public final class Sketch {

  private static final int RUN = 5;

  /// So many numbers estimate a likeness of a half to within 0.06.
  private static final int BINS = 64;

  /// Numbers that are looked up together. Of two texts that share 0.5, 0.6, 0.7, 0.8 of their runs,
  /// 16 such groups have at least one alike in 64, 89, 99, 100 of a hundred.
  private static final int ROWS = 4;

  /// So many groups are looked up.
  public static final int BANDS = BINS / ROWS;

  private static final int MASK_AT = BINS * Integer.BYTES;
  private static final int FIGURES_AT = MASK_AT + Long.BYTES;

  private static final double LEAST_LIKENESS = 0.5;

  private Sketch() {}

  /// The sketch of a text as bytes; null for one of less than five words.
  ///
  /// @param tokens of the text
  public static @Nullable BytesRef of(Tokens tokens, String text) {
    if (tokens.size() < RUN) {
      return null;
    }
    int[] least = new int[BINS];
    long filled = 0;
    long[] words = new long[RUN];
    for (int i = 0; i < tokens.size(); i++) {
      words[i % RUN] = tokens.word(i).exactHash();
      if (i < RUN - 1) {
        continue;
      }
      long run = 0;
      for (int back = RUN - 1; back >= 0; back--) {
        run = mix(run + words[(i - back) % RUN]);
      }
      int bin = (int) (run >>> 58);
      int value = (int) run;
      if ((filled & 1L << bin) == 0 || value < least[bin]) {
        filled |= 1L << bin;
        least[bin] = value;
      }
    }
    byte[] figures = Figures.of(tokens, text);
    ByteBuffer bytes = ByteBuffer.allocate(FIGURES_AT + figures.length);
    for (int bin = 0; bin < BINS; bin++) {
      int steps = Long.numberOfTrailingZeros(Long.rotateRight(filled, bin));
      bytes.putInt(least[(bin + steps) % BINS] + steps * 0x9E3779B9);
    }
    bytes.putLong(filled).put(figures);
    return new BytesRef(bytes.array());
  }

  /// What to look up to find sketches like this one: of each group its place, and in the lower half
  /// a hash of its numbers. Numbers, because nearly every one is that of one text, and to index
  /// them takes a small part of what it takes as terms.
  public static long[] bands(BytesRef sketch) {
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      int hash = 0;
      for (int row = 0; row < ROWS; row++) {
        int at = sketch.offset + (band * ROWS + row) * Integer.BYTES;
        hash = Word.mixed(hash * 31 + (int) BitUtil.VH_LE_INT.get(sketch.bytes, at));
      }
      bands[band] = (long) band << Integer.SIZE | Integer.toUnsignedLong(hash);
    }
    return bands;
  }

  /// Which of the groups one of [#bands] is of.
  public static int place(long band) {
    return (int) (band >>> Integer.SIZE);
  }

  /// Whether two texts are nearly the same: they share half of their runs of words, and their
  /// figures agree. Market reports and notices of dividends are written in one form day after day,
  /// and what they report is in the figures.
  public static boolean areCopies(BytesRef one, BytesRef other) {
    return likeness(one, other) >= LEAST_LIKENESS && Figures.agree(figures(one), figures(other));
  }

  /// The part of the numbers that two sketches share, which estimates the part of all runs of words
  /// that two texts share. Numbers that are filled in in both do not count: of two short texts they
  /// would count what is alike several times.
  public static double likeness(BytesRef one, BytesRef other) {
    // Sketches that were written before this was noted are compared as they were.
    boolean isNoted = one.length >= FIGURES_AT && other.length >= FIGURES_AT;
    long filledInOne = isNoted ? filled(one) : -1;
    long filledInOther = isNoted ? filled(other) : -1;
    int same = 0;
    for (int bin = 0; bin < BINS; bin++) {
      int from = bin * Integer.BYTES;
      boolean isSame =
          Arrays.equals(
              one.bytes,
              one.offset + from,
              one.offset + from + Integer.BYTES,
              other.bytes,
              other.offset + from,
              other.offset + from + Integer.BYTES);
      same += isSame && (filledInOne & filledInOther & 1L << bin) != 0 ? 1 : 0;
    }
    return same / (double) Long.bitCount(filledInOne | filledInOther);
  }

  /// A bit for each of the numbers that is the text's own.
  private static long filled(BytesRef sketch) {
    return ByteBuffer.wrap(sketch.bytes).getLong(sketch.offset + MASK_AT);
  }

  private static BytesRef figures(BytesRef sketch) {
    int length = Math.max(0, sketch.length - FIGURES_AT);
    return new BytesRef(sketch.bytes, sketch.offset + sketch.length - length, length);
  }

  /// What a word counts as in a run.
  static long hash(BytesRef word) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < word.length; i++) {
      hash = (hash ^ word.bytes[word.offset + i]) * 0x100000001B3L;
    }
    return hash;
  }

  /// The finisher of SplitMix64: every bit of the result hangs on every bit of the value.
  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
