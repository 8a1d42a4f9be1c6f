package org.gainsay.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/// A share of all articles, for several workers that read the same sources: which share an article
/// is in hangs on its id alone, so that every version of it goes to the same worker, in whatever
/// order they work.
///
/// @param number from 1
/// @param of how many shares there are
public record Part(int number, int of) {

  /// All articles.
  public static final Part WHOLE = new Part(1, 1);

  public Part {
    if (number < 1 || number > of) {
      throw new IllegalArgumentException("not a part: %d/%d".formatted(number, of));
    }
  }

  /// Whether the article with this id is in it.
  public boolean holds(String articleId) {
    CRC32C hash = new CRC32C();
    hash.update(articleId.getBytes(StandardCharsets.UTF_8));
    return hash.getValue() % of == number - 1;
  }
}
