package org.gainsay.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Cuts a stream of bytes at line feeds, holding one line at a time and never more of it than a
/// limit. For one thread.
final class BoundedLines {

  private final InputStream bytes;
  private final int most;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private long number;
  private boolean tooLong;

  /// @param most bytes that a line may have
  BoundedLines(InputStream bytes, int most) {
    this.bytes = bytes;
    this.most = most;
  }

  /// The next line without its end, or null after the last. Of a line beyond the limit comes the
  /// beginning, and [#isTooLong] says so; its rest is passed over.
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    tooLong = false;
    boolean isAny = false;
    while (fill()) {
      isAny = true;
      int start = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      int room = most - line.size();
      line.write(buffer, start, Math.min(at - start, room));
      tooLong |= at - start > room;
      if (at < end) {
        at++;
        number++;
        return line.toByteArray();
      }
    }
    if (!isAny) {
      return null;
    }
    number++;
    return line.toByteArray();
  }

  /// The number of the line that came last, counted from 1.
  long number() {
    return number;
  }

  /// Whether the line that came last is beyond the limit.
  boolean isTooLong() {
    return tooLong;
  }

  private boolean fill() throws IOException {
    if (at < end) {
      return true;
    }
    at = 0;
    end = bytes.read(buffer);
    return end > 0;
  }
}
