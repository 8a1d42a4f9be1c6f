package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.gainsay.alert.Alerts;
import org.gainsay.alert.SavedSearches;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.pipeline.IngestPipeline;
import org.gainsay.pipeline.IngestReport;
import org.gainsay.search.Dimension;
import org.gainsay.search.FacetRequest;
import org.gainsay.search.NewsIndex;
import org.gainsay.search.SearchRequest;
import org.gainsay.web.SearchServer;
import org.gainsay.web.ServerSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Indexes and serves.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Index the paths and serve the search page and the API.",
      "Without paths it serves what is indexed; while that is nothing, the sample in"
          + " index-data/sample."
    })
final class ServeCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "files or folders of articles")
  List<Path> paths = List.of();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7070",
      description = "port (${DEFAULT-VALUE}; 0 takes a free one)")
  int port;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "127.0.0.1",
      description = "address to listen at (${DEFAULT-VALUE}: this machine only)")
  String host;

  @Option(
      names = "--api-key",
      paramLabel = "KEY",
      defaultValue = "${env:GAINSAY_API_KEY}",
      description = "who wants to write has to send it (default: what GAINSAY_API_KEY holds)")
  @Nullable String apiKey;

  @Mixin StoreOptions store;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    ServerSettings settings = settings();
    CountDownLatch stopped = new CountDownLatch(1);
    try (NewsIndex index = store.open()) {
      List<Path> toIndex = toIndex(index);
      CompletableFuture<QuoteExtractor> extractor =
          CompletableFuture.supplyAsync(QuoteExtractor::new, extractorLoader(toIndex.isEmpty()));
      CompletableFuture<Void> ready = CompletableFuture.runAsync(() -> askAhead(index));
      ExtractorNote.check(index, store.name(), err);
      SavedSearches saved = store.savedSearches();
      Alerts alerts = new Alerts(saved, index);
      alerts.catchUp();
      IngestPipeline pipeline =
          Indexing.pipeline(index, article -> extractor.join().extract(article), alerts);
      Runnable stop =
          () -> {
            pipeline.stop();
            stopped.countDown();
          };
      try (Interruption interruption = new Interruption(stop)) {
        int code = ExitCode.OK;
        if (!toIndex.isEmpty()) {
          try (Indexing indexing = new Indexing(pipeline, IndexSettings.usual(), err)) {
            IngestReport report = indexing.index(Sources.ofFiles(toIndex), _ -> {});
            err.println("gainsay: " + ReportText.of(report));
            code = ReportText.exitCode(report);
          }
        }
        SearchServer server = new SearchServer(index, index::check, pipeline, saved, settings);
        start(server);
        try {
          out.println(server.address());
          out.flush();
          stopped.await();
        } finally {
          server.stop();
          ready.join();
        }
        return interruption.exitCode(code);
      }
    }
  }

  /// Where the extractor is made ready. Its models take a second of the processors: who only
  /// searches need not wait for them, nor share the processors with them while all is started.
  private static Executor extractorLoader(boolean canWait) {
    return canWait
        ? CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS)
        : ForkJoinPool.commonPool();
  }

  /// Asks what the first page will ask, while the server is being started: what the index has to
  /// get ready for facets is then ready, or soon.
  private static void askAhead(NewsIndex index) {
    try {
      for (Dimension dimension : Dimension.values()) {
        List<FacetRequest> one = List.of(FacetRequest.top(dimension, 1));
        index.search(SearchRequest.of("").withSize(1).withFacets(one));
      }
    } catch (IOException | RuntimeException _) {
      // Who asks next is told.
    }
  }

  private void start(SearchServer server) throws IOException {
    try {
      server.start();
    } catch (RuntimeException e) {
      if (isPortTaken(e)) {
        throw new IOException(
            "port %d of %s is taken or not allowed; choose another with --port"
                .formatted(port, host),
            e);
      }
      throw e;
    }
  }

  private static boolean isPortTaken(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SocketException) {
        return true;
      }
    }
    return false;
  }

  private ServerSettings settings() {
    try {
      return new ServerSettings(host, port, apiKey == null || apiKey.isBlank() ? null : apiKey);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private List<Path> toIndex(NewsIndex index) {
    if (!paths.isEmpty() || index.check().articles() > 0) {
      return paths;
    }
    Path sample = Home.resolve("index-data/sample");
    return sample.toFile().isDirectory() ? List.of(sample) : List.of();
  }
}
