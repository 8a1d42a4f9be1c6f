package org.gainsay.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Watches what comes out of a compressed stream, and gives up when it is out of all proportion to
/// what went in: a zip bomb. For one thread.
final class ArchiveGuard {

  /// Small files may be compressed a thousandfold for good reasons.
  private static final long HARMLESS = 1 << 20;

  private final int ratio;
  private long packed;
  private long unpacked;

  ArchiveGuard(int ratio) {
    this.ratio = ratio;
  }

  /// The compressed stream, counted.
  InputStream packed(InputStream in) {
    return new Counted(in) {
      @Override
      void count(int bytes) {
        packed += bytes;
      }
    };
  }

  /// The stream that is unpacked, counted and watched.
  InputStream unpacked(InputStream in) {
    return new Counted(in) {
      @Override
      void count(int bytes) throws IOException {
        unpacked += bytes;
        if (unpacked > HARMLESS && unpacked > packed * ratio) {
          throw new BombException(ratio);
        }
      }
    };
  }

  /// Thrown by reading from a bomb.
  static final class BombException extends IOException {

    private static final long serialVersionUID = 1;

    BombException(int ratio) {
      super("unpacks to more than %,d times its size".formatted(ratio));
    }
  }

  private abstract static class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    abstract void count(int bytes) throws IOException;

    @Override
    public int read() throws IOException {
      int b = in.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = in.read(buffer, offset, length);
      count(Math.max(0, read));
      return read;
    }

    @Override
    public long skip(long count) throws IOException {
      return in.readNBytes((int) Math.min(count, 1 << 16)).length; // counted like any reading
    }
  }
}
