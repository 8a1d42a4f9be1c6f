package org.gainsay.text.syntax;

/// What decides which relation a word has to its head: both words, their neighbours and their other
/// dependents.
final class RelationFeatures {

  static final int MOST = 64;

  private static final int PAD = SentenceWords.PAD;

  private RelationFeatures() {}

  /// Writes the features of the arc that a move would make, and returns how many they are.
  static int extract(ParseState s, int move, SentenceWords words, SentenceOutline o, long[] out) {
    int[] w = words.word;
    int[] t = words.tag;
    int[] c = words.topic;
    int[] k = words.use;
    int ic = s.stack(0);
    int ih = s.headAfter(move);
    int child = ic + PAD;
    int head = ih + PAD;
    int ct = t[child];
    int ht = t[head];
    int side = move;
    int cl = s.left1[ic];
    int cl2 = s.left2[ic];
    int cr = s.right1[ic];
    int hl = s.left1[ih];
    int hr = s.right1[ih];
    int clr = cl < 0 ? -1 : s.relation[cl];
    int crr = cr < 0 ? -1 : s.relation[cr];
    int hlr = hl < 0 ? -1 : s.relation[hl];
    int hrr = hr < 0 ? -1 : s.relation[hr];
    int set = s.leftSet[ih] | s.rightSet[ih];
    int distance = Math.min(Math.abs(ih - ic), 6);
    int between = move == ParseState.LEFT ? o.between(ic, ih) : o.between(ih, ic);
    int n = 0;
    out[n++] = Hash.feature(201, side);
    out[n++] = Hash.feature(202, side, w[child]);
    out[n++] = Hash.feature(203, side, w[head]);
    out[n++] = Hash.feature(204, side, ct, ht);
    out[n++] = Hash.feature(205, w[child], ct, ht);
    out[n++] = Hash.feature(206, side, ct, w[head], ht);
    out[n++] = Hash.feature(207, w[child], w[head]);
    out[n++] = Hash.feature(208, side, c[child], ht);
    out[n++] = Hash.feature(209, side, ct, c[head]);
    out[n++] = Hash.feature(210, side, c[child], c[head]);
    out[n++] = Hash.feature(211, side, k[child], k[head]);
    out[n++] = Hash.feature(212, side, k[child], w[head]);
    out[n++] = Hash.feature(213, side, w[child], k[head]);
    out[n++] = Hash.feature(214, side, ct, ht, distance);
    out[n++] = Hash.feature(215, side, ct, ht, between);
    out[n++] = Hash.feature(216, w[cl + PAD], ct, side, ht);
    out[n++] = Hash.feature(217, w[cl + PAD], w[head], side);
    out[n++] = Hash.feature(218, w[cl + PAD], w[child]);
    out[n++] = Hash.feature(219, clr, ct, ht, side);
    out[n++] = Hash.feature(220, crr, ct, ht, side);
    out[n++] = Hash.feature(221, s.leftSet[ic], ct, ht, side);
    out[n++] = Hash.feature(222, s.leftSet[ic], s.rightSet[ic], ct, ht);
    out[n++] = Hash.feature(223, set, ct, ht, side);
    out[n++] = Hash.feature(224, set, w[head], side);
    out[n++] = Hash.feature(225, s.leftSet[ic], w[head], side);
    out[n++] = Hash.feature(226, hlr, ct, ht, side);
    out[n++] = Hash.feature(227, hrr, ct, ht, side);
    out[n++] = Hash.feature(228, w[hl + PAD], w[head], ct);
    out[n++] = Hash.feature(229, w[hr + PAD], w[head], ct);
    out[n++] = Hash.feature(230, t[child - 1], ct, t[child + 1], ht);
    out[n++] = Hash.feature(231, t[head - 1], ht, t[head + 1], ct);
    out[n++] = Hash.feature(232, w[child - 1], w[child], side);
    out[n++] = Hash.feature(233, w[child], w[child + 1], side);
    out[n++] = Hash.feature(234, w[child - 1], ct, ht, side);
    out[n++] = Hash.feature(235, words.shape[child], words.shape[head], ct, ht);
    out[n++] = Hash.feature(236, words.suffix3[child], ct, ht, side);
    out[n++] = Hash.feature(237, words.suffix3[head], ht, ct, side);
    out[n++] = Hash.feature(238, words.quoted[child] + 4 * words.quoted[head], ct, ht, side);
    out[n++] = Hash.feature(239, w[cl2 + PAD], ct, side, ht);
    out[n++] = Hash.feature(240, w[cr + PAD], ct, ht, side);
    out[n++] = Hash.feature(241, t[cl + PAD], ct, t[cr + PAD], ht);
    out[n++] = Hash.feature(242, s.leftSet[ih], s.rightSet[ih], ct, ht);
    out[n++] = Hash.feature(243, k[child], k[head], k[cl + PAD], side);
    out[n++] = Hash.feature(244, s.leftSet[ic], k[child], k[head], side);
    return n;
  }
}
