package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Function;
import org.gainsay.alert.Alerts;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.ingest.ArticleFiles;
import org.gainsay.ingest.Limits;
import org.gainsay.ingest.Receiver;
import org.gainsay.ingest.WebReader;
import org.gainsay.ingest.fetch.WebFetcher;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.pipeline.ArticleResult;
import org.gainsay.pipeline.IngestListener;
import org.gainsay.pipeline.IngestPipeline;
import org.gainsay.pipeline.IngestReport;
import org.gainsay.pipeline.Reading;
import org.gainsay.search.NewsIndex;

/// Brings sources into an index, with its progress shown.
final class Indexing implements AutoCloseable {

  /// How long one article may take. The longest articles of news need a second.
  static final Duration TIME_LIMIT = Duration.ofSeconds(60);

  private final IngestPipeline pipeline;
  private final IndexSettings settings;
  private final PrintWriter err;
  private final WebFetcher fetcher;

  /// @param err where progress goes
  Indexing(IngestPipeline pipeline, IndexSettings settings, PrintWriter err) {
    this.pipeline = pipeline;
    this.settings = settings;
    this.err = err;
    this.fetcher = new WebFetcher(settings.fetching());
  }

  static IngestPipeline pipeline(NewsIndex index, QuoteExtractor extractor) {
    return new IngestPipeline(index, extractor::extract, Limits.DEFAULT, TIME_LIMIT);
  }

  /// A pipeline that asks the saved searches about every new article.
  static IngestPipeline pipeline(
      NewsIndex index, Function<Article, AnnotatedArticle> extractor, Alerts alerts) {
    return new IngestPipeline(index, extractor, Limits.DEFAULT, TIME_LIMIT, new Alerting(alerts));
  }

  /// Reads all of the sources and shows how that gets on.
  ///
  /// @param listener hears of each article too
  IngestReport index(Sources sources, IngestListener listener)
      throws IOException, InterruptedException {
    ArticleFiles files = new ArticleFiles(Limits.DEFAULT, settings.names(), settings.files());
    long size = sources.isFilesOnly() ? ArticleFiles.size(sources.places()) : 0;
    try (ProgressDisplay progress = ProgressDisplay.of(err, files::bytesRead, size)) {
      return index(sources, files, progress, listener);
    }
  }

  /// Reads sources once more; only what is new and what can't be read is told.
  IngestReport again(Sources sources, IngestListener listener)
      throws IOException, InterruptedException {
    ArticleFiles files = new ArticleFiles(Limits.DEFAULT, settings.names(), settings.files());
    try (ProgressDisplay progress = ProgressDisplay.silent(err)) {
      return index(sources, files, progress, listener);
    }
  }

  private IngestReport index(
      Sources sources, ArticleFiles files, ProgressDisplay progress, IngestListener listener)
      throws IOException, InterruptedException {
    settings.files().begin();
    WebReader web = new WebReader(Limits.DEFAULT, settings.names(), fetcher, settings.visits());
    Reading reading =
        receiver ->
            read(
                sources,
                files,
                web,
                settings.files().counting(new CountingReceiver(receiver, progress)));
    if (settings.isTrial()) {
      return pipeline.tryOut(
          reading,
          settings.rejects(),
          result -> {
            progress.heard(result);
            listener.heard(result);
          });
    }
    IngestReport report =
        pipeline.run(
            reading,
            settings.rejects(),
            result -> {
              progress.heard(result);
              listener.heard(result);
              note(result);
            });
    settings.files().save();
    if (report.stopped()) {
      settings.visits().discard();
    } else {
      settings.visits().confirm();
    }
    return report;
  }

  /// Remembers what is stored, so that it is not read again.
  private void note(ArticleResult result) {
    boolean isRejected = result.status() == ArticleResult.Status.REJECTED;
    if (isRejected) {
      settings.visits().rejected(result.origin());
    }
    try {
      settings.files().told(isRejected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(Sources sources, ArticleFiles files, WebReader web, Receiver receiver)
      throws InterruptedException {
    for (Sources.Source source : sources.all()) {
      switch (source) {
        case Sources.Source.InFiles(var place) -> files.read(place, receiver);
        case Sources.Source.OnTheWeb(var url) -> web.read(url, receiver);
        case Sources.Source.StandardInput() ->
            files.read(settings.stdinName(), System.in, receiver);
      }
    }
  }

  @Override
  public void close() throws IOException {
    fetcher.close();
  }
}
