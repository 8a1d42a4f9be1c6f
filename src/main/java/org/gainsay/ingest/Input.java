package org.gainsay.ingest;

import org.jspecify.annotations.Nullable;

/// What is known of something to read: a file, an entry of an archive, the answer of a web server.
///
/// @param origin where it is
/// @param name its file name, whose ending helps to tell its format; may be empty
/// @param mediaType what its sender calls it (`text/html; charset=utf-8`), or null
/// @param details what is known of its articles beforehand (a side file); what they say themselves
///   counts more
public record Input(Origin origin, String name, @Nullable String mediaType, Details details) {}
