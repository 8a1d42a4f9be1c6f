package org.gainsay.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// Reads an input of any format, with the reader of its format.
final class FormatReaders implements ArticleReader {

  private final Limits limits;
  private final Map<String, String> names;

  /// @param names fields by the names that JSON and CSV files give them
  FormatReaders(Limits limits, Map<String, String> names) {
    this.limits = limits;
    this.names = names;
  }

  @Override
  public void read(Input input, InputStream bytes, Receiver receiver)
      throws IOException, InterruptedException {
    BufferedInputStream buffered = new BufferedInputStream(bytes, 1 << 16);
    buffered.mark(Format.HEAD);
    byte[] head = buffered.readNBytes(Format.HEAD);
    buffered.reset();
    if (head.length == 0) {
      throw new UnreadableException("empty");
    }
    Optional<Format> format = Format.of(input.name(), head);
    if (format.isEmpty()) {
      throw new UnreadableException("not a format that is read; it starts with " + shown(head));
    }
    reader(format.get()).read(input, buffered, receiver);
  }

  private ArticleReader reader(Format format) {
    OfficeArticle office = new OfficeArticle(limits);
    return switch (format) {
      case TEXT -> new WholeDocument(TextArticle.NAME, limits, TextArticle::parse);
      case MARKDOWN -> new WholeDocument(MarkdownArticle.NAME, limits, MarkdownArticle::parse);
      case HTML -> new WholeDocument(HtmlArticle.NAME, limits, HtmlArticle::parse);
      case JSON_LINES -> new JsonLinesReader(limits, names);
      case JSON -> new JsonReader(limits, names);
      case TABLE -> new TableReader(limits, names);
      case FEED -> new FeedReader(limits);
      case NITF -> new WholeDocument(NitfArticle.NAME, limits, NitfArticle::parse);
      case NEWSML -> new NewsMlReader(limits);
      case MAIL -> new WholeDocument(MailArticle.NAME, limits, MailArticle::parse);
      case MAILBOX -> new MailboxReader(limits);
      case PDF -> new WholeDocument(PdfArticle.NAME, limits, PdfArticle::parse);
      case DOCX -> new WholeDocument(OfficeArticle.DOCX, limits, office::docx);
      case ODT -> new WholeDocument(OfficeArticle.ODT, limits, office::odt);
      case EPUB -> new EpubReader(limits);
      case WARC -> new WebArchiveReader(limits);
      case ZIP, TAR, GZIP, BZIP2 -> new ArchiveReader(format, limits, this);
    };
  }

  private static String shown(byte[] head) {
    StringBuilder hex = new StringBuilder("the bytes");
    for (byte b : Arrays.copyOf(head, Math.min(4, head.length))) {
      hex.append(" %02x".formatted(b));
    }
    return hex.toString();
  }
}
