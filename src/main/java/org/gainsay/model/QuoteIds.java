package org.gainsay.model;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/// Hands out the ids of one article's quotes: the article's id, a tilde, and eight hexadecimal
/// digits over the words of the content, so that a link to a quote survives a reading by a newer
/// extractor and a change elsewhere in the article. Of several quotes with the same words the later
/// ones get a number. Not for several threads.
public final class QuoteIds {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final String articleId;
  private final Map<String, Integer> given = new HashMap<>();

  public QuoteIds(String articleId) {
    this.articleId = articleId;
  }

  /// The id of the article's next quote with this content.
  public String next(String content) {
    CRC32C hash = new CRC32C();
    String words = BETWEEN_WORDS.matcher(content.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    hash.update(words.getBytes(StandardCharsets.UTF_8));
    // A format string costs more to compile, in a short run, than all other work of this class.
    String id = articleId + "~" + HexFormat.of().toHexDigits((int) hash.getValue());
    int times = given.merge(id, 1, Integer::sum);
    return times == 1 ? id : id + "-" + times;
  }

  /// The id of the article that a quote's id belongs to.
  ///
  /// @throws IllegalArgumentException if it is not the id of a quote
  public static String articleOf(String quoteId) {
    int tilde = quoteId.lastIndexOf('~');
    if (tilde <= 0) {
      throw new IllegalArgumentException("not the id of a quote: " + quoteId);
    }
    return quoteId.substring(0, tilde);
  }
}
