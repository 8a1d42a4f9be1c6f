package org.gainsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/// Reads JSON Lines: an article a line, of files of any size. A line that is not one is reported
/// with its number, and the rest goes on.
final class JsonLinesReader implements ArticleReader {

  private static final String NAME = "json-lines 1";

  private final Limits limits;
  private final Map<String, String> names;

  JsonLinesReader(Limits limits, Map<String, String> names) {
    this.limits = limits;
    this.names = names;
  }

  @Override
  public void read(Input input, InputStream bytes, Receiver receiver)
      throws IOException, InterruptedException {
    BoundedLines lines = new BoundedLines(bytes, limits.documentBytes());
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      Origin origin = input.origin().record("line " + lines.number());
      if (lines.isTooLong()) {
        receiver.reject(
            origin, "longer than the limit of %,d bytes".formatted(limits.documentBytes()));
      } else if (!isBlank(line)) {
        receiver.accept(
            new RawArticle(
                origin, NAME, line, raw -> JsonArticle.parse(raw, names, input.details())));
      }
    }
  }

  /// Whether the first line is an object, and something else follows on the next: then each line
  /// stands for itself, whatever the file is called. However long the line is, the stream is left
  /// at its start.
  static boolean isOneObjectALine(InputStream bytes, Limits limits) throws IOException {
    bytes.mark(limits.documentBytes());
    int left = limits.documentBytes() - 1;
    int first = 0;
    int last = 0;
    int b = bytes.read();
    while (b >= 0 && b != '\n' && left-- > 0 && (first == 0 || first == '{')) {
      if (b > ' ') {
        first = first == 0 ? b : first;
        last = b;
      }
      b = bytes.read();
    }
    while (b >= 0 && b <= ' ' && left-- > 0) {
      b = bytes.read();
    }
    bytes.reset();
    return first == '{' && last == '}' && b >= 0 && ",]}".indexOf(b) < 0;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
