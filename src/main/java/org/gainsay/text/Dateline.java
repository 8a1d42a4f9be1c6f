package org.gainsay.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the words before the first sentence of a report that tell where and when it was written,
/// and for whom: *BEIJING, Nov. 21 (AP) —*. They belong to no sentence: read as part of the first,
/// they make a month its subject.
final class Dateline {

  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{L}*\\.?";

  /// A place in capitals, a longer name of where that is, a date, an agency, a dash.
  private static final Pattern CAPITALS =
      Pattern.compile(
          "\\p{Lu}\\p{Lu}[\\p{Lu}.'\u2019-]*(?: \\p{Lu}[\\p{Lu}.'\u2019-]+){0,3}"
              + "(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?){0,2}"
              + "(?:,? "
              + MONTH
              + " \\d{1,2}(?:, \\d{4})?)?"
              + "(?: \\(\\p{Lu}[^()\\n]{1,30}\\))?,? ?[-\u2013\u2014]{1,2} ?(?=[\\p{Lu}\"\u201c'\u2018])");

  private Dateline() {}

  /// Where the dateline ends that begins at an offset of a text, the dash included; the offset
  /// itself if none does.
  static int end(String text, int start) {
    boolean opensParagraph = start == 0 || text.charAt(start - 1) == '\n';
    if (!opensParagraph) {
      return start;
    }
    Matcher matcher = CAPITALS.matcher(text).region(start, text.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() : start;
  }
}
