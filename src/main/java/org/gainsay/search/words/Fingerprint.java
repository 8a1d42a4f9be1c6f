package org.gainsay.search.words;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;
import org.gainsay.model.Span;

/// Tells whether two quotes are the same but for a few words, by a print of some bytes each.
///
/// It is a MinHash (Broder 1997) over the stems of a quote and its pairs of neighbours, the
/// smallest words left out: of two quotes about as many bytes are equal as they share of both.
/// Copies share [#ENOUGH] of them. A "not" more or another figure makes another claim of the same
/// words, so these must agree besides; and of a quote of very few words each one counts.
public final class Fingerprint {

  /// Bytes of the MinHash.
  private static final int HASHES = 24;

  /// Bytes of the whole print: the hash, and a check of what must agree.
  public static final int BYTES = HASHES + Integer.BYTES;

  /// Copies of a quote have one of so many parts of the hash in common, four bytes each: those that
  /// share nine tenths 99.8 % of the time, those that share eight tenths 96 %.
  public static final int PARTS = HASHES / Integer.BYTES;

  /// So many of the bytes are equal in copies: quotes that share eight tenths nearly always have
  /// them, those that share four tenths one time in fifty.
  private static final int ENOUGH = 15;

  /// Of a quote with fewer words, the smallest left out, each one counts.
  private static final int FEW_WORDS = 5;

  private static final int[] FACTORS = new int[HASHES];
  private static final int[] SUMMANDS = new int[HASHES];

  static {
    // Fixed numbers without a pattern: the index keeps what they make.
    int state = 0x9E3779B9;
    for (int i = 0; i < HASHES; i++) {
      state = Word.mixed(state + i);
      FACTORS[i] = state | 1;
      state = Word.mixed(state + 0x7F4A7C15);
      SUMMANDS[i] = state;
    }
  }

  private final int[] least = new int[HASHES];
  private final byte[] bytes = new byte[BYTES];

  /// The print of a quote, which the next call overwrites.
  ///
  /// @param spans its content
  public BytesRef of(Tokens tokens, List<Span> spans) {
    int large = add(tokens, spans, false);
    if (large == 0) {
      add(tokens, spans, true);
    }
    for (int i = 0; i < HASHES; i++) {
      bytes[i] = (byte) (least[i] >>> 11);
    }
    BitUtil.VH_LE_INT.set(bytes, HASHES, check(tokens, spans, large < FEW_WORDS));
    return new BytesRef(bytes);
  }

  /// Takes the words in, the smallest only if asked to; says how many.
  private int add(Tokens tokens, List<Span> spans, boolean all) {
    Arrays.fill(least, Integer.MAX_VALUE);
    int words = 0;
    int last = 0;
    for (Span span : spans) {
      for (int i = tokens.firstEndingAfter(span.start());
          i < tokens.size() && tokens.start(i) < span.end();
          i++) {
        Word word = tokens.word(i);
        if (all || word.weight() != Word.Weight.SMALL) {
          add(word.hash());
          add(Word.mixed(last * 31 + word.hash()));
          last = word.hash();
          words++;
        }
      }
    }
    return words;
  }

  private void add(int feature) {
    for (int i = 0; i < HASHES; i++) {
      least[i] = Math.min(least[i], feature * FACTORS[i] + SUMMANDS[i]);
    }
  }

  private static int check(Tokens tokens, List<Span> spans, boolean wordForWord) {
    int check = wordForWord ? 1 : 0;
    for (Span span : spans) {
      for (int i = tokens.firstEndingAfter(span.start());
          i < tokens.size() && tokens.start(i) < span.end();
          i++) {
        Word word = tokens.word(i);
        check =
            switch (word.weight()) {
              case DECISIVE -> Word.mixed(check * 31 + word.hash());
              case LARGE -> wordForWord ? Word.mixed(check * 31 + word.hash()) : check;
              case SMALL -> check;
            };
      }
    }
    return check;
  }

  /// Something that copies have in common in one part at least.
  public static int part(BytesRef print, int number) {
    int own = (int) BitUtil.VH_LE_INT.get(print.bytes, print.offset + number * Integer.BYTES);
    return Word.mixed(own * 31 + number) ^ check(print);
  }

  private static int check(BytesRef print) {
    return (int) BitUtil.VH_LE_INT.get(print.bytes, print.offset + HASHES);
  }

  public static boolean areCopies(BytesRef print, BytesRef other) {
    if (check(print) != check(other)) {
      return false;
    }
    int equal = 0;
    for (int i = 0; i < HASHES; i++) {
      equal += print.bytes[print.offset + i] == other.bytes[other.offset + i] ? 1 : 0;
    }
    return equal >= ENOUGH;
  }
}
