package org.gainsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads NewsML-G2 of the IPTC: each news item with text inside (XHTML or NITF) is an article.
final class NewsMlReader implements ArticleReader {

  private static final String NAME = "newsml-g2 1";

  private final Limits limits;

  NewsMlReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void read(Input input, InputStream bytes, Receiver receiver)
      throws IOException, InterruptedException {
    byte[] file = BoundedInput.readAll(bytes, limits.documentBytes());
    List<Element> items = Xml.parse(file, input.mediaType()).select("newsItem");
    if (items.isEmpty()) {
      throw new UnreadableException("no news items in it");
    }
    int number = 0;
    for (Element item : items) {
      number++;
      Origin origin = items.size() == 1 ? input.origin() : input.origin().record("item " + number);
      byte[] source = item.outerHtml().getBytes(StandardCharsets.UTF_8);
      receiver.accept(new RawArticle(origin, NAME, source, _ -> draft(item, input.details())));
    }
  }

  private static Draft draft(Element item, Details beside) throws UnreadableException {
    Map<String, String> values = new HashMap<>();
    put(values, Details.ID, item.attr("guid"));
    put(values, Details.TITLE, text(item.selectFirst("contentMeta > headline")));
    put(values, Details.OUTLET, text(item.selectFirst("itemMeta > provider > name")));
    put(values, Details.OUTLET, text(item.selectFirst("contentMeta > infoSource > name")));
    put(values, Details.OUTLET, literal(item.selectFirst("itemMeta > provider")));
    put(values, Details.DATE, text(item.selectFirst("contentMeta > contentCreated")));
    put(values, Details.DATE, text(item.selectFirst("itemMeta > versionCreated")));
    put(values, Details.LANGUAGE, language(item));
    Details details = Details.of(values).orElse(beside);
    Element nitf = item.selectFirst("contentSet nitf");
    if (nitf != null) {
      return NitfArticle.parse(nitf, details);
    }
    Element body = item.selectFirst("inlineXML body");
    if (body == null) {
      throw new UnreadableException("a news item without text");
    }
    List<String> paragraphs = MainText.ofFragment(body);
    String title = details.get(Details.TITLE);
    String text = String.join("\n\n", paragraphs);
    boolean isTitled = title == null || paragraphs.isEmpty() || text.startsWith(title);
    return Draft.of(details, null, isTitled ? text : title + "\n\n" + text);
  }

  private static @Nullable String language(Element item) {
    Element language = item.selectFirst("contentMeta > language[tag]");
    String tag = language == null ? item.attr("xml:lang") : language.attr("tag");
    return tag.isBlank() ? null : tag.split("[-_]", 2)[0];
  }

  private static @Nullable String literal(@Nullable Element provider) {
    return provider == null ? null : provider.attr("literal");
  }

  private static @Nullable String text(@Nullable Element element) {
    return element == null ? null : element.text();
  }

  private static void put(Map<String, String> values, String field, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      values.putIfAbsent(field, value);
    }
  }
}
