package org.gainsay.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gainsay.model.Article;

/// A hash of all that an article says, to tell whether two versions are the same without keeping
/// either.
final class Fingerprint {

  private Fingerprint() {}

  static String of(Article article) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      // A record's text holds all of its components.
      byte[] hash = sha.digest(article.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
