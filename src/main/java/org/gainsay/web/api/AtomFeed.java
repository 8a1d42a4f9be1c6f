package org.gainsay.web.api;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gainsay.alert.SavedSearch;
import org.gainsay.search.Hit;

/// The matches of a saved search as an Atom feed (RFC 4287). Used once.
final class AtomFeed {

  static final String MEDIA_TYPE = "application/atom+xml; charset=utf-8";

  private static final int ENTRIES = 100;
  private static final int TITLE = 120;

  private final String address;
  private final Feed feed = new Feed("atom_1.0");
  private final List<Entry> entries = new ArrayList<>();

  /// @param address the server as the client addressed it; links in a feed are whole
  AtomFeed(String address, SavedSearch saved) {
    this.address = address;
    String page = address + SavedSearchAnswer.page(saved);
    feed.setId(page);
    feed.setTitle(clean("Gainsay: " + saved.name()));
    feed.setUpdated(Date.from(saved.created()));
    feed.setAlternateLinks(List.of(link(page, "alternate", "text/html")));
    feed.setOtherLinks(
        List.of(link(address + SavedSearchAnswer.feed(saved), "self", "application/atom+xml")));
    feed.setAuthors(List.of(person("Gainsay")));
  }

  boolean isFull() {
    return entries.size() >= ENTRIES;
  }

  /// Adds a quote; the newest come first.
  void add(Hit hit, Instant found) {
    if (hit.quote() == null || isFull()) {
      return;
    }
    if (entries.isEmpty()) {
      feed.setUpdated(Date.from(found));
    }
    String page = address + org.gainsay.web.request.Link.toQuote(hit.quote().id());
    Entry entry = new Entry();
    entry.setId(page);
    entry.setTitle(clean(title(hit)));
    entry.setUpdated(Date.from(found));
    if (hit.published() != null) {
      entry.setPublished(Date.from(hit.published().atStartOfDay().toInstant(ZoneOffset.UTC)));
    }
    entry.setAlternateLinks(List.of(link(page, "alternate", "text/html")));
    if (hit.speaker() != null) {
      entry.setAuthors(List.of(person(hit.speaker())));
    }
    Content content = new Content();
    content.setType("text");
    content.setValue(clean(hit.passage() + "\n\n" + place(hit)));
    entry.setContents(List.of(content));
    entries.add(entry);
  }

  /// "Ruth Okafor, denial: We acted the day we were told".
  private static String title(Hit hit) {
    String speaker = hit.speaker() == null ? "Unknown speaker" : hit.speaker();
    String stances =
        hit.quote() == null
            ? ""
            : hit.quote().stances().stream()
                .map(stance -> stance.label().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .distinct()
                .collect(Collectors.joining(" and "));
    String words = hit.words();
    String shortened = words.length() <= TITLE ? words : words.substring(0, TITLE).strip() + "…";
    return "%s, %s: %s".formatted(speaker, stances, shortened);
  }

  private static String place(Hit hit) {
    List<String> parts = new ArrayList<>();
    if (hit.outlet() != null) {
      parts.add(hit.outlet());
    }
    if (hit.published() != null) {
      parts.add(hit.published().toString());
    }
    if (hit.title() != null) {
      parts.add(hit.title());
    }
    return String.join(", ", parts);
  }

  byte[] write() {
    feed.setEntries(entries);
    try {
      return new WireFeedOutput()
          .outputString(feed)
          .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    } catch (FeedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Link link(String href, String relation, String type) {
    Link link = new Link();
    link.setHref(href);
    link.setRel(relation);
    link.setType(type);
    return link;
  }

  private static Person person(String name) {
    Person person = new Person();
    person.setName(clean(name));
    return person;
  }

  /// Without what may not stand in XML 1.0, not even escaped: control characters, and halves of
  /// characters.
  private static String clean(String text) {
    return text.codePoints()
        .filter(c ->
            c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c < 0xD800)
                || (c > 0xDFFF && c < 0xFFFE)
                || c > 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
