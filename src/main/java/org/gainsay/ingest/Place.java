package org.gainsay.ingest;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import org.jspecify.annotations.Nullable;

/// Files to read: a file, a folder with all that is in it, or whatever matches a pattern
/// (`news/2026-*/**.html`). Immutable.
public final class Place {

  private final Path root;
  private final @Nullable PathMatcher matcher;

  /// Of how many names a path that matches consists at most.
  private final int deepest;

  private final String text;

  private Place(Path root, @Nullable PathMatcher matcher, int deepest, String text) {
    this.text = text;
    this.root = root;
    this.matcher = matcher;
    this.deepest = deepest;
  }

  public static Place of(Path fileOrFolder) {
    return new Place(fileOrFolder, null, Integer.MAX_VALUE, fileOrFolder.toString());
  }

  /// What a text of the command line means: the file or folder of this name if there is one, else a
  /// pattern if it has `*`, `?`, `[` or `{` in it. (Shells expand patterns themselves; those in
  /// quotation marks, and those too long for a command line, come here.)
  ///
  /// @throws IllegalArgumentException if it is neither
  public static Place of(String text) {
    Path path = pathOf(text);
    if (path != null && (Files.exists(path) || !isPattern(text))) {
      return of(path);
    }
    if (!isPattern(text)) {
      throw new IllegalArgumentException("not the name of a file: '" + text + "'");
    }
    String fixed = text.substring(0, firstOfPattern(text));
    int slash = fixed.lastIndexOf('/');
    Path root = Path.of(slash < 0 ? "" : slash == 0 ? "/" : fixed.substring(0, slash));
    int deepest =
        text.contains("**")
            ? Integer.MAX_VALUE
            : (int) text.chars().filter(c -> c == '/').count() + 1;
    try {
      return new Place(
          root, FileSystems.getDefault().getPathMatcher("glob:" + text), deepest, text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "not a pattern of file names: '%s': %s".formatted(text, e.getMessage()), e);
    }
  }

  /// Where to look.
  Path root() {
    return root;
  }

  boolean isPattern() {
    return matcher != null;
  }

  /// Whether a file below the root belongs to it: it matches, or a folder that it is in does.
  boolean has(Path file) {
    if (matcher == null) {
      return true;
    }
    for (Path path = file; path != null && !path.equals(root); path = path.getParent()) {
      if (matcher.matches(path)) {
        return true;
      }
    }
    return false;
  }

  /// Whether files in this folder may belong to it.
  boolean mayHaveIn(Path folder) {
    int names = folder.getNameCount() + (folder.isAbsolute() ? 1 : 0);
    return matcher == null || folder.equals(root) || names < deepest || has(folder);
  }

  /// Whether it is in this folder, or has files that are.
  public boolean overlaps(Path folder) {
    Path own = root.toAbsolutePath().normalize();
    Path other = folder.toAbsolutePath().normalize();
    return other.startsWith(own);
  }

  @Override
  public String toString() {
    return text;
  }

  private static boolean isPattern(String text) {
    return firstOfPattern(text) < text.length();
  }

  private static int firstOfPattern(String text) {
    int i = 0;
    while (i < text.length() && "*?[{".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static @Nullable Path pathOf(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException _) {
      return null;
    }
  }
}
