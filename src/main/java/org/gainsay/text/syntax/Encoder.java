package org.gainsay.text.syntax;

/// Makes of each word of a sentence a vector that holds what its neighbours and the whole sentence
/// tell about it. Reused from sentence to sentence; not for several threads.
final class Encoder {

  private final SyntaxModel model;
  private final int size;
  private final float[][] room;
  private float[][] x = {};
  private float[][] mixed = {};
  private float[][] shares = {};

  Encoder(SyntaxModel model) {
    this.model = model;
    size = model.words().size() / 3;
    room = new float[3][size];
  }

  /// The vectors of the words, good until the next call.
  float[][] encode(SentenceWords words) {
    int n = words.size();
    if (n > x.length) {
      int length = n + n / 2;
      x = new float[length][size];
      mixed = new float[length][3 * size];
      shares = new float[length + 2][];
    }
    shares[0] = model.outside();
    for (int t = 0; t < n; t++) {
      shares[t + 1] = model.words().shares(words, t);
    }
    shares[n + 1] = model.outside();
    for (int t = 0; t < n; t++) {
      addShares(shares[t], shares[t + 1], shares[t + 2], x[t]);
    }
    for (RecurrentUnit unit : model.units()) {
      unit.apply(x, n, mixed, room);
    }
    return x;
  }

  private void addShares(float[] before, float[] own, float[] after, float[] sum) {
    for (int j = 0; j < size; j++) {
      sum[j] = Math.max(0, before[j] + own[size + j] + after[2 * size + j]);
    }
  }
}
