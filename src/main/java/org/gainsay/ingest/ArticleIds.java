package org.gainsay.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Makes the ids of articles that bring none: from the URL where there is one, so that a changed
/// article takes the place of its earlier self; else from the words, so that the same article found
/// in two places is one.
final class ArticleIds {

  private ArticleIds() {}

  static String of(@Nullable String url, @Nullable String title, String text) {
    if (url != null) {
      return "u" + sha256(CanonicalUrl.of(url).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
    String words = ((title == null ? "" : title) + "\n" + text).replaceAll("\\s+", " ").strip();
    return "t" + sha256(words.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  /// The hash in hexadecimal digits.
  static String sha256(byte[] bytes) {
    return hex(sha256().digest(bytes));
  }

  static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
