package org.gainsay.extract.speaker;

/// Tells whether a word is another with a slip of the pen: letters left out, set twice or swapped,
/// as in *Mauer* for "Maurer", *Bauchtman* for "Buchtmann". A letter in place of another is none:
/// *Hansen* and *Hanson* are two people; nor is an *s* behind the whole word, which makes a plural.
/// Stateless.
final class Misspelling {

  private static final int SHORTEST = 5;
  private static final int LONG = 8;

  private Misspelling() {}

  /// @param written the word, in small letters
  /// @param meant what it may stand for, in small letters
  static boolean isOf(String written, String meant) {
    int shorter = Math.min(written.length(), meant.length());
    int longer = Math.max(written.length(), meant.length());
    int slips = shorter >= LONG ? 2 : 1;
    if (shorter < SHORTEST
        || longer - shorter > slips
        || longer > 10 * LONG
        || written.charAt(0) != meant.charAt(0)
        || written.equals(meant)
        || written.equals(meant + "s")) {
      return false;
    }
    return longer + shorter - 2 * lettersInCommon(written, meant) <= slips
        || isSwapped(written, meant);
  }

  /// The length of the longest sequence of letters that both have, with gaps.
  private static int lettersInCommon(String one, String other) {
    int[] best = new int[other.length() + 1];
    for (int i = 0; i < one.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= other.length(); j++) {
        int above = best[j];
        boolean same = one.charAt(i) == other.charAt(j - 1);
        best[j] = same ? diagonal + 1 : Math.max(above, best[j - 1]);
        diagonal = above;
      }
    }
    return best[other.length()];
  }

  private static boolean isSwapped(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    int at = 0;
    while (one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }
}
