package org.gainsay.ingest;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/// Text that may be HTML, as feeds and tables have it.
final class RichText {

  private static final Pattern TAG =
      Pattern.compile("<(?:p|br|div|a|em|i|b|strong|span|h[1-6]|ul|ol|li|blockquote|img)\\b[^>]*>");

  private RichText() {}

  /// The text in paragraphs, without markup where there is any.
  static String plain(String text) {
    if (TAG.matcher(text).find()) {
      return String.join("\n\n", MainText.ofFragment(Jsoup.parseBodyFragment(text).body()));
    }
    return text.replace("\r\n", "\n").replace('\r', '\n').strip();
  }
}
