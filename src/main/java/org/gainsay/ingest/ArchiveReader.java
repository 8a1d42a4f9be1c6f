package org.gainsay.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;

/// Reads the files in an archive or behind a compression, each with the reader of its own format.
/// Nothing is written to disk, so names of entries do no harm whatever they are. An entry that
/// can't be read is reported and the others go on; an archive that is out of bounds is left there.
final class ArchiveReader implements ArticleReader {

  private final Format format;
  private final Limits limits;
  private final ArticleReader files;

  /// @param format ZIP, TAR, GZIP or BZIP2
  /// @param files reads the files in it
  ArchiveReader(Format format, Limits limits, ArticleReader files) {
    this.format = format;
    this.limits = limits;
    this.files = files;
  }

  @Override
  public void read(Input input, InputStream bytes, Receiver receiver)
      throws IOException, InterruptedException {
    if (input.depth() >= limits.depth()) {
      throw new UnreadableException(
          "archives in archives, more than the limit of %d deep".formatted(limits.depth()));
    }
    ArchiveGuard guard = new ArchiveGuard(limits.ratio());
    InputStream packed = guard.packed(bytes);
    switch (format) {
      case GZIP -> file(input, guard.unpacked(new GZIPInputStream(packed, 1 << 16)), receiver);
      case BZIP2 ->
          file(input, guard.unpacked(new BZip2CompressorInputStream(packed, true)), receiver);
      case TAR -> entries(input, new TarEntries(packed), guard, receiver);
      default -> entries(input, new ZipEntries(packed), guard, receiver);
    }
  }

  /// The one file behind a compression; its name is that of the compressed file without the ending.
  private void file(Input input, InputStream bytes, Receiver receiver)
      throws IOException, InterruptedException {
    String name = input.name().replaceFirst("\\.(?:gz|tgz|bz2|tbz2)$", "");
    files.read(
        new Input(input.origin(), name, null, input.details(), input.depth() + 1), bytes, receiver);
  }

  private void entries(Input input, Entries entries, ArchiveGuard guard, Receiver receiver)
      throws IOException, InterruptedException {
    InputStream content = guard.unpacked(new Unclosed(entries.content()));
    byte[] rest = new byte[1 << 14];
    int count = 0;
    int read = 0;
    for (String name = entries.next(); name != null; name = entries.next()) {
      if (++count > limits.entries()) {
        throw new UnreadableException(
            "more than the limit of %,d entries".formatted(limits.entries()));
      }
      if (isArticle(name)) {
        read++;
        entry(input.entry(name), content, receiver);
      } else if (!name.endsWith("/")) {
        receiver.ignore(input.entry(name).origin(), "." + Format.ending(name) + " file");
      }
      // What the reader left, so that a bomb is seen and not silently unpacked by the next step.
      while (content.read(rest) > 0) {
        // counted by the guard
      }
    }
    if (count == 0) {
      throw new UnreadableException("an archive without entries, or a broken one");
    }
    if (read == 0) {
      receiver.ignore(input.origin(), "archive without articles");
    }
  }

  private void entry(Input entry, InputStream content, Receiver receiver)
      throws IOException, InterruptedException {
    try {
      files.read(entry, content, receiver);
    } catch (UnreadableException e) {
      receiver.reject(entry.origin(), ArticleFiles.reason(e)); // the archive itself goes on
    }
  }

  private static boolean isArticle(String name) {
    String fileName = name.substring(name.lastIndexOf('/') + 1);
    return !name.endsWith("/")
        && !fileName.startsWith(".")
        && !name.startsWith("__MACOSX/")
        && !FileWalk.isBesideArticles(fileName);
  }

  /// The entries of an archive, one after the other.
  private interface Entries {

    /// The name of the next entry, or null after the last.
    @Nullable String next() throws IOException;

    /// The bytes of the entry that came last.
    InputStream content();
  }

  private record ZipEntries(ZipInputStream content) implements Entries {

    ZipEntries(InputStream packed) {
      this(new ZipInputStream(packed));
    }

    @Override
    public @Nullable String next() throws IOException {
      try {
        var entry = content.getNextEntry();
        return entry == null ? null : entry.getName();
      } catch (IllegalArgumentException e) {
        throw new UnreadableException("a name in it is in no known encoding", e);
      }
    }
  }

  private record TarEntries(TarArchiveInputStream content) implements Entries {

    TarEntries(InputStream packed) {
      this(new TarArchiveInputStream(packed));
    }

    @Override
    public @Nullable String next() throws IOException {
      ArchiveEntry entry = content.getNextEntry();
      if (entry == null) {
        return null;
      }
      return isFile(content.getCurrentEntry()) ? entry.getName() : entry.getName() + "/";
    }

    /// Links and devices hold nothing, and what they point to is not looked at.
    private static boolean isFile(TarArchiveEntry entry) {
      return entry.isFile()
          && !entry.isLink()
          && !entry.isSymbolicLink()
          && !entry.isCharacterDevice()
          && !entry.isBlockDevice()
          && !entry.isFIFO();
    }
  }

  /// Readers of entries close what they read; the archive must stay open.
  private static final class Unclosed extends FilterInputStream {

    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
