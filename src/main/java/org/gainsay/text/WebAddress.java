package org.gainsay.text;

/// Recognises web and mail addresses, which are one token each.
final class WebAddress {

  private static final int LONGEST_MAIL = 64;

  private WebAddress() {}

  /// Where the address ends that starts at the offset, or the offset if none does.
  static int end(String text, int at, int to) {
    boolean startsWord = at == 0 || !Chars.isWord(text, at - 1);
    if (!startsWord) {
      return at;
    }
    boolean protocol =
        text.regionMatches(true, at, "http://", 0, 7)
            || text.regionMatches(true, at, "https://", 0, 8);
    boolean web = protocol || text.regionMatches(true, at, "www.", 0, 4);
    return web ? withoutStops(text, at, run(text, at, to)) : mail(text, at, to);
  }

  private static int run(String text, int at, int to) {
    int end = at;
    while (end < to
        && !Chars.isSpace(text.charAt(end))
        && "<>\"\u201c\u201d\u2018\u2019\u00ab\u00bb".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int withoutStops(String text, int at, int end) {
    int last = end;
    while (last > at && ".,;:!?)]}'".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  private static int mail(String text, int at, int to) {
    int end = at;
    int sign = -1;
    while (end < to && end - at < LONGEST_MAIL) {
      char c = text.charAt(end);
      if (c == '@' && sign < 0 && end > at) {
        sign = end;
      } else if (!(c < 128 && Chars.isWord(text, end)) && "._-+".indexOf(c) < 0) {
        break;
      }
      end++;
    }
    if (sign < 0 || sign == at) {
      return at;
    }
    end = withoutStops(text, at, end);
    return text.substring(sign, end).indexOf('.') > 0 ? end : at;
  }
}
