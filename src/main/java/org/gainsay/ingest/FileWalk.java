package org.gainsay.ingest;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the files of a place, in the order of their names, so that a run reads them in the same
/// order on every machine. Symbolic links are followed; one that leads in circles is reported.
/// Hidden files and side files are passed over. For one walk.
final class FileWalk {

  /// Parts of saved web pages and the like, which lie beside articles and are none.
  private static final Set<String> BESIDE_ARTICLES =
      Set.of(
          "css", "js", "mjs", "map", "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico",
          "bmp", "tif", "tiff", "woff", "woff2", "ttf", "otf", "eot", "mp3", "mp4", "m4a", "webm",
          "ogg", "wav", "mov", "avi");

  /// Takes one file.
  @FunctionalInterface
  interface FileConsumer {
    void accept(Path file) throws InterruptedException;
  }

  private final Receiver receiver;
  private final FileConsumer consumer;

  /// The folders that the walk is in, by their real paths.
  private final List<Path> inside = new ArrayList<>();

  private Place place = Place.of(Path.of(""));

  /// How many files of the place were found.
  private long taken;

  FileWalk(Receiver receiver, FileConsumer consumer) {
    this.receiver = receiver;
    this.consumer = consumer;
  }

  /// A file itself, of a folder all files in it and below, of a pattern all that match.
  void walk(Place place) throws InterruptedException {
    this.place = place;
    taken = 0;
    walk(place.root());
    if (place.isPattern() && taken == 0) {
      receiver.reject(Origin.of(place.toString()), "no file matches");
    }
  }

  private void walk(Path path) throws InterruptedException {
    if (!Files.isDirectory(path)) {
      if (place.has(path)) {
        taken++;
        // Whoever names a pipe means it; in a folder it would be waited for without end.
        if (!path.equals(place.root()) && Files.exists(path) && !Files.isRegularFile(path)) {
          receiver.reject(Origin.of(path.toString()), "neither a file nor a folder");
        } else {
          consumer.accept(path);
        }
      }
      return;
    }
    if (!place.mayHaveIn(path)) {
      return;
    }
    try {
      Path real = path.toRealPath();
      if (inside.contains(real)) {
        receiver.reject(Origin.of(path.toString()), "a link to a folder that it is in itself");
        return;
      }
      inside.add(real);
      for (Path child : children(path)) {
        visit(child);
      }
      inside.removeLast();
    } catch (IOException e) {
      receiver.reject(Origin.of(path.toString()), ArticleFiles.reason(e));
    }
  }

  private void visit(Path child) throws InterruptedException {
    boolean isFolder = Files.isDirectory(child);
    if (!isFolder && SideFile.isOne(child)) {
      return;
    }
    String ending = Format.ending(String.valueOf(child.getFileName()));
    if (!isFolder && place.has(child) && isBesideArticles(child.toString())) {
      taken++;
      receiver.ignore(Origin.of(child.toString()), "." + ending + " file");
      return;
    }
    walk(child);
  }

  /// Whether a file of this name is one that lies beside articles.
  static boolean isBesideArticles(String name) {
    return BESIDE_ARTICLES.contains(Format.ending(name));
  }

  private static List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path child : all) {
        if (!String.valueOf(child.getFileName()).startsWith(".")) {
          children.add(child);
        }
      }
    } catch (java.nio.file.DirectoryIteratorException e) {
      throw e.getCause();
    }
    children.sort(null);
    return children;
  }
}
