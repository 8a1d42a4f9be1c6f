package org.gainsay.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads an input of any format, with the reader of its format.
final class FormatReaders implements ArticleReader {

  private final Limits limits;
  private final Map<String, String> names;
  private final @Nullable ReaderProcesses processes;

  private FormatReaders(
      Limits limits, Map<String, String> names, @Nullable ReaderProcesses processes) {
    this.limits = limits;
    this.names = names;
    this.processes = processes;
  }

  /// Readers of which those of documents work in processes of their own.
  ///
  /// @param names fields by the names that JSON and CSV files give them
  static FormatReaders withProcesses(
      Limits limits, Map<String, String> names, ReaderProcesses processes) {
    return new FormatReaders(limits, names, processes);
  }

  /// Readers that all work in this process: for such a process itself.
  static FormatReaders withoutProcesses(Limits limits, Map<String, String> names) {
    return new FormatReaders(limits, names, null);
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
    boolean isLines =
        format.get() == Format.JSON && JsonLinesReader.isOneObjectALine(buffered, limits);
    if ((isLines || format.get() == Format.JSON_LINES) && Decoding.wideCharset(head).isPresent()) {
      throw new UnreadableException("JSON Lines in UTF-16; they are read in UTF-8 only");
    }
    try {
      reader(isLines ? Format.JSON_LINES : format.get()).read(input, buffered, receiver);
    } catch (RuntimeException | StackOverflowError e) {
      // Parsers of others have bugs, too; a file that finds one must not end the run.
      throw new UnreadableException("broken: " + (e.getMessage() == null ? e : e.getMessage()), e);
    }
  }

  /// The reader of a format.
  ArticleReader reader(Format format) {
    String separate = separate(format);
    if (processes != null && separate != null) {
      return new SeparateReader(format, separate, limits, processes);
    }
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
      case MAILBOX -> new MailboxReader(limits, mailParser());
      case PDF -> new WholeDocument(PdfArticle.NAME, limits, PdfArticle::parse);
      case DOCX -> new WholeDocument(OfficeArticle.DOCX, limits, office::docx);
      case ODT -> new WholeDocument(OfficeArticle.ODT, limits, office::odt);
      case EPUB -> new EpubReader(limits);
      case WARC -> new WebArchiveReader(limits);
      case ZIP, TAR, GZIP, BZIP2 -> new ArchiveReader(format, limits, this);
    };
  }

  /// Name and version of the reader of a format that is read in a process of its own; null of the
  /// others.
  private static @Nullable String separate(Format format) {
    return switch (format) {
      case PDF -> PdfArticle.NAME;
      case DOCX -> OfficeArticle.DOCX;
      case ODT -> OfficeArticle.ODT;
      case EPUB -> EpubReader.NAME;
      case MAIL -> MailArticle.NAME;
      default -> null;
    };
  }

  private WholeDocument.DocumentParser mailParser() {
    return processes == null
        ? MailArticle::parse
        : new SeparateReader(Format.MAIL, MailArticle.NAME, limits, processes)::parse;
  }

  private static String shown(byte[] head) {
    StringBuilder hex = new StringBuilder("the bytes");
    for (byte b : Arrays.copyOf(head, Math.min(4, head.length))) {
      hex.append(" %02x".formatted(b));
    }
    return hex.toString();
  }
}
