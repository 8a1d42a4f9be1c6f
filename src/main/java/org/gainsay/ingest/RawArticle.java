package org.gainsay.ingest;

import java.time.Instant;
import org.gainsay.model.Provenance;

/// The bytes of one article, not yet understood. To be parsed on any thread.
public final class RawArticle {

  private final Origin origin;
  private final String reader;
  private final byte[] bytes;
  private final ArticleParser parser;

  /// @param reader name and version of the reader, for the provenance
  RawArticle(Origin origin, String reader, byte[] bytes, ArticleParser parser) {
    this.origin = origin;
    this.reader = reader;
    this.bytes = bytes;
    this.parser = parser;
  }

  public Origin origin() {
    return origin;
  }

  /// How many bytes it holds: what it costs to keep waiting.
  public int size() {
    return bytes.length;
  }

  /// The bytes as they were read; not a copy, so not to be changed.
  public byte[] bytes() {
    return bytes;
  }

  /// What the bytes say.
  ///
  /// @throws UnreadableException if they are no article
  public Draft parse() throws UnreadableException {
    return parser.parse(bytes);
  }

  /// Where the article comes from, if it was read at this time.
  public Provenance provenance(Instant read) {
    return new Provenance(origin.place(), origin.record(), ArticleIds.sha256(bytes), read, reader);
  }
}
