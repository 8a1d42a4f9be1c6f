package org.gainsay.pipeline;

import java.util.List;
import org.gainsay.ingest.Origin;
import org.gainsay.ingest.RawArticle;
import org.gainsay.model.AnnotatedArticle;
import org.jspecify.annotations.Nullable;

/// What became of one raw article.
public sealed interface Outcome {

  Origin origin();

  /// It was read, and its quotes were looked for.
  ///
  /// @param notices what is worth knowing though it is good
  record Extracted(Origin origin, AnnotatedArticle article, List<String> notices)
      implements Outcome {}

  /// The store has this article already.
  ///
  /// @param articleId its id
  record Unchanged(Origin origin, String articleId) implements Outcome {}

  /// It was not looked at, for it is as it was when it was read last.
  record Skipped(Origin origin) implements Outcome {}

  /// It is no article, or its extraction failed.
  ///
  /// @param raw what was read of it, if anything was
  record Failed(Origin origin, String reason, @Nullable RawArticle raw) implements Outcome {}

  /// It was passed over because nobody would expect articles in it.
  record Ignored(Origin origin, String what) implements Outcome {}
}
