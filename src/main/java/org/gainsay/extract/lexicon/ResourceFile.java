package org.gainsay.extract.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/// Reads a word list: lines of text, `#` before comments, `[name]` before the lines of a section.
public final class ResourceFile {

  private ResourceFile() {}

  /// Hands every line of a resource to `reader`, after the name of its section, which is empty
  /// before the first one.
  ///
  /// @param beside the class that the resource stands beside
  /// @throws IllegalStateException if the program is packed without it, or with the line that is
  ///   not understood
  public static void read(Class<?> beside, String resource, BiConsumer<String, String> reader) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource: " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String section = "";
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String content = line.strip();
        if (content.isEmpty() || content.startsWith("#")) {
          continue;
        }
        if (content.startsWith("[") && content.endsWith("]")) {
          section = content.substring(1, content.length() - 1);
          continue;
        }
        try {
          reader.accept(section, content);
        } catch (IllegalArgumentException e) {
          throw new IllegalStateException(
              "%s, line %d: %s".formatted(resource, number, e.getMessage()), e);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
