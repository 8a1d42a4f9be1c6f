package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.ingest.ArticleFiles;
import org.gainsay.ingest.Limits;
import org.gainsay.ingest.Origin;
import org.gainsay.ingest.RawArticle;
import org.gainsay.ingest.Receiver;
import org.gainsay.pipeline.IngestPipeline;
import org.gainsay.pipeline.IngestReport;
import org.gainsay.search.NewsIndex;

/// Brings files into an index, with its progress shown.
final class Indexing {

  /// How long one article may take. The longest articles of news need a second.
  static final Duration TIME_LIMIT = Duration.ofSeconds(60);

  private Indexing() {}

  static IngestPipeline pipeline(NewsIndex index, QuoteExtractor extractor) {
    return new IngestPipeline(index, extractor::extract, Limits.DEFAULT, TIME_LIMIT);
  }

  /// @param names fields by the names that JSON and CSV files give them
  static IngestReport index(
      IngestPipeline pipeline, List<Path> paths, Map<String, String> names, PrintWriter err)
      throws IOException, InterruptedException {
    ArticleFiles files = new ArticleFiles(Limits.DEFAULT, names);
    try (ProgressDisplay progress =
        new ProgressDisplay(err, files::bytesRead, ArticleFiles.size(paths))) {
      return pipeline.run(receiver -> files.read(paths, new Ticking(receiver, progress)), progress);
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
  }
}
