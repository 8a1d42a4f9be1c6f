package org.gainsay.ingest;

import java.io.IOException;
import java.io.InputStream;

/// Reads a document as one article, understood by a parser.
final class WholeDocument implements ArticleReader {

  /// Understands a document with what is known of it beforehand.
  @FunctionalInterface
  interface DocumentParser {
    Draft parse(byte[] bytes, Input input) throws IOException;
  }

  private final String name;
  private final Limits limits;
  private final DocumentParser parser;

  /// @param name name and version of the reader, for the provenance
  WholeDocument(String name, Limits limits, DocumentParser parser) {
    this.name = name;
    this.limits = limits;
    this.parser = parser;
  }

  @Override
  public void read(Input input, InputStream bytes, Receiver receiver)
      throws IOException, InterruptedException {
    byte[] document = BoundedInput.readAll(bytes, limits.documentBytes());
    receiver.accept(
        new RawArticle(input.origin(), name, document, raw -> parser.parse(raw, input)));
  }
}
