package org.gainsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads a feed file, RSS 0.9x to 2.0, RSS 1.0 or Atom: an entry is an article, with its full text
/// where the feed has it, else with its summary, which is then said.
final class FeedReader implements ArticleReader {

  private static final String NAME = "feed 1";
  private static final int SUMMARY = 400;

  private final Limits limits;

  FeedReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void read(Input input, InputStream bytes, Receiver receiver)
      throws IOException, InterruptedException {
    byte[] file = BoundedInput.readAll(bytes, limits.documentBytes());
    Document feed = Xml.parse(file, input.mediaType());
    List<Element> entries = feed.select("item, entry");
    if (entries.isEmpty()) {
      throw new UnreadableException("a feed without entries");
    }
    String outlet = text(feed.selectFirst("channel > title, feed > title"));
    String language = text(feed.selectFirst("channel > language"));
    int number = 0;
    for (Element entry : entries) {
      number++;
      Map<String, String> values = values(entry);
      put(values, Details.OUTLET, outlet);
      put(values, Details.LANGUAGE, language == null ? null : language.split("[-_]", 2)[0]);
      byte[] source = entry.outerHtml().getBytes(java.nio.charset.StandardCharsets.UTF_8);
      receiver.accept(
          new RawArticle(
              input.origin().record("entry " + number),
              NAME,
              source,
              _ -> draft(values, Details.of(values).orElse(input.details()))));
    }
  }

  private static Map<String, String> values(Element entry) {
    Map<String, String> values = new HashMap<>();
    put(values, Details.TITLE, plain(text(child(entry, "title"))));
    Element link = entry.selectFirst("> link[href]:not([rel]), > link[rel=alternate][href]");
    put(values, Details.URL, link == null ? text(child(entry, "link")) : link.attr("href"));
    for (String date : List.of("pubdate", "published", "dc:date", "updated")) {
      put(values, Details.DATE, text(child(entry, date)));
    }
    for (String body : List.of("content:encoded", "content", "description", "summary")) {
      put(values, Details.TEXT, markup(child(entry, body)));
    }
    return values;
  }

  private static Draft draft(Map<String, String> values, Details details) {
    String body = RichText.plain(values.getOrDefault(Details.TEXT, ""));
    String title = details.get(Details.TITLE);
    String text = title == null || body.startsWith(title) ? body : title + "\n\n" + body;
    Draft draft = Draft.of(details, null, body.isBlank() ? "" : text);
    return body.length() < SUMMARY ? draft.noting("only a summary is in the feed") : draft;
  }

  /// The first child of this name, whatever the case of its letters.
  private static @Nullable Element child(Element parent, String name) {
    for (Element child : parent.children()) {
      if (child.tagName().equalsIgnoreCase(name)) {
        return child;
      }
    }
    return null;
  }

  /// Content is escaped HTML, CDATA, or (in Atom of type xhtml) elements.
  private static @Nullable String markup(@Nullable Element element) {
    if (element == null) {
      return null;
    }
    return element.childrenSize() > 0 ? element.html() : element.wholeText();
  }

  private static @Nullable String plain(@Nullable String title) {
    // Titles are often escaped twice.
    return title == null ? null : Jsoup.parse(Parser.unescapeEntities(title, false)).text();
  }

  private static @Nullable String text(@Nullable Element element) {
    return element == null ? null : element.wholeText().strip();
  }

  private static void put(Map<String, String> values, String field, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      values.putIfAbsent(field, value);
    }
  }
}
