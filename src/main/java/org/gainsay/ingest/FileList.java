package org.gainsay.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// A list of files with their stamps and hashes, one a line; it is replaced as a whole.
///
/// @param file where it lies
/// @param reading how the files were read; the first line says so
record FileList(Path file, String reading) {

  /// Of the list itself, and of the readers: to be raised when one of them reads files differently.
  private static final String VERSION = "gainsay files 2";

  private static final int FIELDS = 5;

  /// A file on it.
  record Entry(FileStamp stamp, String hash) {}

  /// The files by their paths, in the order of the list. None if there is no list, if it is broken,
  /// or if files were read differently for it.
  Map<String, Entry> read() throws IOException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    if (!Files.exists(file)) {
      return entries;
    }
    try (Stream<String> lines = Files.lines(file)) {
      var each = lines.iterator();
      if (!each.hasNext() || !each.next().equals(head())) {
        return entries;
      }
      while (each.hasNext()) {
        String[] fields = each.next().split("\t", FIELDS);
        FileStamp stamp =
            new FileStamp(Long.parseLong(fields[0]), Long.parseLong(fields[1]), fields[2]);
        entries.put(fields[4], new Entry(stamp, fields[3]));
      }
      return entries;
    } catch (NumberFormatException
        | ArrayIndexOutOfBoundsException
        | java.io.UncheckedIOException
        | MalformedInputException _) {
      return new LinkedHashMap<>();
    }
  }

  void write(Map<String, Entry> entries) throws IOException {
    Path whole = file.resolveSibling(file.getFileName() + ".new");
    // Unlike Files.newBufferedWriter this takes whatever letters a name has.
    try (BufferedWriter lines =
        new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(whole), UTF_8))) {
      lines.write(head() + "\n");
      for (var entry : entries.entrySet()) {
        String path = entry.getKey();
        FileStamp stamp = entry.getValue().stamp();
        if (path.chars().noneMatch(Character::isISOControl)) {
          lines.write(
              String.join(
                  "\t",
                  Long.toString(stamp.size()),
                  Long.toString(stamp.changed()),
                  stamp.beside(),
                  entry.getValue().hash(),
                  path));
          lines.write('\n');
        }
      }
    }
    Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private String head() {
    return VERSION + " " + reading.replaceAll("\\p{Cntrl}", " ");
  }
}
