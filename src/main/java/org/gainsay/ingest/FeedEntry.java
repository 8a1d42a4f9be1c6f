package org.gainsay.ingest;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// An entry of a feed.
///
/// @param number its place in the feed, counted from 1
/// @param source its markup
/// @param details what it says, without its text
/// @param body its text in paragraphs; may be empty
record FeedEntry(int number, String source, Details details, String body) {

  /// Shorter texts are summaries.
  private static final int SUMMARY = 400;

  /// @param feed what the feed says of all of its entries
  static FeedEntry of(int number, Element entry, Map<String, String> feed) {
    Map<String, String> values = new HashMap<>();
    put(values, Details.TITLE, plain(text(child(entry, "title"))));
    Element link = entry.selectFirst("> link[href]:not([rel]), > link[rel=alternate][href]");
    put(values, Details.URL, link == null ? text(child(entry, "link")) : link.attr("href"));
    for (String date : List.of("pubdate", "published", "dc:date", "updated")) {
      put(values, Details.DATE, text(child(entry, date)));
    }
    String text = "";
    for (String part : List.of("content:encoded", "content", "description", "summary")) {
      String markup = markup(child(entry, part));
      if (text.isBlank() && markup != null) {
        text = markup;
      }
    }
    feed.forEach((field, value) -> put(values, field, value));
    return new FeedEntry(number, entry.outerHtml(), Details.of(values), RichText.plain(text));
  }

  /// The same entry with another URL.
  FeedEntry withUrl(String url) {
    Details other = Details.of(Map.of(Details.URL, url)).orElse(details);
    return new FeedEntry(number, source, other, body);
  }

  boolean isSummary() {
    return body.length() < SUMMARY;
  }

  byte[] bytes() {
    return source.getBytes(StandardCharsets.UTF_8);
  }

  /// The article that it is by itself, with what is known beside it.
  Draft draft(Details beside) {
    Details all = details.orElse(beside);
    String title = all.get(Details.TITLE);
    String text = title == null || body.startsWith(title) ? body : title + "\n\n" + body;
    Draft draft = Draft.of(all, null, body.isBlank() ? "" : text);
    return isSummary() ? draft.noting("only a summary is in the feed") : draft;
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

  static @Nullable String text(@Nullable Element element) {
    return element == null ? null : element.wholeText().strip();
  }

  private static void put(Map<String, String> values, String field, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      values.putIfAbsent(field, value);
    }
  }
}
