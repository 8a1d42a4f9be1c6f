package org.gainsay.text.syntax;

/// What the tagger looks at: the word, its form and cluster, its neighbours, and the tags before.
public final class TagFeatures {

  public static final int MOST = 64;

  private TagFeatures() {}

  /// Writes the features of a word and returns how many they are.
  public static int extract(SentenceWords words, int index, long[] out) {
    int i = index + SentenceWords.PAD;
    int[] w = words.word;
    int[] t = words.tag;
    int[] c = words.topic;
    int[] k = words.use;
    int[] s = words.shape;
    int first = index == 0 ? 1 : 0;
    int word = w[i];
    int t1 = t[i - 1];
    int t2 = t[i - 2];
    int n = 0;
    out[n++] = Hash.feature(1, word);
    out[n++] = Hash.feature(2, word, s[i]);
    out[n++] = Hash.feature(3, s[i], first);
    out[n++] = Hash.feature(4, words.suffix1[i]);
    out[n++] = Hash.feature(5, words.suffix2[i]);
    out[n++] = Hash.feature(6, words.suffix3[i]);
    out[n++] = Hash.feature(7, words.suffix4[i]);
    out[n++] = Hash.feature(8, words.prefix2[i]);
    out[n++] = Hash.feature(9, words.prefix3[i]);
    out[n++] = Hash.feature(10, t1);
    out[n++] = Hash.feature(11, t2, t1);
    out[n++] = Hash.feature(12, t1, word);
    out[n++] = Hash.feature(13, t2, t1, word);
    out[n++] = Hash.feature(14, w[i - 1]);
    out[n++] = Hash.feature(15, w[i + 1]);
    out[n++] = Hash.feature(16, w[i - 1], word);
    out[n++] = Hash.feature(17, word, w[i + 1]);
    out[n++] = Hash.feature(18, w[i - 2]);
    out[n++] = Hash.feature(19, w[i + 2]);
    out[n++] = Hash.feature(20, w[i - 1], w[i + 1]);
    out[n++] = Hash.feature(21, c[i]);
    out[n++] = Hash.feature(22, c[i], t1);
    out[n++] = Hash.feature(23, c[i - 1], c[i]);
    out[n++] = Hash.feature(24, c[i], c[i + 1]);
    out[n++] = Hash.feature(25, c[i + 1]);
    out[n++] = Hash.feature(26, t1, c[i + 1]);
    out[n++] = Hash.feature(27, t1, w[i + 1]);
    out[n++] = Hash.feature(28, t1, s[i], first);
    out[n++] = Hash.feature(29, words.suffix3[i], s[i], first);
    out[n++] = Hash.feature(30, words.suffix2[i], t1);
    out[n++] = Hash.feature(31, words.suffix3[i], t1, t2);
    out[n++] = Hash.feature(32, words.suffix2[i + 1], words.suffix2[i]);
    out[n++] = Hash.feature(33, words.suffix3[i + 1]);
    out[n++] = Hash.feature(34, words.suffix3[i - 1]);
    out[n++] = Hash.feature(35, s[i], s[i + 1], s[i - 1]);
    out[n++] = Hash.feature(36, s[i + 1], t1);
    out[n++] = Hash.feature(37, k[i], k[i + 1], t1);
    out[n++] = Hash.feature(38, k[i - 1], k[i], k[i + 1]);
    out[n++] = Hash.feature(39, c[i], s[i]);
    out[n++] = Hash.feature(40, k[i + 1], k[i + 2], word);
    out[n++] = Hash.feature(41, words.suffix2[i], k[i]);
    out[n++] = Hash.feature(42, w[i + 1], w[i + 2]);
    out[n++] = Hash.feature(43, t1, k[i], words.suffix2[i]);
    out[n++] = Hash.feature(44, word, words.quoted[i], words.quoted[i - 1]);
    out[n++] = Hash.feature(45, c[i - 2], c[i - 1]);
    out[n++] = Hash.feature(46, c[i + 1], c[i + 2]);
    out[n++] = Hash.feature(47, t[i - 3], t2, t1);
    out[n++] = Hash.feature(48, 0);
    return n;
  }
}
