package org.gainsay.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.model.Provenance;
import org.jspecify.annotations.Nullable;

/// The bytes of one article, not yet understood. To be parsed on any thread.
public final class RawArticle {

  private final Origin origin;
  private final String reader;
  private final byte[] bytes;
  private final ArticleParser parser;
  private final @Nullable Provenance known;

  /// @param reader name and version of the reader, for the provenance
  RawArticle(Origin origin, String reader, byte[] bytes, ArticleParser parser) {
    this(origin, reader, bytes, parser, null);
  }

  private RawArticle(
      Origin origin,
      String reader,
      byte[] bytes,
      ArticleParser parser,
      @Nullable Provenance known) {
    this.origin = origin;
    this.reader = reader;
    this.bytes = bytes;
    this.parser = parser;
    this.known = known;
  }

  public Origin origin() {
    return origin;
  }

  /// Name and version of the reader.
  String reader() {
    return reader;
  }

  /// A stored article once more, to be extracted anew; it keeps the provenance that it has.
  public static RawArticle ofStored(AnnotatedArticle stored) {
    Article article = stored.article();
    Draft draft =
        new Draft(
            article.id(),
            article.url(),
            article.title(),
            article.outlet(),
            article.published(),
            article.language(),
            article.text(),
            List.of());
    byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
    Origin origin = Origin.of(article.id());
    return new RawArticle(origin, "store", bytes, _ -> draft, stored.provenance());
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
    try {
      return parser.parse(bytes);
    } catch (IOException e) {
      throw e instanceof UnreadableException u
          ? u
          : new UnreadableException(ArticleFiles.reason(e), e);
    }
  }

  /// Where the article comes from, if it was read at this time.
  public Provenance provenance(Instant read) {
    if (known != null) {
      return known;
    }
    return new Provenance(origin.place(), origin.record(), ArticleIds.sha256(bytes), read, reader);
  }
}
