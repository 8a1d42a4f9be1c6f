package org.gainsay.search.words;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A text as a few numbers that are mostly equal where two texts have mostly the same runs of five
/// words: MinHash with one permutation (Li, Owen and Zhang 2012), empty bins filled from the next
/// (Shrivastava and Li 2014).
///
/// Lucene's MinHashFilter does the same over a token stream, but cutting every article into words a
/// second time, and making a string of each run of five, would take longer than all the rest of its
/// document.
public final class Sketch {

  private static final int RUN = 5;

  /// So many numbers estimate a likeness of a half to within 0.06.
  private static final int BINS = 64;

  /// Numbers that are looked up together. Of two texts that share 0.5, 0.6, 0.7, 0.8 of their runs,
  /// 16 such groups have at least one alike in 64, 89, 99, 100 of a hundred.
  private static final int ROWS = 4;

  private Sketch() {}

  /// The numbers of a text as bytes; null for one of less than five words.
  public static @Nullable BytesRef of(Tokens tokens) {
    if (tokens.size() < RUN) {
      return null;
    }
    int[] least = new int[BINS];
    boolean[] isFilled = new boolean[BINS];
    long[] words = new long[RUN];
    for (int i = 0; i < tokens.size(); i++) {
      words[i % RUN] = hash(tokens.word(i).exact());
      if (i < RUN - 1) {
        continue;
      }
      long run = 0;
      for (int back = RUN - 1; back >= 0; back--) {
        run = mix(run + words[(i - back) % RUN]);
      }
      int bin = (int) (run >>> 58);
      int value = (int) run;
      if (!isFilled[bin] || value < least[bin]) {
        isFilled[bin] = true;
        least[bin] = value;
      }
    }
    ByteBuffer bytes = ByteBuffer.allocate(BINS * Integer.BYTES);
    for (int bin = 0; bin < BINS; bin++) {
      int steps = 0;
      while (!isFilled[(bin + steps) % BINS]) {
        steps++;
      }
      bytes.putInt(least[(bin + steps) % BINS] + steps * 0x9E3779B9);
    }
    return new BytesRef(bytes.array());
  }

  /// What to look up to find sketches like this one.
  public static BytesRef[] bands(BytesRef sketch) {
    int length = ROWS * Integer.BYTES;
    BytesRef[] bands = new BytesRef[sketch.length / length];
    for (int band = 0; band < bands.length; band++) {
      byte[] key = new byte[length + 1];
      key[0] = (byte) band;
      System.arraycopy(sketch.bytes, sketch.offset + band * length, key, 1, length);
      bands[band] = new BytesRef(key);
    }
    return bands;
  }

  /// The part of the numbers that two sketches share, which estimates the part of all runs of words
  /// that two texts share.
  public static double likeness(BytesRef one, BytesRef other) {
    int same = 0;
    for (int i = 0; i < BINS * Integer.BYTES; i += Integer.BYTES) {
      boolean isSame =
          Arrays.equals(
              one.bytes,
              one.offset + i,
              one.offset + i + Integer.BYTES,
              other.bytes,
              other.offset + i,
              other.offset + i + Integer.BYTES);
      same += isSame ? 1 : 0;
    }
    return same / (double) BINS;
  }

  private static long hash(BytesRef word) {
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
