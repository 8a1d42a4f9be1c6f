package org.gainsay.ingest;

/// Takes out of texts what no article means to say.
final class CleanText {

  private CleanText() {}

  /// The text with each control character but tab and line breaks as a blank, and each half of a
  /// surrogate pair that lacks the other as U+FFFD. One for one, so that no offset moves.
  static String withoutControls(String text) {
    StringBuilder cleaned = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char better = c;
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
        better = ' ';
      } else if (c >= 0x7f && c < 0xa0 && c != 0x85) {
        better = ' ';
      } else if (Character.isSurrogate(c) && !isPaired(text, i)) {
        better = '\ufffd';
      }
      if (better != c) {
        if (cleaned == null) {
          cleaned = new StringBuilder(text);
        }
        cleaned.setCharAt(i, better);
      }
    }
    return cleaned == null ? text : cleaned.toString();
  }

  private static boolean isPaired(String text, int i) {
    if (Character.isHighSurrogate(text.charAt(i))) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
