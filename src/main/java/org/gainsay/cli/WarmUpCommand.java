package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.pipeline.IngestPipeline;
import org.gainsay.search.NewsIndex;
import org.gainsay.search.SearchRequest;
import org.gainsay.search.lucene.LuceneNewsIndex;
import org.gainsay.web.SearchServer;
import org.gainsay.web.ServerSettings;
import org.gainsay.web.api.Json;
import org.gainsay.web.api.SearchAnswer;
import picocli.CommandLine.Command;

/// Goes once through what the other commands do, so that the launcher can have the JVM note which
/// classes they need and keep those ready. Leaves nothing behind.
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    try (NewsIndex index = LuceneNewsIndex.inMemory()) {
      IngestPipeline pipeline = Indexing.pipeline(index, new QuoteExtractor());
      List<Path> sample = List.of(Home.resolve("index-data/sample"));
      new Indexing(pipeline, Map.of(), "stdin", nowhere).index(sample, _ -> {});
      SearchRequest request = SearchRequest.of("denied");
      nowhere.println(Json.MAPPER.writeValueAsString(SearchAnswer.of(index.search(request))));
      nowhere.println(SearchText.of(request, index.search(request)));
      SearchServer server =
          new SearchServer(index, index::check, pipeline, null, ServerSettings.local(0));
      server.start();
      server.stop();
    }
    return ExitCode.OK;
  }
}
