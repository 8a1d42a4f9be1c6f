package org.gainsay.text.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the network makes of each word by itself: its share in what is made of the word after it,
/// of itself, and of the word before it. Safe for several threads.
///
/// Most words of a text were met before, so what was made of them is kept, up to a bound.
final class WordLayer {

  private static final int KEPT = 1 << 14;

  private static final class Known {
    private final int exact;
    private final int shape;
    private final float[] shares;

    Known(int exact, int shape, float[] shares) {
      this.exact = exact;
      this.shape = shape;
      this.shares = shares;
    }
  }

  private final List<HashIndex> indexes;
  private final List<Quantized> tables;
  private final Affine window;

  /// By hash; threads that do not see each other's entries make them again.
  private final @Nullable Known[] known = new @Nullable Known[KEPT];

  /// Makes a layer.
  ///
  /// @param indexes by kind of feature, the numbers of its hashes
  /// @param tables by kind of feature and number, its dimensions
  WordLayer(List<HashIndex> indexes, List<Quantized> tables, Affine window) {
    this.indexes = List.copyOf(indexes);
    this.tables = List.copyOf(tables);
    this.window = window;
  }

  /// How many dimensions the three shares have together.
  int size() {
    return window.out();
  }

  /// The shares of a word, which are not to be changed.
  float[] shares(SentenceWords words, int word) {
    int exact = words.feature(word, SentenceWords.EXACT);
    int shape = words.feature(word, SentenceWords.SHAPE);
    int slot = ((exact ^ (shape * 0x9E3779B1)) * 0x85EBCA6B) >>> 18;
    Known found = known[slot];
    if (found == null || found.exact != exact || found.shape != shape) {
      found = new Known(exact, shape, compute(words, word));
      known[slot] = found;
    }
    return found.shares;
  }

  private float[] compute(SentenceWords words, int word) {
    float[] input = new float[window.in()];
    int at = 0;
    for (int kind = 0; kind < tables.size(); kind++) {
      Quantized table = tables.get(kind);
      table.copy(indexes.get(kind).number(words.feature(word, kind)), input, at);
      at += table.columns();
    }
    float[] shares = window.bias().clone();
    Product.add(shares, shares.length, input, window.weights(), input.length);
    return shares;
  }

  void write(DataOutputStream out) throws IOException {
    for (HashIndex index : indexes) {
      index.write(out);
    }
    for (Quantized table : tables) {
      table.write(out);
    }
    window.write(out);
  }

  static WordLayer read(DataInputStream in) throws IOException {
    List<HashIndex> indexes = new ArrayList<>();
    List<Quantized> tables = new ArrayList<>();
    for (int kind = 0; kind < SentenceWords.KINDS; kind++) {
      indexes.add(HashIndex.read(in));
    }
    for (int kind = 0; kind < SentenceWords.KINDS; kind++) {
      tables.add(Quantized.read(in));
    }
    return new WordLayer(indexes, tables, Affine.read(in));
  }
}
