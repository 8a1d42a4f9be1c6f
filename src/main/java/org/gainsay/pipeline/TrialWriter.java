package org.gainsay.pipeline;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.pipeline.ArticleResult.Status;
import org.gainsay.search.NewsIndex;
import org.jspecify.annotations.Nullable;

/// Tells of each outcome what storing it would do, and stores nothing. For one thread.
final class TrialWriter implements OutcomeConsumer {

  /// Articles of this run that are remembered, to tell the same one when it comes again.
  private static final int REMEMBERED = 10_000;

  private final NewsIndex index;
  private final Tally tally;
  private final IngestListener listener;
  private final Map<String, AnnotatedArticle> recent = new LinkedHashMap<>();

  TrialWriter(NewsIndex index, Tally tally, IngestListener listener) {
    this.index = index;
    this.tally = tally;
    this.listener = listener;
  }

  @Override
  public void accept(Outcome outcome) throws IOException {
    ArticleResult result =
        switch (outcome) {
          case Outcome.Extracted extracted -> result(extracted);
          case Outcome.Unchanged(var origin, var id) ->
              new ArticleResult(origin, Status.UNCHANGED, id, null, 0, null);
          case Outcome.Skipped(var origin) ->
              new ArticleResult(origin, Status.SKIPPED, null, null, 0, null);
          case Outcome.Failed(var origin, var reason, var _) ->
              new ArticleResult(origin, Status.REJECTED, null, null, 0, reason);
          case Outcome.Ignored(var origin, var what) ->
              new ArticleResult(origin, Status.IGNORED, null, null, 0, what);
        };
    tally.count(result);
    listener.heard(result);
  }

  private ArticleResult result(Outcome.Extracted extracted) throws IOException {
    AnnotatedArticle read = extracted.article();
    Article article = read.article();
    AnnotatedArticle before = before(article.id());
    Status status = Status.ADDED;
    if (before != null) {
      boolean isKnown = Versions.isKnown(before, article, extracted.origin());
      status = isKnown ? Status.UNCHANGED : Status.REPLACED;
      read = isKnown ? before : Versions.after(before, read);
    }
    recent.remove(article.id());
    recent.put(article.id(), read);
    if (recent.size() > REMEMBERED) {
      recent.remove(recent.keySet().iterator().next());
    }
    String notices = extracted.notices().isEmpty() ? null : String.join("; ", extracted.notices());
    return new ArticleResult(extracted.origin(), status, article.id(), article.title(), 0, notices);
  }

  private @Nullable AnnotatedArticle before(String id) throws IOException {
    AnnotatedArticle known = recent.get(id);
    return known != null ? known : index.article(id).orElse(null);
  }
}
