package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gainsay.alert.Alerts;
import org.gainsay.alert.SavedSearches;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.ingest.ArticleFiles;
import org.gainsay.ingest.Limits;
import org.gainsay.ingest.Origin;
import org.gainsay.ingest.RawArticle;
import org.gainsay.ingest.Receiver;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.model.Article;
import org.gainsay.pipeline.IngestListener;
import org.gainsay.pipeline.IngestPipeline;
import org.gainsay.pipeline.IngestReport;
import org.gainsay.search.NewsIndex;

/// Brings files into an index, with its progress shown.
final class Indexing {

  /// How long one article may take. The longest articles of news need a second.
  static final Duration TIME_LIMIT = Duration.ofSeconds(60);

  private static final Path STANDARD_INPUT = Path.of("-");

  private final IngestPipeline pipeline;
  private final Map<String, String> names;
  private final String stdinName;
  private final PrintWriter err;

  /// @param names fields by the names that JSON and CSV files give them
  /// @param stdinName file name that standard input is read as
  /// @param err where progress goes
  Indexing(IngestPipeline pipeline, Map<String, String> names, String stdinName, PrintWriter err) {
    this.pipeline = pipeline;
    this.names = names;
    this.stdinName = stdinName;
    this.err = err;
  }

  static IngestPipeline pipeline(NewsIndex index, QuoteExtractor extractor) {
    return new IngestPipeline(index, extractor::extract, Limits.DEFAULT, TIME_LIMIT);
  }

  /// A pipeline that asks the saved searches about every new article.
  static IngestPipeline pipeline(
      NewsIndex index, Function<Article, AnnotatedArticle> extractor, SavedSearches saved) {
    return new IngestPipeline(
        index, extractor, Limits.DEFAULT, TIME_LIMIT, new Alerts(saved, index)::arrived);
  }

  /// Reads all of the paths; `-` stands for standard input.
  ///
  /// @param listener hears of each article too
  IngestReport index(List<Path> paths, IngestListener listener)
      throws IOException, InterruptedException {
    ArticleFiles files = new ArticleFiles(Limits.DEFAULT, names);
    boolean isPiped = paths.contains(STANDARD_INPUT);
    long size = isPiped ? 0 : ArticleFiles.size(paths);
    try (ProgressDisplay progress = new ProgressDisplay(err, files::bytesRead, size)) {
      return pipeline.run(
          receiver -> read(files, paths, new Ticking(receiver, progress)),
          result -> {
            progress.heard(result);
            listener.heard(result);
          });
    }
  }

  private void read(ArticleFiles files, List<Path> paths, Receiver receiver)
      throws InterruptedException {
    for (Path path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        files.read(stdinName, System.in, receiver);
      } else {
        files.read(List.of(path), receiver);
      }
    }
  }

  /// The report as a line for people.
  static String text(IngestReport report) {
    StringBuilder text = new StringBuilder();
    text.append("%,d articles read: ".formatted(report.read()));
    text.append(
        "%,d new, %,d changed, %,d as before, %,d rejected"
            .formatted(report.added(), report.replaced(), report.unchanged(), report.rejected()));
    if (report.ignored() > 0) {
      text.append("; %,d other files passed over".formatted(report.ignored()));
    }
    double seconds = report.time().toMillis() / 1000.0;
    text.append("; %,d quotes in %.1f s".formatted(report.quotes(), seconds));
    if (report.stopped()) {
      text.append("; stopped before the end, the same command goes on");
    }
    return text.toString();
  }

  static int exitCode(IngestReport report) {
    return report.rejected() > 0 ? ExitCode.REJECTED : ExitCode.OK;
  }

  private record Ticking(Receiver receiver, ProgressDisplay progress) implements Receiver {

    @Override
    public void accept(RawArticle article) throws InterruptedException {
      progress.tick();
      receiver.accept(article);
    }

    @Override
    public void reject(Origin origin, String reason) throws InterruptedException {
      receiver.reject(origin, reason);
    }

    @Override
    public void ignore(Origin origin, String what) throws InterruptedException {
      receiver.ignore(origin, what);
    }

    @Override
    public void unchanged(Origin origin) throws InterruptedException {
      receiver.unchanged(origin);
    }
  }
}
