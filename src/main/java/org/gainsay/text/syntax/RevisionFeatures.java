package org.gainsay.text.syntax;

/// What decides which relation a word has to its head once the whole tree is known: both words,
/// their dependents on both sides, the words beside it under the same head, and the head's own
/// head.
final class RevisionFeatures {

  static final int MOST = 80;

  private static final int PAD = SentenceWords.PAD;

  private RevisionFeatures() {}

  /// Writes the features of a word in a finished tree, and returns how many they are.
  ///
  /// @param before the word before it under the same head, or -1
  /// @param after the word after it under the same head, or -1
  /// @param leftSet the relations of the words before it under the same head, as a set in bits
  /// @param rightSet those of the words after it
  static int extract(
      ParseState s,
      int word,
      int before,
      int after,
      int leftSet,
      int rightSet,
      SentenceWords words,
      SentenceOutline outline,
      long[] out) {
    int[] w = words.word;
    int[] t = words.tag;
    int[] c = words.topic;
    int[] k = words.use;
    int head = s.head[word];
    int grand = head == s.size ? ParseState.NONE : s.head[head];
    int i = word + PAD;
    int h = head + PAD;
    int g = grand + PAD;
    int it = t[i];
    int ht = t[h];
    int side = word < head ? 1 : 2;
    int up = head == s.size ? ParseState.NONE : s.relation[head];
    int beforeRelation = before < 0 ? ParseState.NONE : s.relation[before];
    int afterRelation = after < 0 ? ParseState.NONE : s.relation[after];
    int left = s.left1[word];
    int left2 = s.left2[word];
    int right = s.right1[word];
    int leftRelation = left < 0 ? ParseState.NONE : s.relation[left];
    int rightRelation = right < 0 ? ParseState.NONE : s.relation[right];
    int ownLeft = s.leftSet[word];
    int ownRight = s.rightSet[word];
    int distance = Math.min(Math.abs(head - word), 6);
    int between = word < head ? outline.between(word, head) : outline.between(head, word);
    int n = 0;
    out[n++] = Hash.feature(301, side);
    out[n++] = Hash.feature(302, side, w[i]);
    out[n++] = Hash.feature(303, side, w[h]);
    out[n++] = Hash.feature(304, side, it, ht);
    out[n++] = Hash.feature(305, w[i], it, ht, side);
    out[n++] = Hash.feature(306, side, it, w[h], ht);
    out[n++] = Hash.feature(307, w[i], w[h]);
    out[n++] = Hash.feature(308, side, c[i], ht);
    out[n++] = Hash.feature(309, side, it, c[h]);
    out[n++] = Hash.feature(310, side, c[i], c[h]);
    out[n++] = Hash.feature(311, side, k[i], k[h]);
    out[n++] = Hash.feature(312, side, k[i], w[h]);
    out[n++] = Hash.feature(313, side, w[i], k[h]);
    out[n++] = Hash.feature(314, side, it, ht, distance);
    out[n++] = Hash.feature(315, side, it, ht, between);
    out[n++] = Hash.feature(316, w[left + PAD], it, ht, side);
    out[n++] = Hash.feature(317, w[left + PAD], w[h], side);
    out[n++] = Hash.feature(318, w[left + PAD], w[i]);
    out[n++] = Hash.feature(319, w[left2 + PAD], it, ht, side);
    out[n++] = Hash.feature(320, w[right + PAD], it, ht, side);
    out[n++] = Hash.feature(321, leftRelation, it, ht, side);
    out[n++] = Hash.feature(322, rightRelation, it, ht, side);
    out[n++] = Hash.feature(323, ownLeft, it, ht, side);
    out[n++] = Hash.feature(324, ownLeft, ownRight, it, ht);
    out[n++] = Hash.feature(325, ownLeft, w[h], side);
    out[n++] = Hash.feature(326, ownLeft, it, leftSet, side);
    out[n++] = Hash.feature(327, leftSet, it, ht, side);
    out[n++] = Hash.feature(328, rightSet, it, ht, side);
    out[n++] = Hash.feature(329, leftSet, rightSet, it, ht);
    out[n++] = Hash.feature(330, leftSet | rightSet, w[h], side);
    out[n++] = Hash.feature(331, leftSet | rightSet, w[i], side);
    out[n++] = Hash.feature(332, beforeRelation, afterRelation, it, ht);
    out[n++] = Hash.feature(333, t[before + PAD], t[after + PAD], it, ht);
    out[n++] = Hash.feature(334, beforeRelation, it, side);
    out[n++] = Hash.feature(335, w[before + PAD], it, ht, side);
    out[n++] = Hash.feature(336, it, ht, t[g], side);
    out[n++] = Hash.feature(337, it, ht, up, side);
    out[n++] = Hash.feature(338, w[i], up, side);
    out[n++] = Hash.feature(339, w[g], it, ht, side);
    out[n++] = Hash.feature(340, t[i - 1], it, t[i + 1], ht);
    out[n++] = Hash.feature(341, t[h - 1], ht, t[h + 1], it);
    out[n++] = Hash.feature(342, w[i - 1], w[i], side);
    out[n++] = Hash.feature(343, w[i], w[i + 1], side);
    out[n++] = Hash.feature(344, w[i - 1], it, ht, side);
    out[n++] = Hash.feature(345, words.shape[i], words.shape[h], it, ht);
    out[n++] = Hash.feature(346, words.suffix3[i], it, ht, side);
    out[n++] = Hash.feature(347, words.suffix3[h], ht, it, side);
    out[n++] = Hash.feature(348, words.quoted[i] + 4 * words.quoted[h], it, ht, side);
    out[n++] = Hash.feature(349, t[left + PAD], it, t[right + PAD], ht);
    out[n++] = Hash.feature(350, k[i], k[h], k[left + PAD], side);
    return n;
  }
}
