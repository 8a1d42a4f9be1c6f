package org.gainsay.alert;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/// A file of JSON values, one a line, that is on disk whenever a call returns. A crash may leave
/// half a line at its end, which is dropped. Not for several threads.
///
/// @param <T> a record
final class JsonLinesFile<T> {

  private static final Logger LOG = LoggerFactory.getLogger(JsonLinesFile.class);
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS).build();

  private final Path file;
  private final Class<T> type;

  JsonLinesFile(Path file, Class<T> type) {
    this.file = file;
    this.type = type;
  }

  /// The values of the file, none if it is not there. A line that is no such value is logged and
  /// passed over: one bad line must not cost all the others.
  List<T> read() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    int end = text.lastIndexOf('\n') + 1;
    if (end < text.length()) {
      LOG.warn("{}: the last line is not whole and is dropped", file);
      truncate(text.substring(0, end).getBytes(StandardCharsets.UTF_8).length);
    }
    List<T> values = new ArrayList<>();
    int number = 0;
    for (String line : text.substring(0, end).lines().toList()) {
      number++;
      try {
        T value = JSON.readValue(line, type);
        if (value != null) {
          values.add(value);
        }
      } catch (JacksonException e) {
        LOG.warn("{} line {}: {}", file, number, e.getOriginalMessage());
      }
    }
    return values;
  }

  private void truncate(long length) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(length);
      channel.force(true);
    }
  }

  /// Adds values at the end.
  void append(List<T> values) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      write(channel, values);
    }
  }

  /// Puts these values in place of all others, at once.
  void replace(List<T> values) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel channel =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      write(channel, values);
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  private void write(FileChannel channel, List<T> values) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (T value : values) {
      lines.append(JSON.writeValueAsString(value)).append('\n');
    }
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines.toString());
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(true);
  }
}
