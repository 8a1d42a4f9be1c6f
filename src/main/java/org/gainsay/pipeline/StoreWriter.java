package org.gainsay.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.pipeline.ArticleResult.Status;
import org.gainsay.search.NewsIndex;
import org.jspecify.annotations.Nullable;

/// Writes outcomes to the store in batches, and tells of an article only after it was committed.
/// For one thread.
final class StoreWriter implements OutcomeConsumer {

  /// What is written.
  enum Rewriting {
    /// Articles that the store does not have so.
    CHANGED,
    /// All, because they were extracted anew.
    ALL
  }

  /// Articles handed to the store at once.
  private static final int BATCH = 64;

  /// A commit syncs files to disk, which takes some ten milliseconds: so often it does not count,
  /// and after a crash no more than this much work is done again.
  private static final int COMMIT_AFTER_ARTICLES = 2000;

  private static final long COMMIT_AFTER_NANOS = 2_000_000_000L;

  /// On a slow disk or a busy machine commits come further apart: they take this part of the time.
  private static final int COMMIT_SHARE = 20;

  /// Long articles go at once, in UTF-16 code units of their texts.
  private static final int BATCH_LENGTH = 4_000_000;

  /// What waits for its commit is kept, for it may be changed by what comes next; of more than this
  /// in UTF-16 code units it is committed at once.
  private static final long UNCOMMITTED_LENGTH = 16_000_000;

  private final NewsIndex index;
  private final Rewriting rewriting;
  private final IngestListener listener;
  private final Tally tally;
  private final Arrivals arrivals;
  private final List<AnnotatedArticle> batch = new ArrayList<>();
  private final List<ArticleResult> uncommitted = new ArrayList<>();

  /// Articles by id that the index does not show yet.
  private final Map<String, AnnotatedArticle> pending = new HashMap<>();

  private long batchLength;
  private long pendingLength;
  private long lastCommit = System.nanoTime();
  private long commitTook;

  StoreWriter(
      NewsIndex index,
      Rewriting rewriting,
      Tally tally,
      IngestListener listener,
      Arrivals arrivals) {
    this.index = index;
    this.rewriting = rewriting;
    this.tally = tally;
    this.listener = listener;
    this.arrivals = arrivals;
  }

  @Override
  public void accept(Outcome outcome) throws IOException {
    switch (outcome) {
      case Outcome.Extracted extracted -> store(extracted);
      case Outcome.Unchanged(var origin, var id) ->
          tell(new ArticleResult(origin, Status.UNCHANGED, id, null, 0, null));
      case Outcome.Skipped(var origin) ->
          tell(new ArticleResult(origin, Status.SKIPPED, null, null, 0, null));
      case Outcome.Failed(var origin, String reason, var _) ->
          tell(new ArticleResult(origin, Status.REJECTED, null, null, 0, reason));
      case Outcome.Ignored(var origin, String what) ->
          tell(new ArticleResult(origin, Status.IGNORED, null, null, 0, what));
    }
    long pause = Math.max(COMMIT_AFTER_NANOS, COMMIT_SHARE * commitTook);
    boolean isDue = System.nanoTime() - lastCommit > pause;
    if (isDue
        || pendingLength > UNCOMMITTED_LENGTH
        || uncommitted.size() >= COMMIT_AFTER_ARTICLES) {
      commit();
    }
  }

  @Override
  public void idle() throws IOException {
    commit();
  }

  @Override
  public void finish() throws IOException {
    commit();
  }

  /// Makes everything that was accepted durable and visible, and tells of it.
  private void commit() throws IOException {
    long begun = System.nanoTime();
    flush();
    if (!uncommitted.isEmpty()) {
      index.commit();
      index.refresh();
      pending.clear();
      pendingLength = 0;
      tellArrivals();
      for (ArticleResult result : uncommitted) {
        tally.count(result);
        listener.heard(result);
      }
      uncommitted.clear();
    }
    lastCommit = System.nanoTime();
    commitTook = lastCommit - begun;
  }

  private void tellArrivals() throws IOException {
    Set<String> stored = new LinkedHashSet<>();
    for (ArticleResult result : uncommitted) {
      if (result.isStored() && result.articleId() != null) {
        stored.add(result.articleId());
      }
    }
    if (rewriting == Rewriting.CHANGED && !stored.isEmpty()) {
      arrivals.arrived(stored);
    }
  }

  private void store(Outcome.Extracted extracted) throws IOException {
    AnnotatedArticle read = extracted.article();
    Article article = read.article();
    AnnotatedArticle stored = stored(article.id());
    String notices = extracted.notices().isEmpty() ? null : String.join("; ", extracted.notices());
    boolean isKnown = stored != null && Versions.isKnown(stored, article, extracted.origin());
    if (rewriting == Rewriting.CHANGED && isKnown) {
      tell(
          new ArticleResult(
              extracted.origin(), Status.UNCHANGED, article.id(), article.title(), 0, notices));
      return;
    }
    AnnotatedArticle toStore = read;
    if (stored != null) {
      toStore = isKnown ? read.withEarlier(stored.earlier()) : Versions.after(stored, read);
    }
    pending.put(article.id(), toStore);
    pendingLength += article.text().length();
    batch.add(toStore);
    batchLength += article.text().length();
    uncommitted.add(
        new ArticleResult(
            extracted.origin(),
            stored == null ? Status.ADDED : Status.REPLACED,
            article.id(),
            article.title(),
            read.quotes().size(),
            notices));
    if (batch.size() >= BATCH || batchLength > BATCH_LENGTH) {
      flush();
    }
  }

  /// The article of this id that is stored or on its way, if there is one.
  private @Nullable AnnotatedArticle stored(String id) throws IOException {
    AnnotatedArticle onItsWay = pending.get(id);
    return onItsWay != null ? onItsWay : index.article(id).orElse(null);
  }

  private void flush() throws IOException {
    if (!batch.isEmpty()) {
      if (rewriting == Rewriting.CHANGED) {
        arrivals.expected(
            batch.stream().map(stored -> stored.article().id()).collect(Collectors.toSet()));
      }
      index.accept(batch);
      batch.clear();
      batchLength = 0;
    }
  }

  /// What changes nothing in the store needs no commit; but it waits for those before it, so that
  /// results come in order.
  private void tell(ArticleResult result) {
    if (uncommitted.isEmpty()) {
      tally.count(result);
      listener.heard(result);
    } else {
      uncommitted.add(result);
    }
  }
}
