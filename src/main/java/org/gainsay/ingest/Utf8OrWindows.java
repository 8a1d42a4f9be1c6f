package org.gainsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Reads bytes as UTF-8, and as windows-1252 where they are not valid in that: a table of any
/// length may have its first accent far from its beginning, so there is no looking ahead.
final class Utf8OrWindows extends Reader {

  private final InputStream bytes;
  private final CharsetDecoder utf8 =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);

  /// Ready to be taken from, as is the other.
  private final ByteBuffer raw = ByteBuffer.allocate(1 << 16).flip();

  private final CharBuffer text = CharBuffer.allocate(1 << 16).flip();
  private boolean isAtEnd;

  Utf8OrWindows(InputStream bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (!text.hasRemaining()) {
      if (isAtEnd && !raw.hasRemaining()) {
        return -1;
      }
      decode();
    }
    int count = Math.min(length, text.remaining());
    text.get(target, offset, count);
    return count;
  }

  private void decode() throws IOException {
    fill();
    text.clear();
    CoderResult result = utf8.decode(raw, text, isAtEnd);
    if (result.isError() && text.position() == 0) {
      byte[] wrong = new byte[result.length()];
      raw.get(wrong);
      text.put(new String(wrong, Decoding.WINDOWS_1252));
    }
    text.flip();
  }

  private void fill() throws IOException {
    raw.compact();
    int count = isAtEnd ? 0 : bytes.read(raw.array(), raw.position(), raw.remaining());
    isAtEnd |= count < 0;
    raw.position(raw.position() + Math.max(count, 0)).flip();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
