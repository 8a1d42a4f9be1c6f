package org.gainsay.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.gainsay.ingest.fetch.FetchException;
import org.gainsay.ingest.fetch.Fetched;
import org.gainsay.ingest.fetch.WebFetcher;

/// Reads what is behind a URL: a document of any format, or a feed with the pages that it links to.
/// What has not changed since it was read last is not read again. For one thread.
public final class WebReader {

  private final WebFetcher fetcher;
  private final Visits visits;
  private final FormatReaders readers;

  /// Reads through the fetcher, which the caller closes.
  ///
  /// @param names fields by the names that JSON and CSV documents give them
  public WebReader(Limits limits, Map<String, String> names, WebFetcher fetcher, Visits visits) {
    this.fetcher = fetcher;
    this.visits = visits;
    readers = ArticleFiles.readers(limits, names);
  }

  /// Reads the articles of a URL; what can't be had is told to the receiver.
  public void read(String url, Receiver receiver) throws InterruptedException {
    Origin origin = Origin.of(url);
    try {
      Fetched fetched = fetcher.fetch(WebFetcher.url(url), visits.of(url));
      byte[] body = fetched.body();
      if (body == null) {
        receiver.unchanged(origin);
        return;
      }
      visits.fetched(url, fetched.validators());
      document(origin, fetched, body, receiver);
    } catch (IOException e) {
      receiver.reject(origin, ArticleFiles.reason(e));
    }
  }

  private void document(Origin origin, Fetched fetched, byte[] body, Receiver receiver)
      throws IOException, InterruptedException {
    String name = name(fetched);
    byte[] head = Arrays.copyOf(body, Math.min(body.length, Format.HEAD));
    Optional<Format> format = Format.of(name, head);
    boolean isOne = format.isPresent() && format.get().isOneArticle();
    Details details =
        isOne ? Details.of(Map.of(Details.URL, fetched.url().toString())) : Details.NONE;
    Input input = new Input(origin, name, fetched.mediaType(), details, 0);
    if (format.isPresent() && format.get() == Format.FEED) {
      for (FeedEntry entry : FeedReader.entries(body, input)) {
        String link = link(entry, fetched.url());
        entry(link.isEmpty() ? entry : entry.withUrl(link), link, origin, receiver);
      }
    } else {
      readers.read(input, new ByteArrayInputStream(body), receiver);
    }
  }

  /// @param link the page of the entry; empty if there is none
  private void entry(FeedEntry entry, String link, Origin origin, Receiver receiver)
      throws InterruptedException {
    Origin own = origin.record("entry " + entry.number());
    String hash = ArticleIds.sha256(entry.bytes());
    if (visits.isKnown(link, hash)) {
      receiver.unchanged(own);
      return;
    }
    if (!entry.isSummary() || link.isEmpty()) {
      visits.read(link.isEmpty() ? own.toString() : link, hash);
      receiver.accept(
          new RawArticle(own, FeedReader.NAME, entry.bytes(), _ -> entry.draft(Details.NONE)));
      return;
    }
    try {
      Fetched page = fetcher.fetchLinked(WebFetcher.url(link));
      visits.read(link, hash);
      linked(entry, page, receiver);
    } catch (IOException e) {
      String why = "the page it links to could not be read: " + ArticleFiles.reason(e);
      receiver.accept(
          new RawArticle(
              own, FeedReader.NAME, entry.bytes(), _ -> entry.draft(Details.NONE).noting(why)));
    }
  }

  /// The page that an entry links to, with what the entry says of it.
  private void linked(FeedEntry entry, Fetched page, Receiver receiver)
      throws IOException, InterruptedException {
    byte[] body = page.body();
    if (body == null) {
      throw new UnreadableException("the server sends nothing");
    }
    Origin origin = Origin.of(String.valueOf(entry.details().get(Details.URL)));
    Input input = new Input(origin, name(page), page.mediaType(), entry.details(), 0);
    byte[] head = Arrays.copyOf(body, Math.min(body.length, Format.HEAD));
    if (Format.of(input.name(), head).orElse(Format.TEXT) != Format.HTML) {
      readers.read(input, new ByteArrayInputStream(body), receiver);
      return;
    }
    receiver.accept(
        new RawArticle(
            input.origin(),
            FeedReader.NAME + ", " + HtmlArticle.NAME,
            body,
            raw -> {
              try {
                return HtmlArticle.parse(raw, input);
              } catch (UnreadableException e) {
                return entry.draft(Details.NONE).noting("the page it links to: " + e.getMessage());
              }
            }));
  }

  /// The absolute URL that an entry links to; empty if there is none that is read.
  private static String link(FeedEntry entry, URI feed) {
    String link = entry.details().get(Details.URL);
    if (link == null) {
      return "";
    }
    try {
      return WebFetcher.url(feed.resolve(link.strip()).toString()).toString();
    } catch (FetchException | IllegalArgumentException _) {
      return "";
    }
  }

  /// A file name for a document, of which the ending tells the format where the server does.
  private static String name(Fetched fetched) {
    String path = fetched.url().getPath() == null ? "" : fetched.url().getPath();
    String name = path.substring(path.lastIndexOf('/') + 1);
    String type = fetched.mediaType() == null ? "" : fetched.mediaType();
    if (Format.isKnownEnding(name)) {
      return name;
    }
    if (type.contains("html")) {
      return name + ".html";
    }
    if (type.contains("ndjson") || type.contains("jsonl")) {
      return name + ".jsonl";
    }
    if (type.contains("json")) {
      return name + ".json";
    }
    return type.contains("csv") ? name + ".csv" : name;
  }
}
