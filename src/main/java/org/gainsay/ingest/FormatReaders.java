package org.gainsay.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Reads an input of any format, with the reader of its format.
final class FormatReaders implements ArticleReader {

  private final Map<Format, ArticleReader> readers = new EnumMap<>(Format.class);

  /// @param names fields by the names that JSON and CSV files give them
  FormatReaders(Limits limits, Map<String, String> names) {
    readers.put(Format.TEXT, new TextReader(limits));
    readers.put(Format.MARKDOWN, new TextReader(limits));
    readers.put(Format.HTML, new HtmlReader(limits));
    readers.put(Format.JSON_LINES, new JsonLinesReader(limits, names));
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
    ArticleReader reader = readers.get(format.get());
    if (reader == null) {
      throw new UnreadableException("no reader for " + format.get());
    }
    reader.read(input, buffered, receiver);
  }

  private static String shown(byte[] head) {
    StringBuilder hex = new StringBuilder("the bytes");
    for (byte b : Arrays.copyOf(head, Math.min(4, head.length))) {
      hex.append(" %02x".formatted(b));
    }
    return hex.toString();
  }
}
