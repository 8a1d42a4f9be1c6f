package org.gainsay.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What stands beside a file about its articles: `key: value` lines in a file of the same name with
/// `.meta` after it.
final class SideFile {

  private static final String ENDING = ".meta";
  private static final int LARGEST = 64 * 1024;

  private SideFile() {}

  /// The details beside a file; none if there is no side file.
  ///
  /// @throws UnreadableException if there is one that can't be read
  static Details of(Path file) throws IOException {
    Path side = pathOf(file);
    if (!Files.isRegularFile(side)) {
      return Details.NONE;
    }
    if (Files.size(side) > LARGEST) {
      throw new UnreadableException("its side file %s is too large".formatted(side));
    }
    String lines = Decoding.decode(Files.readAllBytes(side), null);
    return Details.of(FrontMatter.values(lines.replace("\r\n", "\n")));
  }

  /// Where the side file of a file is, if there is one.
  static Path pathOf(Path file) {
    return file.resolveSibling(file.getFileName() + ENDING);
  }

  /// Whether this is a side file of another file, so not to be read by itself.
  static boolean isOne(Path file) {
    String path = file.toString();
    return path.endsWith(ENDING)
        && Files.exists(Path.of(path.substring(0, path.length() - ENDING.length())));
  }
}
