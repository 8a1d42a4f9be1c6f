package org.gainsay.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The formats that are read, and how each is told: by its first bytes where they are a signature,
/// else by the ending of its name, else by what the first bytes look like.
enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  JSON_LINES,
  JSON,
  TABLE,
  FEED,
  NITF,
  NEWSML,
  MAIL,
  MAILBOX,
  PDF,
  DOCX,
  ODT,
  EPUB,
  WARC,
  ZIP,
  TAR,
  GZIP,
  BZIP2;

  /// This many bytes tell a format.
  static final int HEAD = 4096;

  private static final Map<String, Format> BY_ENDING =
      Map.ofEntries(
          Map.entry("txt", TEXT),
          Map.entry("text", TEXT),
          Map.entry("md", MARKDOWN),
          Map.entry("markdown", MARKDOWN),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("xhtml", HTML),
          Map.entry("jsonl", JSON_LINES),
          Map.entry("ndjson", JSON_LINES),
          Map.entry("json", JSON),
          Map.entry("csv", TABLE),
          Map.entry("tsv", TABLE),
          Map.entry("rss", FEED),
          Map.entry("atom", FEED),
          Map.entry("eml", MAIL),
          Map.entry("mbox", MAILBOX));

  private static final Pattern OBJECT = Pattern.compile("\\{\\s*\"");
  private static final Pattern MAIL_HEADER =
      Pattern.compile("(?:return-path|received|message-id|mime-version|delivered-to):");

  /// The format of a document, if it is one that is read.
  ///
  /// @param name its file name, may be empty
  /// @param head its first [#HEAD] bytes
  static Optional<Format> of(String name, byte[] head) {
    String latin = new String(head, StandardCharsets.ISO_8859_1);
    Format signed = bySignature(name, latin);
    if (signed != null) {
      return Optional.of(signed);
    }
    if (isBinary(head)) {
      return Optional.empty();
    }
    String start = Decoding.decode(head, null).stripLeading();
    Format markup = byMarkup(start.toLowerCase(Locale.ROOT));
    if (markup != null) {
      return Optional.of(markup);
    }
    Format named = BY_ENDING.get(ending(name));
    if (named == TEXT && isSurelyData(start)) {
      named = null; // what was saved as text is not text for that
    }
    return named == null ? byLooks(start) : Optional.of(named);
  }

  /// Whether a document of it is one article, so that what is known of the document is known of the
  /// article.
  boolean isOneArticle() {
    return switch (this) {
      case TEXT, MARKDOWN, HTML, PDF, DOCX, ODT -> true;
      default -> false;
    };
  }

  /// Whether the ending of a name tells a format.
  static boolean isKnownEnding(String name) {
    return BY_ENDING.containsKey(ending(name));
  }

  /// The part of a name after its last dot, in lower case.
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static @Nullable Format bySignature(String name, String head) {
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return zipped(name, head);
    }
    if (head.startsWith("\u001f\u008b")) {
      return name.endsWith(".warc.gz") ? WARC : GZIP;
    }
    if (head.startsWith("BZh")) {
      return BZIP2;
    }
    if (head.startsWith("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("WARC/")) {
      return WARC;
    }
    return head.startsWith("ustar", 257) ? TAR : null;
  }

  private static Format zipped(String name, String head) {
    if (head.contains("mimetypeapplication/epub+zip") || ending(name).equals("epub")) {
      return EPUB;
    }
    if (head.contains("mimetypeapplication/vnd.oasis.opendocument.text")
        || ending(name).equals("odt")) {
      return ODT;
    }
    boolean isWord = head.contains("[Content_Types].xml") && head.contains("word/");
    return isWord || ending(name).equals("docx") ? DOCX : ZIP;
  }

  /// @param start the beginning of the text in lower case
  private static @Nullable Format byMarkup(String start) {
    if (!start.startsWith("<")) {
      return null;
    }
    if (start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf")) {
      return FEED;
    }
    if (start.contains("<newsitem") || start.contains("<newsmessage")) {
      return NEWSML;
    }
    return start.contains("<nitf") ? NITF : null;
  }

  /// Whether no plain text begins so.
  private static boolean isSurelyData(String start) {
    String lower = start.toLowerCase(Locale.ROOT);
    return isPage(lower) || lower.startsWith("<?xml") || OBJECT.matcher(start).lookingAt();
  }

  private static boolean isPage(String lower) {
    return lower.startsWith("<!doctype html") || lower.startsWith("<html");
  }

  /// The format that the beginning of a text looks like; none for XML of a kind that is not read.
  private static Optional<Format> byLooks(String start) {
    String lower = start.toLowerCase(Locale.ROOT);
    if (isPage(lower) || lower.contains("<body")) {
      return Optional.of(HTML);
    }
    return lower.startsWith("<?xml") ? Optional.empty() : Optional.of(byText(start, lower));
  }

  private static Format byText(String start, String lower) {
    if (start.startsWith("{")) {
      return start.lines().findFirst().orElse("").strip().endsWith("}") ? JSON_LINES : JSON;
    }
    if (start.startsWith("[")) {
      return JSON;
    }
    if (start.startsWith("From ")) {
      return MAILBOX;
    }
    return MAIL_HEADER.matcher(lower).lookingAt() ? MAIL : TEXT;
  }

  /// Whether it is no text in any encoding that is read: control characters that no text has, and
  /// not the zeros of UTF-16.
  private static boolean isBinary(byte[] head) {
    int zeros = 0;
    int controls = 0;
    for (byte b : head) {
      if (b == 0) {
        zeros++;
      } else if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27) {
        controls++;
      }
    }
    String decoded = Decoding.decode(head, null);
    boolean isWide = zeros > 0 && decoded.length() <= head.length / 2 + 1 && decoded.indexOf(0) < 0;
    return !isWide && (zeros > head.length / 100 || controls > head.length / 20);
  }
}
