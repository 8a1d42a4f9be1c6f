package org.gainsay.ingest;

import org.jspecify.annotations.Nullable;

/// What is known of something to read: a file, an entry of an archive, the answer of a web server.
///
/// @param origin where it is
/// @param name its file name, whose ending helps to tell its format; may be empty
/// @param mediaType what its sender calls it (`text/html; charset=utf-8`), or null
/// @param details what is known of its articles beforehand (a side file); what they say themselves
///   counts more
/// @param depth how many archives it is in
public record Input(
    Origin origin, String name, @Nullable String mediaType, Details details, int depth) {

  /// A file inside this input.
  Input entry(String path) {
    String entryName = path.substring(path.lastIndexOf('/') + 1);
    return new Input(origin.entry(path), entryName, null, details, depth + 1);
  }
}
