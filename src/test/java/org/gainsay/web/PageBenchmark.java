package org.gainsay.web;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.gainsay.search.lucene.LuceneNewsIndex;

/// Holds the processor time of the search page against that of the API's answer to the same search,
/// with the same counts: server and client together, over HTTP, by turns. Arguments: the folder of
/// an index, and how many rounds (default 20 of 50 requests each; the first half warms up).
public final class PageBenchmark {

  private static final int REQUESTS = 50;
  private static final String COUNTS =
      "facets=stance:100,speaker:6,target:6,outlet:6,year:6,kind:6,via:6,confidence:6"
          + "&histogram=day&group=true";
  private static final String[] SEARCHES = {
    "", "q=said", "stance=denial", "q=company&sort=newest", "speaker=Reagan"
  };

  private PageBenchmark() {}

  public static void main(String[] args) throws Exception {
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    try (LuceneNewsIndex index = LuceneNewsIndex.openToRead(Path.of(args[0]));
        HttpClient client = HttpClient.newHttpClient()) {
      SearchServer server =
          new SearchServer(index, index::check, null, null, ServerSettings.local(0)).start();
      double[] page = new double[SEARCHES.length];
      double[] api = new double[SEARCHES.length];
      for (int round = 0; round < rounds; round++) {
        boolean counts = round >= rounds / 2;
        for (int i = 0; i < SEARCHES.length; i++) {
          String search = server.address() + "/?" + SEARCHES[i];
          String answer = server.address() + "/api/v1/search?" + COUNTS + "&" + SEARCHES[i];
          page[i] += (counts ? 1 : 0) * cost(client, search);
          api[i] += (counts ? 1 : 0) * cost(client, answer);
        }
      }
      double requests = REQUESTS * (rounds - rounds / 2);
      for (int i = 0; i < SEARCHES.length; i++) {
        System.out.printf(
            "%-24s page %.2f ms, API %.2f ms, ratio %.2f%n",
            SEARCHES[i], page[i] / requests, api[i] / requests, page[i] / api[i]);
      }
      server.stop();
    }
  }

  /// Milliseconds of the processor.
  private static double cost(HttpClient client, String url)
      throws IOException, InterruptedException {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
    long before = system.getProcessCpuTime();
    for (int i = 0; i < REQUESTS; i++) {
      int status = client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
      if (status != 200) {
        throw new IllegalStateException(url + " answered " + status);
      }
    }
    return (system.getProcessCpuTime() - before) / 1e6;
  }
}
