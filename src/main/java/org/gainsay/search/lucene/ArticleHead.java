package org.gainsay.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.gainsay.model.Article;
import org.jspecify.annotations.Nullable;

/// What a hit shows of its article.
record ArticleHead(
    String id,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable String url) {

  static ArticleHead of(Article article) {
    return new ArticleHead(
        article.id(), article.title(), article.outlet(), article.published(), article.url());
  }

  /// The whole article.
  Article article(String language, String text) {
    return new Article(id, url, title, outlet, published, language, text);
  }

  BytesRef write() {
    try {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      out.writeString(id);
      QuoteCodec.writeOptional(out, title);
      QuoteCodec.writeOptional(out, outlet);
      out.writeByte((byte) (published == null ? 0 : 1));
      if (published != null) {
        out.writeZLong(published.toEpochDay());
      }
      QuoteCodec.writeOptional(out, url);
      return new BytesRef(out.toArrayCopy());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // writes to memory
    }
  }

  static ArticleHead read(BytesRef bytes) {
    try {
      ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
      String id = in.readString();
      String title = QuoteCodec.readOptional(in);
      String outlet = QuoteCodec.readOptional(in);
      LocalDate published = in.readByte() == 0 ? null : LocalDate.ofEpochDay(in.readZLong());
      return new ArticleHead(id, title, outlet, published, QuoteCodec.readOptional(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // reads from memory
    }
  }
}
