package org.gainsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/// Reads a WARC file, compressed or not: each page that was fetched with success is an article. Of
/// any length.
final class WebArchiveReader implements ArticleReader {

  private static final String NAME = "warc 1, " + HtmlArticle.NAME;

  private final Limits limits;

  WebArchiveReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void read(Input input, InputStream bytes, Receiver receiver)
      throws IOException, InterruptedException {
    try (WarcReader records = new WarcReader(bytes)) {
      Optional<WarcRecord> record = records.next();
      while (record.isPresent()) {
        Origin origin = input.origin().record("record at byte " + records.position());
        if (record.get() instanceof WarcResponse response) {
          page(response, origin, input, receiver);
        }
        record = records.next();
      }
    } catch (ParsingException e) {
      throw new UnreadableException("broken: " + e.getMessage(), e);
    }
  }

  private void page(WarcResponse response, Origin origin, Input input, Receiver receiver)
      throws IOException, InterruptedException {
    try {
      HttpResponse http = response.http();
      String type = http.contentType().toString();
      if (http.status() != 200 || !type.contains("html")) {
        receiver.ignore(origin, "%d, %s".formatted(http.status(), type));
        return;
      }
      byte[] page = BoundedInput.readAll(http.body().stream(), limits.documentBytes());
      Details details =
          Details.of(java.util.Map.of(Details.URL, response.target())).orElse(input.details());
      receiver.accept(
          new RawArticle(origin, NAME, page, raw -> HtmlArticle.parse(raw, type, details)));
    } catch (UnreadableException | ParsingException e) {
      receiver.reject(origin, ArticleFiles.reason(e)); // the records after it go on
    }
  }
}
