package org.gainsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads an EPUB, as newspapers and magazines are published: each chapter with enough text is an
/// article, the book's title its outlet.
final class EpubReader implements ArticleReader {

  static final String NAME = "epub 1, " + HtmlArticle.NAME;

  /// Covers, tables of contents and imprints have less text; in bytes of their page.
  private static final int SHORTEST_CHAPTER = 300;

  private final Limits limits;

  EpubReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void read(Input input, InputStream bytes, Receiver receiver)
      throws IOException, InterruptedException {
    ArchiveGuard guard = new ArchiveGuard(limits.ratio());
    Details book = Details.NONE;
    ZipInputStream zip = new ZipInputStream(guard.packed(bytes));
    InputStream content = guard.unpacked(zip);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = entry.getName();
      String ending = Format.ending(name);
      if (ending.equals("opf")) {
        book = details(Xml.parse(BoundedInput.readAll(content, limits.documentBytes()), null));
      } else if (ending.equals("xhtml") || ending.equals("html") || ending.equals("htm")) {
        byte[] chapter = BoundedInput.readAll(content, limits.documentBytes());
        chapter(input.entry(name), chapter, book.orElse(input.details()), receiver);
      }
    }
  }

  private static void chapter(Input entry, byte[] page, Details book, Receiver receiver)
      throws InterruptedException {
    String name = entry.name();
    boolean isFrame =
        page.length < SHORTEST_CHAPTER || name.startsWith("nav") || name.startsWith("toc");
    if (isFrame) {
      receiver.ignore(entry.origin(), "page that is no chapter");
    } else {
      receiver.accept(
          new RawArticle(entry.origin(), NAME, page, raw -> HtmlArticle.parse(raw, null, book)));
    }
  }

  private static Details details(Document publication) {
    Map<String, String> values = new HashMap<>();
    put(values, Details.OUTLET, publication.selectFirst("metadata dc|title"));
    put(values, Details.DATE, publication.selectFirst("metadata dc|date"));
    put(values, Details.LANGUAGE, publication.selectFirst("metadata dc|language"));
    return Details.of(values);
  }

  private static void put(Map<String, String> values, String field, @Nullable Element element) {
    if (element != null) {
      String text = element.text();
      values.put(field, field.equals(Details.LANGUAGE) ? text.split("-", 2)[0] : text);
    }
  }
}
