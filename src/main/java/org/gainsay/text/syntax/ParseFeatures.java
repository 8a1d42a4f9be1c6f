package org.gainsay.text.syntax;

/// What the parser looks at: the words around the place where it stands, with the arcs made so far.
/// After Zhang and Nivre 2011 (distance, valency, second and third order), with clusters, what lies
/// between two words, and quotation marks.
public final class ParseFeatures {

  public static final int MOST = 160;

  private static final int PAD = SentenceWords.PAD;

  private ParseFeatures() {}

  /// Writes the features of a state and returns how many they are.
  public static int extract(
      ParseState s, SentenceWords words, SentenceOutline outline, long[] out) {
    int[] w = words.word;
    int[] t = words.tag;
    int[] c = words.topic;
    int[] k = words.use;
    int[] q = words.quoted;
    int is0 = s.stack(0);
    int is1 = s.stack(1);
    int is2 = s.stack(2);
    int ib0 = s.next;
    int s0 = is0 + PAD;
    int s1 = is1 + PAD;
    int s2 = is2 + PAD;
    int b0 = ib0 + PAD;
    int b1 = b0 + 1;
    int b2 = b0 + 2;
    int s0w = w[s0];
    int s0t = t[s0];
    int s0c = c[s0];
    int s1w = w[s1];
    int s1t = t[s1];
    int s1c = c[s1];
    int s2t = t[s2];
    int b0w = w[b0];
    int b0t = t[b0];
    int b0c = c[b0];
    int b1w = w[b1];
    int b1t = t[b1];
    int b1c = c[b1];
    int b2t = t[b2];
    int n = 0;
    out[n++] = Hash.feature(1, s0w);
    out[n++] = Hash.feature(2, s0w, s0t);
    out[n++] = Hash.feature(3, s0t, k[s0]);
    out[n++] = Hash.feature(4, s0c);
    out[n++] = Hash.feature(5, s1w);
    out[n++] = Hash.feature(6, s1w, s1t);
    out[n++] = Hash.feature(7, s1t, k[s1]);
    out[n++] = Hash.feature(8, s1c);
    out[n++] = Hash.feature(9, b0w);
    out[n++] = Hash.feature(10, b0w, b0t);
    out[n++] = Hash.feature(11, b0t, k[b0]);
    out[n++] = Hash.feature(12, b0c);
    out[n++] = Hash.feature(13, b1w, b1t);
    out[n++] = Hash.feature(14, b1w);
    out[n++] = Hash.feature(15, b1c);
    out[n++] = Hash.feature(16, w[b2], b2t);
    out[n++] = Hash.feature(17, w[s2], s2t);
    // pairs: the top of the stack and the next word
    out[n++] = Hash.feature(18, s0w, s0t, b0w, b0t);
    out[n++] = Hash.feature(19, s0w, b0w);
    out[n++] = Hash.feature(20, s0w, s0t, b0t);
    out[n++] = Hash.feature(21, s0t, b0w, b0t);
    out[n++] = Hash.feature(22, s0t, b0t);
    out[n++] = Hash.feature(23, s0c, b0c);
    out[n++] = Hash.feature(24, s0c, b0t);
    out[n++] = Hash.feature(25, s0t, b0c);
    out[n++] = Hash.feature(26, s0w, b0c);
    out[n++] = Hash.feature(27, s0c, b0w);
    out[n++] = Hash.feature(28, k[s0], k[b0], s0t, b0t);
    // pairs: the two topmost words of the stack
    out[n++] = Hash.feature(29, s1w, s1t, s0w, s0t);
    out[n++] = Hash.feature(30, s1w, s0w);
    out[n++] = Hash.feature(31, s1w, s1t, s0t);
    out[n++] = Hash.feature(32, s1t, s0w, s0t);
    out[n++] = Hash.feature(33, s1t, s0t);
    out[n++] = Hash.feature(34, s1c, s0c);
    out[n++] = Hash.feature(35, s1c, s0t);
    out[n++] = Hash.feature(36, s1t, s0c);
    out[n++] = Hash.feature(37, s1w, s0c);
    out[n++] = Hash.feature(38, s1c, s0w);
    out[n++] = Hash.feature(39, k[s1], k[s0], s1t, s0t);
    // other pairs
    out[n++] = Hash.feature(40, s1w, b0w);
    out[n++] = Hash.feature(41, s1w, b0t);
    out[n++] = Hash.feature(42, s1t, b0w);
    out[n++] = Hash.feature(43, s1t, b0t);
    out[n++] = Hash.feature(44, s1c, b0c);
    out[n++] = Hash.feature(45, b0w, b1w);
    out[n++] = Hash.feature(46, b0t, b1w);
    out[n++] = Hash.feature(47, b0w, b1t);
    out[n++] = Hash.feature(48, b0t, b1t);
    out[n++] = Hash.feature(49, b0c, b1c);
    out[n++] = Hash.feature(50, s0w, b1t);
    out[n++] = Hash.feature(51, s0t, b1w);
    // tags around
    out[n++] = Hash.feature(52, s0t, b0t, b1t);
    out[n++] = Hash.feature(53, s1t, s0t, b0t);
    out[n++] = Hash.feature(54, s2t, s1t, s0t);
    out[n++] = Hash.feature(55, b0t, b1t, b2t);
    out[n++] = Hash.feature(56, s1t, s0t, b0t, b1t);
    out[n++] = Hash.feature(57, s0t, b0t, b1t, b2t);
    out[n++] = Hash.feature(58, s2t, s1t, s0t, b0t);
    out[n++] = Hash.feature(59, s0w, b0t, b1t);
    out[n++] = Hash.feature(60, s0t, b0w, b1t);
    out[n++] = Hash.feature(61, s1w, s0t, b0t);
    out[n++] = Hash.feature(62, s1t, s0w, b0t);
    out[n++] = Hash.feature(63, s1t, s0t, b0w);
    out[n++] = Hash.feature(64, k[s1], k[s0], k[b0]);
    out[n++] = Hash.feature(65, k[s0], k[b0], k[b1]);
    n = children(s, words, out, n);
    n = order(s, words, outline, out, n);
    int quotes = q[s1] + 4 * q[s0] + 16 * q[b0];
    out[n++] = Hash.feature(140, quotes, s0t, b0t);
    out[n++] = Hash.feature(141, quotes, s1t, s0t);
    out[n++] = Hash.feature(142, quotes, s0w);
    out[n++] = Hash.feature(143, words.shape[s0], words.shape[b0], s0t, b0t);
    out[n++] = Hash.feature(144, words.shape[s1], words.shape[s0], s1t, s0t);
    out[n++] = Hash.feature(145, t[s0 - 1], s0t, t[s0 + 1], b0t);
    out[n++] = Hash.feature(146, t[s1 + 1], s1t, s0t);
    out[n++] = Hash.feature(147, t[b0 - 1], b0t, s0t);
    out[n++] = Hash.feature(148, 0);
    return n;
  }

  /// Features of the arcs already made.
  private static int children(ParseState s, SentenceWords words, long[] out, int from) {
    int[] w = words.word;
    int[] t = words.tag;
    int is0 = s.stack(0);
    int is1 = s.stack(1);
    int ib0 = s.next;
    int s0 = is0 + PAD;
    int s1 = is1 + PAD;
    int b0 = ib0 + PAD;
    int s0t = t[s0];
    int s1t = t[s1];
    int b0t = t[b0];
    int s0l = left(s.left1, is0);
    int s0l2 = left(s.left2, is0);
    int s0r = left(s.right1, is0);
    int s0r2 = left(s.right2, is0);
    int s1l = left(s.left1, is1);
    int s1r = left(s.right1, is1);
    int s1r2 = left(s.right2, is1);
    int b0l = s.left1[ib0];
    int b0l2 = s.left2[ib0];
    int s0lt = t[s0l + PAD];
    int s0rt = t[s0r + PAD];
    int s1lt = t[s1l + PAD];
    int s1rt = t[s1r + PAD];
    int b0lt = t[b0l + PAD];
    int s0lr = relation(s, s0l);
    int s0rr = relation(s, s0r);
    int s1lr = relation(s, s1l);
    int s1rr = relation(s, s1r);
    int b0lr = relation(s, b0l);
    int n = from;
    out[n++] = Hash.feature(70, w[s0l + PAD], s0lr);
    out[n++] = Hash.feature(71, w[s0r + PAD], s0rr);
    out[n++] = Hash.feature(72, w[s1l + PAD], s1lr);
    out[n++] = Hash.feature(73, w[s1r + PAD], s1rr);
    out[n++] = Hash.feature(74, w[b0l + PAD], b0lr);
    out[n++] = Hash.feature(75, s0t, s0lt, s0lr);
    out[n++] = Hash.feature(76, s0t, s0rt, s0rr);
    out[n++] = Hash.feature(77, s1t, s1lt, s1lr);
    out[n++] = Hash.feature(78, s1t, s1rt, s1rr);
    out[n++] = Hash.feature(79, b0t, b0lt, b0lr);
    out[n++] = Hash.feature(80, s0t, s0lt, b0t);
    out[n++] = Hash.feature(81, s0t, s0rt, b0t);
    out[n++] = Hash.feature(82, s0t, b0t, b0lt);
    out[n++] = Hash.feature(83, s1t, s1rt, s0t);
    out[n++] = Hash.feature(84, s1t, s1lt, s0t);
    out[n++] = Hash.feature(85, s1t, s0t, s0lt);
    out[n++] = Hash.feature(86, s1t, s0t, s0rt);
    out[n++] = Hash.feature(87, s0t, s0lt, t[s0l2 + PAD]);
    out[n++] = Hash.feature(88, s0t, s0rt, t[s0r2 + PAD]);
    out[n++] = Hash.feature(89, s1t, s1rt, t[s1r2 + PAD]);
    out[n++] = Hash.feature(90, b0t, b0lt, t[b0l2 + PAD]);
    // which preposition or subordinator the phrase on top has: what decides where it attaches
    out[n++] = Hash.feature(91, w[s1], w[s0l + PAD], s0t);
    out[n++] = Hash.feature(92, s1t, w[s0l + PAD], w[s0]);
    out[n++] = Hash.feature(93, s1t, w[s0l + PAD], s0t, b0t);
    out[n++] = Hash.feature(94, words.topic[s1], w[s0l + PAD], words.use[s0]);
    out[n++] = Hash.feature(95, w[s1], w[s1r + PAD], s0t);
    out[n++] = Hash.feature(96, w[s0], w[s0r + PAD], b0t);
    out[n++] = Hash.feature(97, w[s0], s0rr, b0t);
    out[n++] = Hash.feature(98, w[s1], s1rr, s0t);
    out[n++] = Hash.feature(99, w[b0], b0lr, s0t);
    // valency and the sets of relations
    int s0left = is0 < 0 ? 0 : s.leftCount[is0];
    int s0right = is0 < 0 ? 0 : s.rightCount[is0];
    int s1right = is1 < 0 ? 0 : s.rightCount[is1];
    int s1left = is1 < 0 ? 0 : s.leftCount[is1];
    int b0left = s.leftCount[ib0];
    int s0ls = is0 < 0 ? 0 : s.leftSet[is0];
    int s0rs = is0 < 0 ? 0 : s.rightSet[is0];
    int s1rs = is1 < 0 ? 0 : s.rightSet[is1];
    int s1ls = is1 < 0 ? 0 : s.leftSet[is1];
    int b0ls = s.leftSet[ib0];
    out[n++] = Hash.feature(100, w[s0], s0left, s0right);
    out[n++] = Hash.feature(101, s0t, s0left, s0right);
    out[n++] = Hash.feature(102, w[s1], s1left, s1right);
    out[n++] = Hash.feature(103, s1t, s1left, s1right);
    out[n++] = Hash.feature(104, w[b0], b0left);
    out[n++] = Hash.feature(105, b0t, b0left, s0t);
    out[n++] = Hash.feature(106, w[s0], s0ls);
    out[n++] = Hash.feature(107, s0t, s0ls, b0t);
    out[n++] = Hash.feature(108, w[s0], s0rs);
    out[n++] = Hash.feature(109, s0t, s0rs, b0t);
    out[n++] = Hash.feature(110, w[s1], s1rs);
    out[n++] = Hash.feature(111, s1t, s1rs, s0t);
    out[n++] = Hash.feature(112, s1t, s1ls, s0t);
    out[n++] = Hash.feature(113, w[b0], b0ls);
    out[n++] = Hash.feature(114, b0t, b0ls, s0t);
    out[n++] = Hash.feature(115, s1t, s0t, s0ls, s1ls);
    out[n++] = Hash.feature(116, s1t, s0t, s0ls, s1rs);
    out[n++] = Hash.feature(117, s0t, b0t, s0ls, b0ls);
    return n;
  }

  /// Features of distance, and of what lies between and ahead.
  private static int order(
      ParseState s, SentenceWords words, SentenceOutline outline, long[] out, int from) {
    int[] w = words.word;
    int[] t = words.tag;
    int is0 = s.stack(0);
    int is1 = s.stack(1);
    int ib0 = s.next;
    int s0 = is0 + PAD;
    int s1 = is1 + PAD;
    int b0 = ib0 + PAD;
    int near = is0 < 0 ? 0 : distance(ib0 - is0);
    int far = is1 < 0 ? 0 : distance(is0 - is1);
    int between = outline.between(is0, ib0);
    int below = outline.between(is1, is0);
    int ahead = outline.nextFiniteVerb(ib0);
    int aheadTag = t[ahead + PAD];
    int aheadDistance = distance(ahead - ib0);
    int n = from;
    out[n++] = Hash.feature(120, w[s0], near);
    out[n++] = Hash.feature(121, t[s0], near, t[b0]);
    out[n++] = Hash.feature(122, w[b0], near);
    out[n++] = Hash.feature(123, w[s1], far);
    out[n++] = Hash.feature(124, t[s1], far, t[s0]);
    out[n++] = Hash.feature(125, w[s0], far);
    out[n++] = Hash.feature(126, t[s0], between, t[b0]);
    out[n++] = Hash.feature(127, w[s0], between, t[b0]);
    out[n++] = Hash.feature(128, t[s1], below, t[s0]);
    out[n++] = Hash.feature(129, w[s1], below, t[s0]);
    out[n++] = Hash.feature(130, t[s1], below, w[s0]);
    out[n++] = Hash.feature(131, t[s1], t[s0], t[b0], below);
    out[n++] = Hash.feature(132, t[s0], t[b0], aheadTag, aheadDistance);
    out[n++] = Hash.feature(133, t[s1], t[s0], t[b0], ahead < s.size ? 1 : 0);
    out[n++] = Hash.feature(134, w[s0], t[b0], ahead < s.size ? 1 : 0);
    out[n++] = Hash.feature(135, t[s0], w[b0], aheadTag, aheadDistance);
    out[n++] = Hash.feature(136, t[s1], t[s0], s.top < 4 ? s.top : 4, ib0 == s.size ? 1 : 0);
    return n;
  }

  private static int left(int[] child, int of) {
    return of < 0 ? ParseState.NONE : child[of];
  }

  private static int relation(ParseState s, int of) {
    return of < 0 ? ParseState.NONE : s.relation[of];
  }

  private static int distance(int words) {
    return words < 5 ? words : words < 8 ? 5 : words < 12 ? 6 : words < 20 ? 7 : 8;
  }
}
