package org.gainsay.ingest;

/// How much is read, so that no input can take the machine. Each limit that is met is reported.
///
/// @param documentBytes of one article in its format
/// @param textLength of the words of one article, in UTF-16 code units
/// @param entries of one archive
/// @param ratio of bytes unpacked to bytes packed, once a megabyte was unpacked
/// @param depth of archives in archives
public record Limits(int documentBytes, int textLength, int entries, int ratio, int depth) {

  /// A newspaper article has 5,000 characters, a long transcript 200,000; a page with all its
  /// scripts some megabytes.
  public static final Limits DEFAULT = new Limits(32 << 20, 2_000_000, 1_000_000, 200, 4);
}
