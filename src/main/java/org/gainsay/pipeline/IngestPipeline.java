package org.gainsay.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.gainsay.ingest.ArticleFiles;
import org.gainsay.ingest.Limits;
import org.gainsay.ingest.Origin;
import org.gainsay.ingest.RawArticle;
import org.gainsay.ingest.Receiver;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.search.NewsIndex;

/// Brings articles into a store: reading, extraction and storing overlap, on all cores. Storing the
/// same article again changes nothing and costs no extraction.
///
/// Safe for several threads; runs at the same time share nothing but the store. It holds no
/// resource of its own.
public final class IngestPipeline implements Intake {

  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private final NewsIndex index;
  private final Function<Article, AnnotatedArticle> extractor;
  private final Limits limits;
  private final Duration timeLimit;
  private final Arrivals arrivals;

  private final Set<ParallelExtraction> running = ConcurrentHashMap.newKeySet();
  private volatile boolean stopped;
  private volatile Part part = Part.WHOLE;

  /// @param extractor looks for quotes; safe for several threads
  /// @param timeLimit how long the extraction of one article may take
  public IngestPipeline(
      NewsIndex index,
      Function<Article, AnnotatedArticle> extractor,
      Limits limits,
      Duration timeLimit) {
    this(index, extractor, limits, timeLimit, _ -> {});
  }

  /// The same, with somebody who wants to hear of new articles.
  public IngestPipeline(
      NewsIndex index,
      Function<Article, AnnotatedArticle> extractor,
      Limits limits,
      Duration timeLimit,
      Arrivals arrivals) {
    this.index = index;
    this.extractor = extractor;
    this.limits = limits;
    this.timeLimit = timeLimit;
    this.arrivals = arrivals;
  }

  /// From now on takes only articles of this part in; all others count as unchanged.
  public void takeOnly(Part other) {
    part = other;
  }

  /// Brings in everything that is read, and tells the listener of each article. Returns when the
  /// end is reached, or after [#stop] when what was begun is stored.
  ///
  /// @throws IOException if the store fails
  public IngestReport run(Reading reading, IngestListener listener)
      throws IOException, InterruptedException {
    return run(reading, Rejects.NOT_KEPT, listener);
  }

  /// Does the same, and gives what is rejected to whoever keeps it.
  public IngestReport run(Reading reading, Rejects rejects, IngestListener listener)
      throws IOException, InterruptedException {
    Tally tally = new Tally();
    StoreWriter writer =
        new StoreWriter(index, StoreWriter.Rewriting.CHANGED, tally, listener, arrivals);
    return run(reading, extractor, this::isStored, new KeepingRejects(writer, rejects), tally);
  }

  /// Reads everything and says what would become of it, and stores nothing. Quotes are not looked
  /// for. What would be rejected goes to whoever keeps it.
  public IngestReport tryOut(Reading reading, Rejects rejects, IngestListener listener)
      throws IOException, InterruptedException {
    Tally tally = new Tally();
    return run(
        reading,
        article -> new AnnotatedArticle(article, List.of(), List.of()),
        this::isStored,
        new KeepingRejects(new TrialWriter(index, tally, listener), rejects),
        tally);
  }

  /// Extracts every stored article anew from the original that the store keeps.
  public IngestReport reindex(IngestListener listener) throws IOException, InterruptedException {
    Tally tally = new Tally();
    StoreWriter writer =
        new StoreWriter(index, StoreWriter.Rewriting.ALL, tally, listener, arrivals);
    return run(this::readStored, extractor, (_, _) -> false, writer, tally);
  }

  private IngestReport run(
      Reading reading,
      Function<Article, AnnotatedArticle> finder,
      BiPredicate<Article, Origin> isKnown,
      OutcomeConsumer consumer,
      Tally tally)
      throws IOException, InterruptedException {
    ParallelExtraction run =
        new ParallelExtraction(
            new Extraction(finder, isKnown, limits.textLength()), CORES, timeLimit);
    running.add(run);
    try {
      if (!stopped) {
        run.run(reading, consumer);
      }
      consumer.finish();
    } finally {
      running.remove(run);
    }
    return tally.report(stopped);
  }

  private void readStored(Receiver receiver) throws InterruptedException {
    try {
      index.forEachArticle(stored -> accept(receiver, stored));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CancellationException _) {
      throw new InterruptedException("stopped");
    }
  }

  /// The store's consumer may not be interrupted by a checked exception.
  private static void accept(Receiver receiver, AnnotatedArticle stored) {
    try {
      receiver.accept(RawArticle.ofStored(stored));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  /// Ends every run soon, and lets none begin. To be called from any thread.
  public void stop() {
    stopped = true;
    running.forEach(ParallelExtraction::stop);
  }

  @Override
  public Receipt take(String name, InputStream body, IngestListener listener)
      throws IOException, InterruptedException {
    List<ArticleResult> results = new ArrayList<>();
    ArticleFiles files = new ArticleFiles(limits, Map.of());
    IngestReport report =
        run(
            receiver -> files.read(name, body, receiver),
            result -> {
              results.add(result);
              listener.heard(result);
            });
    return new Receipt(report, results);
  }

  @Override
  public boolean delete(String articleId) throws IOException {
    boolean isThere = index.article(articleId).isPresent();
    if (isThere) {
      index.delete(List.of(articleId));
      index.commit();
      index.refresh();
    }
    return isThere;
  }

  private boolean isStored(Article article, Origin origin) {
    if (!part.holds(article.id())) {
      return true;
    }
    try {
      return index
          .article(article.id())
          .filter(stored -> Versions.isKnown(stored, article, origin))
          .isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
