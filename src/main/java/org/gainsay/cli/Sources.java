package org.gainsay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.ingest.Place;

/// What a command is given to read.
///
/// @param all in the order in which they were given
record Sources(List<Source> all) {

  private static final Pattern URL = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://.*");

  Sources {
    all = List.copyOf(all);
  }

  /// One of them.
  sealed interface Source {

    /// Files, a folder, or what matches a pattern.
    record InFiles(Place place) implements Source {}

    /// A document or feed on the web.
    record OnTheWeb(String url) implements Source {}

    /// What comes through a pipe.
    record StandardInput() implements Source {}
  }

  /// Understands arguments: `-` is standard input.
  ///
  /// @throws UsageException if one is nothing that could be read
  static Sources of(List<String> arguments) {
    List<Source> all = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.equals("-")) {
        all.add(new Source.StandardInput());
      } else if (URL.matcher(argument).matches()) {
        all.add(new Source.OnTheWeb(argument));
      } else {
        try {
          all.add(new Source.InFiles(Place.of(argument)));
        } catch (IllegalArgumentException e) {
          throw new UsageException(String.valueOf(e.getMessage()));
        }
      }
    }
    return new Sources(all);
  }

  static Sources ofFiles(List<Path> paths) {
    return new Sources(
        paths.stream().map(path -> (Source) new Source.InFiles(Place.of(path))).toList());
  }

  static Sources ofUrls(List<String> urls) {
    return new Sources(urls.stream().map(url -> (Source) new Source.OnTheWeb(url)).toList());
  }

  List<Place> places() {
    return all.stream()
        .filter(Source.InFiles.class::isInstance)
        .map(source -> ((Source.InFiles) source).place())
        .toList();
  }

  List<String> urls() {
    return all.stream()
        .filter(Source.OnTheWeb.class::isInstance)
        .map(source -> ((Source.OnTheWeb) source).url())
        .toList();
  }

  /// Whether there is nothing but files, so that their size is known beforehand.
  boolean isFilesOnly() {
    return all.stream().allMatch(Source.InFiles.class::isInstance);
  }
}
