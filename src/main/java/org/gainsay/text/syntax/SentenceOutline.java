package org.gainsay.text.syntax;

/// How often commas, coordinators, verbs and quotation marks stand before each word of a tagged
/// sentence, so that what lies between two words is known at once.
public final class SentenceOutline {

  private int[] commas = new int[64];
  private int[] coordinators = new int[64];
  private int[] verbs = new int[64];
  private int[] marks = new int[64];

  /// By word, the next finite verb or modal at or after it, or the size.
  private int[] nextVerb = new int[64];

  private final boolean[] isVerb;
  private final boolean[] isFinite;
  private final boolean[] isComma;
  private final boolean[] isCoordinator;

  public SentenceOutline(java.util.List<String> tags) {
    int n = tags.size();
    isVerb = new boolean[n];
    isFinite = new boolean[n];
    isComma = new boolean[n];
    isCoordinator = new boolean[n];
    for (int i = 0; i < n; i++) {
      String tag = tags.get(i);
      isVerb[i] = tag.startsWith("VB") || tag.equals("MD");
      isFinite[i] = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
      isComma[i] = tag.equals(",") || tag.equals(":");
      isCoordinator[i] = tag.equals("CC");
    }
  }

  public void read(SentenceWords words) {
    int n = words.size();
    if (n + 2 > commas.length) {
      int length = Math.max(n + 2, commas.length * 2);
      commas = new int[length];
      coordinators = new int[length];
      verbs = new int[length];
      marks = new int[length];
      nextVerb = new int[length];
    }
    for (int i = 0; i < n; i++) {
      int tag = words.tag(i);
      commas[i + 1] = commas[i] + (isComma[tag] ? 1 : 0);
      coordinators[i + 1] = coordinators[i] + (isCoordinator[tag] ? 1 : 0);
      verbs[i + 1] = verbs[i] + (isVerb[tag] ? 1 : 0);
      marks[i + 1] = marks[i] + ((words.quoted[i + SentenceWords.PAD] & 2) != 0 ? 1 : 0);
    }
    nextVerb[n] = n;
    nextVerb[n + 1] = n;
    for (int i = n - 1; i >= 0; i--) {
      nextVerb[i] = isFinite[words.tag(i)] ? i : nextVerb[i + 1];
    }
  }

  /// What stands between two words, both excluded, in a few bits.
  int between(int left, int right) {
    if (left < 0 || right <= left) {
      return 0;
    }
    int from = left + 1;
    return Math.min(commas[right] - commas[from], 2)
        + 3 * Math.min(coordinators[right] - coordinators[from], 1)
        + 6 * Math.min(verbs[right] - verbs[from], 2)
        + 18 * Math.min(marks[right] - marks[from], 2);
  }

  int nextFiniteVerb(int from) {
    return nextVerb[from];
  }
}
