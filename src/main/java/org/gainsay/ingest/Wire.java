package org.gainsay.ingest;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// Values on a pipe between two processes of this program. Nothing that is read is trusted to be of
/// a bearable length.
final class Wire {

  /// The most bytes of one value: those of the longest document, which may be text of two bytes a
  /// character.
  private static final int LONGEST = 1 << 27;

  private static final int MOST_VALUES = 1_000_000;

  private Wire() {}

  static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static byte[] readBytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("a value of %,d bytes from the reader's process".formatted(length));
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }

  /// As UTF-16, for text that was never checked may hold half a pair, which UTF-8 can't say.
  static void writeText(DataOutputStream out, String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(2 * text.length());
    bytes.asCharBuffer().put(text);
    writeBytes(out, bytes.array());
  }

  static String readText(DataInputStream in) throws IOException {
    return ByteBuffer.wrap(readBytes(in)).asCharBuffer().toString();
  }

  static void writeOptional(DataOutputStream out, @Nullable String text) throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      writeText(out, text);
    }
  }

  static @Nullable String readOptional(DataInputStream in) throws IOException {
    return in.readBoolean() ? readText(in) : null;
  }

  static int readCount(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST_VALUES) {
      throw new IOException("%,d values from the reader's process".formatted(count));
    }
    return count;
  }
}
