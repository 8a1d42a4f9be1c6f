package org.gainsay.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.gainsay.alert.SavedSearches;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.ingest.Limits;
import org.gainsay.pipeline.IngestPipeline;
import org.gainsay.search.lucene.LuceneNewsIndex;

/// Serves articles from memory, for a look at the pages. Arguments: the port, and the folder of the
/// articles (default: the sample).
public final class SampleServer {

  private SampleServer() {}

  public static void main(String[] args) throws Exception {
    Path sample = Path.of(args.length > 1 ? args[1] : "index-data/sample");
    start(sample, Integer.parseInt(args[0]));
  }

  static SearchServer start(Path sample, int port) throws IOException, InterruptedException {
    LuceneNewsIndex index = LuceneNewsIndex.inMemory();
    QuoteExtractor extractor = new QuoteExtractor();
    IngestPipeline pipeline =
        new IngestPipeline(index, extractor::extract, Limits.DEFAULT, Duration.ofMinutes(1));
    try (Stream<Path> files = Files.list(sample)) {
      for (Path file : files.sorted().toList()) {
        try (var body = Files.newInputStream(file)) {
          pipeline.take(file.getFileName().toString(), body);
        }
      }
    }
    Path folder = Files.createTempDirectory("gainsay-saved");
    folder.toFile().deleteOnExit();
    SavedSearches saved = SavedSearches.open(folder);
    return new SearchServer(index, index::check, pipeline, saved, ServerSettings.local(port))
        .start();
  }
}
