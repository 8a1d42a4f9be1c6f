package org.gainsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// What tells whether a file has changed, without reading it.
///
/// @param size in bytes
/// @param changed when it was changed last, in nanoseconds, or [#UNSETTLED]
/// @param beside what tells the same of its side file; empty if there is none
record FileStamp(long size, long changed, String beside) {

  /// The time of a file that was changed just now: it may change again within the same tick of its
  /// file system's clock, so its time does not tell.
  static final long UNSETTLED = 0;

  /// The ticks of the coarsest clocks, those of FAT.
  private static final Duration TICK = Duration.ofSeconds(2);

  /// The stamp of a file; null if it is none with a size and a time, such as a pipe.
  static @Nullable FileStamp of(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      return null;
    }
    Path side = SideFile.pathOf(file);
    String beside = "";
    if (Files.isRegularFile(side)) {
      BasicFileAttributes its = Files.readAttributes(side, BasicFileAttributes.class);
      beside = its.size() + ":" + its.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }
    Instant changed = attributes.lastModifiedTime().toInstant();
    boolean isSettled = changed.isBefore(Instant.now().minus(TICK));
    return new FileStamp(
        attributes.size(),
        isSettled ? attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS) : UNSETTLED,
        beside);
  }

  /// A hash of all bytes of a file.
  static String hash(Path file) throws IOException {
    try (DigestInputStream bytes = hashing(Files.newInputStream(file))) {
      return hashOfAll(bytes);
    }
  }

  /// The same bytes, hashed while they are read.
  static DigestInputStream hashing(InputStream bytes) {
    return new DigestInputStream(bytes, ArticleIds.sha256());
  }

  /// The hash of what was read and of what is left, which is read for that.
  static String hashOfAll(DigestInputStream bytes) throws IOException {
    bytes.transferTo(OutputStream.nullOutputStream());
    return ArticleIds.hex(bytes.getMessageDigest().digest());
  }
}
