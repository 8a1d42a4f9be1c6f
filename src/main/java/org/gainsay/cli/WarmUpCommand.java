package org.gainsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.List;
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

  /// So often that the JVM sees which paths through the code are the usual ones.
  private static final int ROUNDS = 60;

  private static final List<String> PATHS =
      List.of(
          "/api/v1/search?q=denied&facets=speaker,stance,outlet,year",
          "/api/v1/search?q=%22joint+investigation%22+OR+minist*&exact=true&facets=speaker,stance",
          "/api/v1/search?stance=denial&from=2010&group=true&sort=newest&facets=speaker,target",
          "/?q=said",
          "/");

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    try (NewsIndex index = LuceneNewsIndex.inMemory()) {
      IngestPipeline pipeline = Indexing.pipeline(index, new QuoteExtractor());
      List<Path> sample = List.of(Home.resolve("index-data/sample"));
      try (Indexing indexing = new Indexing(pipeline, IndexSettings.usual(), nowhere)) {
        indexing.index(Sources.ofFiles(sample), _ -> {});
      }
      SearchRequest request = SearchRequest.of("denied");
      nowhere.println(Json.MAPPER.writeValueAsString(SearchAnswer.of(index.search(request))));
      nowhere.println(SearchText.of(request, index.search(request)));
      SearchServer server =
          new SearchServer(index, index::check, pipeline, null, ServerSettings.local(0));
      server.start();
      for (int round = 0; round < ROUNDS; round++) {
        for (String path : PATHS) {
          ask(server.address() + path);
        }
      }
      server.stop();
    }
    return ExitCode.OK;
  }

  private static void ask(String address) throws IOException {
    URLConnection connection = URI.create(address).toURL().openConnection();
    try (InputStream answer = connection.getInputStream()) {
      answer.transferTo(OutputStream.nullOutputStream());
    }
  }
}
