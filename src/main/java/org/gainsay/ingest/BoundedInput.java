package org.gainsay.ingest;

import java.io.IOException;
import java.io.InputStream;

/// Reads whole documents that may be hostile.
final class BoundedInput {

  private BoundedInput() {}

  /// All bytes that are left.
  ///
  /// @throws UnreadableException if there are more than `most`
  static byte[] readAll(InputStream bytes, int most) throws IOException {
    byte[] read = bytes.readNBytes(most);
    if (read.length == most && bytes.read() >= 0) {
      throw new UnreadableException("larger than the limit of %,d bytes".formatted(most));
    }
    return read;
  }
}
