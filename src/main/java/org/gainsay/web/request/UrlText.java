package org.gainsay.web.request;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HexFormat;

/// Percent-encoding that takes any text: ids of articles may hold slashes, blanks and question
/// marks.
final class UrlText {

  private static final BitSet UNRESERVED = new BitSet(128);
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  static {
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
        .chars()
        .forEach(UNRESERVED::set);
  }

  private UrlText() {}

  /// The text as a piece of a path or a query: everything but the unreserved characters of RFC 3986
  /// encoded. A page has hundreds of these, so that nothing is formatted here.
  static String encode(String text) {
    int plain = 0;
    while (plain < text.length() && isUnreserved(text.charAt(plain))) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (isUnreserved(b)) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(HEX.toHighHexDigit(b)).append(HEX.toLowHexDigit(b));
      }
    }
    return encoded.toString();
  }

  private static boolean isUnreserved(int c) {
    return c > 0 && c < 128 && UNRESERVED.get(c);
  }

  /// The text of a piece of a query string. A percent sign that begins no code stands for itself:
  /// nothing that somebody types into an address is an error.
  static String decode(String encoded) {
    if (encoded.indexOf('%') < 0) {
      return encoded.replace('+', ' ');
    }
    ByteBuffer bytes = ByteBuffer.allocate(encoded.length() * 3);
    int i = 0;
    while (i < encoded.length()) {
      char c = encoded.charAt(i);
      if (c == '%' && i + 3 <= encoded.length() && code(encoded, i) >= 0) {
        bytes.put((byte) code(encoded, i));
        i += 3;
      } else {
        int end = encoded.offsetByCodePoints(i, 1);
        String plain = c == '+' ? " " : encoded.substring(i, end);
        bytes.put(plain.getBytes(StandardCharsets.UTF_8));
        i = end;
      }
    }
    return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
  }

  private static int code(String encoded, int percent) {
    int high = Character.digit(encoded.charAt(percent + 1), 16);
    int low = Character.digit(encoded.charAt(percent + 2), 16);
    return high < 0 || low < 0 ? -1 : (high << 4) | low;
  }
}
