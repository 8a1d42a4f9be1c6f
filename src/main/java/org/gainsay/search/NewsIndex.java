package org.gainsay.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.gainsay.model.AnnotatedArticle;

/// A store of quotes in the news, wherever it is kept: written through [ArticleSink], asked through
/// [QuoteSearch].
public interface NewsIndex extends ArticleSink, QuoteSearch, Closeable {

  /// Whether the store works, and how much is in it. Never throws.
  Health check();

  /// Who found the quotes in the store, as [#noteExtractor] was told; empty if nobody said.
  Optional<String> extractor() throws IOException;

  /// Notes who found the quotes in the store. Kept with the next commit.
  ///
  /// @param version of what found them
  void noteExtractor(String version) throws IOException;

  /// Hands every stored article to the consumer, in no particular order, from one state of the
  /// index: for building the index anew from the originals.
  void forEachArticle(Consumer<AnnotatedArticle> consumer) throws IOException;

  /// Commits what was accepted and lets go of the store. Calling it again does nothing.
  @Override
  void close() throws IOException;
}
