package org.gainsay.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Understands a web page as one article: its main text in paragraphs, the headline first, and what
/// the page says about itself. Navigation, captions, related links and the like stay out.
final class HtmlArticle {

  static final String NAME = "html 2";

  /// A charset declared within the page stands in its first kilobyte, by the HTML standard.
  private static final int PRESCAN = 1024;

  private HtmlArticle() {}

  static Draft parse(byte[] bytes, Input input) throws UnreadableException {
    return parse(bytes, input.mediaType(), input.details());
  }

  /// @param mediaType what the server called it, or null
  static Draft parse(byte[] bytes, @Nullable String mediaType, Details beside)
      throws UnreadableException {
    String prescan =
        new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
    Charset declared = Decoding.declaredIn(mediaType);
    if (declared == null) {
      declared = Decoding.declaredIn(prescan);
    }
    return parse(Decoding.decode(bytes, declared), beside);
  }

  static Draft parse(String html, Details beside) throws UnreadableException {
    String base = beside.get(Details.URL);
    Document page = Jsoup.parse(html, base == null ? "" : base);
    // Before the main text is looked for, which takes elements out of the page.
    Details details = HtmlMetadata.of(page).orElse(beside);
    List<String> paragraphs = MainText.of(page);
    if (paragraphs.isEmpty()) {
      throw new UnreadableException("no text of an article found in the page");
    }
    return Draft.of(details, null, withHeadline(details.get(Details.TITLE), paragraphs));
  }

  /// The headline is the first paragraph, unless it stands there anyway.
  private static String withHeadline(@Nullable String headline, List<String> paragraphs) {
    String body = String.join("\n\n", paragraphs);
    boolean isThere =
        headline == null || paragraphs.stream().limit(3).anyMatch(headline::equalsIgnoreCase);
    return isThere ? body : headline + "\n\n" + body;
  }
}
