package org.gainsay.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Understands an article in NITF, the News Industry Text Format of the IPTC (3.x).
final class NitfArticle {

  static final String NAME = "nitf 1";

  private NitfArticle() {}

  static Draft parse(byte[] bytes, Input input) throws UnreadableException {
    Document document = Xml.parse(bytes, input.mediaType());
    Element nitf = document.selectFirst("nitf");
    if (nitf == null) {
      throw new UnreadableException("no nitf element in it");
    }
    return parse(nitf, input.details());
  }

  static Draft parse(Element nitf, Details beside) {
    Map<String, String> values = new HashMap<>();
    put(values, Details.ID, attribute(nitf.selectFirst("docdata > doc-id"), "id-string"));
    put(values, Details.TITLE, text(nitf.selectFirst("hedline > hl1")));
    put(values, Details.TITLE, text(nitf.selectFirst("head > title")));
    put(values, Details.OUTLET, attribute(nitf.selectFirst("pubdata"), "name"));
    put(values, Details.OUTLET, text(nitf.selectFirst("distributor > org, distributor")));
    put(values, Details.DATE, attribute(nitf.selectFirst("docdata > date\\.issue"), "norm"));
    put(values, Details.DATE, attribute(nitf.selectFirst("pubdata"), "date.publication"));
    put(values, Details.URL, attribute(nitf.selectFirst("pubdata"), "ex-ref"));
    return Draft.of(Details.of(values).orElse(beside), null, text(values.get(Details.TITLE), nitf));
  }

  private static String text(@Nullable String headline, Element nitf) {
    List<String> paragraphs = new ArrayList<>();
    if (headline != null) {
      paragraphs.add(headline);
    }
    Element content = nitf.selectFirst("body\\.content");
    Element body = content == null ? nitf.selectFirst("body") : content;
    if (body != null) {
      body.select("media, table, note, fn").remove();
      paragraphs.addAll(HtmlParagraphs.of(body));
    }
    // A headline alone is no article.
    return paragraphs.size() > (headline == null ? 0 : 1) ? String.join("\n\n", paragraphs) : "";
  }

  private static void put(Map<String, String> values, String field, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      values.putIfAbsent(field, value);
    }
  }

  private static @Nullable String attribute(@Nullable Element element, String name) {
    return element == null ? null : element.attr(name);
  }

  private static @Nullable String text(@Nullable Element element) {
    return element == null ? null : element.text();
  }
}
