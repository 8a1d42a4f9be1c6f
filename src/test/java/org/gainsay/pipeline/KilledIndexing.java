package org.gainsay.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gainsay.ingest.ArticleFiles;
import org.gainsay.ingest.Limits;
import org.gainsay.search.lucene.LuceneNewsIndex;

/// Indexes a file and prints the id of each article that it is told is stored: the process that
/// [KillTest] kills.
final class KilledIndexing {

  private KilledIndexing() {}

  /// @param arguments the folder of the index, and the file
  public static void main(String[] arguments) throws Exception {
    try (LuceneNewsIndex index = LuceneNewsIndex.open(Path.of(arguments[0]))) {
      IngestPipeline pipeline =
          new IngestPipeline(index, Statements::of, Limits.DEFAULT, Duration.ofMinutes(1));
      ArticleFiles files = new ArticleFiles(Limits.DEFAULT, Map.of());
      pipeline.run(
          receiver -> files.read(List.of(Path.of(arguments[1])), receiver),
          result -> {
            System.out.println(result.status() + " " + result.articleId());
            System.out.flush();
          });
    }
  }
}
