package org.gainsay.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// XML by a parser that knows no entities but the standard ones and fetches nothing, so that
/// neither external entities nor nested ones ("billion laughs") can do harm; and that forgives
/// much.
final class Xml {

  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

  private Xml() {}

  /// @param mediaType what the sender called it, or null
  static Document parse(byte[] bytes, @Nullable String mediaType) {
    Charset declared = Decoding.declaredIn(mediaType);
    if (declared == null) {
      String start = new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1);
      Matcher encoding = ENCODING.matcher(start);
      declared = encoding.find() ? Decoding.declaredIn("charset=" + encoding.group(1)) : null;
    }
    return Jsoup.parse(Decoding.decode(bytes, declared), "", Parser.xmlParser());
  }
}
