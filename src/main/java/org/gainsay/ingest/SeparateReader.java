package org.gainsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// Reads a document in a process of its own, see [ReaderProcesses].
final class SeparateReader implements ArticleReader {

  private final Format format;
  private final String name;
  private final Limits limits;
  private final ReaderProcesses processes;

  /// @param name name and version of the reader, for the provenance
  SeparateReader(Format format, String name, Limits limits, ReaderProcesses processes) {
    this.format = format;
    this.name = name;
    this.limits = limits;
    this.processes = processes;
  }

  @Override
  public void read(Input input, InputStream bytes, Receiver receiver)
      throws IOException, InterruptedException {
    byte[] document = BoundedInput.readAll(bytes, limits.documentBytes());
    if (format != Format.EPUB) {
      receiver.accept(new RawArticle(input.origin(), name, document, raw -> parse(raw, input)));
      return;
    }
    // Many articles in one: how many is known only when it is read.
    for (Finding finding : processes.read(new DocumentRequest(format, input, document))) {
      switch (finding) {
        case Finding.Understood understood -> receiver.accept(understood.article());
        case Finding.Rejected(var origin, var reason) -> receiver.reject(origin, reason);
        case Finding.Ignored(var origin, var what) -> receiver.ignore(origin, what);
      }
    }
  }

  /// The one article of a document.
  Draft parse(byte[] document, Input input) throws IOException {
    List<Finding> findings = processes.read(new DocumentRequest(format, input, document));
    Finding first =
        findings.isEmpty()
            ? new Finding.Rejected(input.origin(), "nothing in it")
            : findings.getFirst();
    return switch (first) {
      case Finding.Understood understood -> understood.draft();
      case Finding.Rejected rejected -> throw new UnreadableException(rejected.reason());
      case Finding.Ignored ignored -> throw new UnreadableException(ignored.what());
    };
  }
}
