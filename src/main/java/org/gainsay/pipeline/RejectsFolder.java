package org.gainsay.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.gainsay.ingest.Origin;
import org.jspecify.annotations.Nullable;

/// A folder of rejects: of each what was read of it, or a copy of its file, and beside that a text
/// `NAME.reason.txt` with its origin and the reason. The same origin gives the same names, so that
/// another run does not heap up copies. For one thread.
public final class RejectsFolder implements Rejects {

  private static final int LONGEST_NAME = 100;

  /// Larger files are only named.
  private static final long LARGEST_COPY = 64L << 20;

  private final Path folder;

  /// Keeps rejects in a folder, which is made if it is not there.
  public RejectsFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  @Override
  public void keep(Origin origin, String reason, byte @Nullable [] bytes) throws IOException {
    Path copy = folder.resolve(name(origin));
    String note = "";
    if (bytes != null) {
      Files.write(copy, bytes);
    } else {
      note = copyOfFile(origin, copy);
    }
    Files.writeString(
        copy.resolveSibling(copy.getFileName() + ".reason.txt"),
        "origin: %s\nreason: %s\n%s".formatted(origin, reason, note));
  }

  /// Copies the file of an origin. What is to be said where it can't be.
  private static String copyOfFile(Origin origin, Path copy) throws IOException {
    Path file;
    try {
      file = Path.of(origin.place());
    } catch (InvalidPathException _) {
      return "";
    }
    if (origin.record() != null || !Files.isRegularFile(file) || !Files.isReadable(file)) {
      return "";
    }
    if (Files.size(file) > LARGEST_COPY) {
      return "not copied: larger than %,d bytes\n".formatted(LARGEST_COPY);
    }
    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    return "";
  }

  /// The last part of the origin in letters that every file system takes, made unique by a hash of
  /// all of it, with its ending.
  static String name(Origin origin) {
    String place = origin.place();
    String last = place.substring(place.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    boolean hasEnding = dot > 0 && last.substring(dot + 1).matches("\\w{1,8}");
    String stem = hasEnding ? last.substring(0, dot) : last;
    String named = origin.record() == null ? stem : stem + "-" + origin.record();
    String safe = named.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceFirst("^[.-]+", "");
    String hash =
        UUID.nameUUIDFromBytes(origin.toString().getBytes(StandardCharsets.UTF_8))
            .toString()
            .substring(0, 8);
    String cut = safe.substring(0, Math.min(safe.length(), LONGEST_NAME));
    return cut + "-" + hash + (hasEnding ? last.substring(dot) : "");
  }
}
