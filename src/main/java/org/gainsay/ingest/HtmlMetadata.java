package org.gainsay.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page says about its article: JSON-LD counts most, then OpenGraph, then other meta
/// elements, then what the page shows.
final class HtmlMetadata {

  private HtmlMetadata() {}

  static Details of(Document page) {
    Map<String, String> found = new LinkedHashMap<>();
    JsonLd.of(page).forEach((field, value) -> put(found, field, value));

    put(found, Details.TITLE, meta(page, "og:title", "twitter:title", "parsely-title"));
    put(found, Details.OUTLET, meta(page, "og:site_name", "application-name", "dc.publisher"));
    put(
        found,
        Details.DATE,
        meta(
            page,
            "article:published_time",
            "og:published_time",
            "parsely-pub-date",
            "sailthru.date",
            "date",
            "pubdate",
            "publish-date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created"));
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    put(found, Details.URL, canonical == null ? null : http(canonical.absUrl("href")));
    put(found, Details.URL, http(meta(page, "og:url")));

    put(found, Details.TITLE, text(page.selectFirst("article h1, main h1, [itemprop=headline]")));
    put(found, Details.TITLE, text(page.selectFirst("h1")));
    put(found, Details.TITLE, withoutSite(page.title(), found.get(Details.OUTLET)));
    put(found, Details.DATE, shownDate(page));
    put(found, Details.LANGUAGE, language(page));
    return Details.of(found);
  }

  private static void put(Map<String, String> found, String field, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      found.putIfAbsent(field, value.strip());
    }
  }

  /// The content of the first of these meta elements that says something.
  private static @Nullable String meta(Document page, String... names) {
    for (String name : names) {
      for (String attribute : new String[] {"property", "name", "itemprop"}) {
        Element element = page.selectFirst("meta[%s=%s][content]".formatted(attribute, name));
        if (element != null && !element.attr("content").isBlank()) {
          return element.attr("content");
        }
      }
    }
    return null;
  }

  /// The first of the shown dates; times without a day, as posts of a live blog have, are none.
  private static @Nullable String shownDate(Document page) {
    return page
        .select(
            "[itemprop=datePublished], time[pubdate], article header time, article time,"
                + " main time, time[datetime]")
        .stream()
        .map(HtmlMetadata::date)
        .filter(date -> !Boilerplate.isTimeOfDay(date))
        .findFirst()
        .orElse(null);
  }

  private static String date(Element time) {
    for (String attribute : new String[] {"datetime", "content"}) {
      if (!time.attr(attribute).isBlank()) {
        return time.attr(attribute);
      }
    }
    return time.text();
  }

  /// A title without the name of the site, which most pages set after a bar or a dash.
  static String withoutSite(String title, @Nullable String outlet) {
    if (outlet != null) {
      for (String separator : new String[] {" | ", " - ", " – ", " — ", " :: ", " » "}) {
        if (title.endsWith(separator + outlet)) {
          return title.substring(0, title.length() - outlet.length() - separator.length());
        }
      }
    }
    int bar = title.lastIndexOf(" | ");
    return bar > title.length() / 3 ? title.substring(0, bar) : title;
  }

  private static @Nullable String language(Document page) {
    Element html = page.selectFirst("html[lang]");
    if (html == null) {
      return null;
    }
    // The region does not matter to us: en-GB is English.
    return html.attr("lang").strip().split("[-_]", 2)[0].toLowerCase(java.util.Locale.ROOT);
  }

  private static @Nullable String http(@Nullable String url) {
    return url != null && url.startsWith("http") ? url : null;
  }

  private static @Nullable String text(@Nullable Element element) {
    return element == null ? null : element.text();
  }
}
