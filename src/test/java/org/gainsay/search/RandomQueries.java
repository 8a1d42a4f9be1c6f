package org.gainsay.search;

import java.util.List;
import java.util.Random;

/// Makes queries that nobody would type, but somebody may send.
public final class RandomQueries {

  private static final List<String> PIECES =
      List.of(
          "(",
          ")",
          "\"",
          "“",
          "”",
          "-",
          "--",
          "!",
          "+",
          "*",
          "?",
          "~",
          "~1",
          "~s",
          "~p",
          "~99",
          ":",
          " ",
          "  ",
          "OR",
          "AND",
          "NOT",
          " OR ",
          " NOT ",
          "speaker:",
          "stance:",
          "target:",
          "date:",
          "text:",
          "exact:",
          "kind:",
          "via:",
          "outlet:",
          "confidence:",
          "language:",
          "denial",
          "denail",
          "2014",
          "2014-12",
          "..",
          "2015-01-31",
          "9999-99-99",
          "obama",
          "hack",
          "investig",
          "wom?n",
          "*a*b*c*",
          ".*",
          "[a-z]",
          "{1,9}",
          "\\",
          "/",
          "^2",
          "&&",
          "||",
          "\u0000",
          "\u0007",
          "\uD800",
          "\uDC00",
          "\uFFFF",
          "é",
          "日本",
          "😀",
          "\u202E",
          "o'neil",
          "state-of-the-art",
          "'",
          "’",
          "<script>",
          "%00",
          "&",
          "=",
          "#",
          ";",
          "a",
          "b",
          "of",
          "the",
          "\t",
          "\n",
          "ﬀ",
          "ß",
          "İ",
          "ı");

  private RandomQueries() {}

  /// Up to twenty pieces side by side.
  public static String garbage(Random random) {
    StringBuilder query = new StringBuilder();
    for (int i = random.nextInt(20); i >= 0; i--) {
      query.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(3) == 0) {
        query.append(' ');
      }
    }
    return query.toString();
  }
}
