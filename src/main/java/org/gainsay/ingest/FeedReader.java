package org.gainsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads a feed file, RSS 0.9x to 2.0, RSS 1.0 or Atom: an entry is an article, with its full text
/// where the feed has it, else with its summary, which is then said.
final class FeedReader implements ArticleReader {

  static final String NAME = "feed 1";

  private final Limits limits;

  FeedReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void read(Input input, InputStream bytes, Receiver receiver)
      throws IOException, InterruptedException {
    byte[] file = BoundedInput.readAll(bytes, limits.documentBytes());
    for (FeedEntry entry : entries(file, input)) {
      receiver.accept(
          new RawArticle(
              input.origin().record("entry " + entry.number()),
              NAME,
              entry.bytes(),
              _ -> entry.draft(input.details())));
    }
  }

  /// The entries of a feed, in its order.
  ///
  /// @throws UnreadableException if there are none
  static List<FeedEntry> entries(byte[] file, Input input) throws UnreadableException {
    Document feed = Xml.parse(file, input.mediaType());
    Map<String, String> ofAll = new HashMap<>();
    String outlet = FeedEntry.text(feed.selectFirst("channel > title, feed > title"));
    if (outlet != null) {
      ofAll.put(Details.OUTLET, outlet);
    }
    String language = FeedEntry.text(feed.selectFirst("channel > language"));
    if (language != null) {
      ofAll.put(Details.LANGUAGE, language.split("[-_]", 2)[0]);
    }
    List<FeedEntry> entries = new ArrayList<>();
    for (Element entry : feed.select("item, entry")) {
      entries.add(FeedEntry.of(entries.size() + 1, entry, ofAll));
    }
    if (entries.isEmpty()) {
      throw new UnreadableException("a feed without entries");
    }
    return entries;
  }
}
