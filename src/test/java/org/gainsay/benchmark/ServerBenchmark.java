package org.gainsay.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gainsay.search.SearchRequest;
import org.gainsay.web.request.SearchParameters;

/// Times a server over HTTP, one request after the other: `ServerBenchmark QUERIES.jsonl ADDRESS
/// PID [SECONDS]`. Prints for each class of queries the milliseconds of processor time that the
/// server's process takes for one, and the median of the milliseconds that pass until its answer is
/// read.
final class ServerBenchmark {

  private static final String FACETS = "speaker:10,stance:10,outlet:10,year:40";

  private final HttpClient client = HttpClient.newHttpClient();
  private final ProcessHandle server;

  private ServerBenchmark(ProcessHandle server) {
    this.server = server;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    ProcessHandle server = ProcessHandle.of(Long.parseLong(arguments[2])).orElseThrow();
    double seconds = arguments.length > 3 ? Double.parseDouble(arguments[3]) : 2;
    ServerBenchmark benchmark = new ServerBenchmark(server);
    Map<String, List<SearchRequest>> classes = SearchBenchmark.queries(Path.of(arguments[0]));
    for (boolean counts : new boolean[] {false, true}) {
      for (Map.Entry<String, List<SearchRequest>> one : classes.entrySet()) {
        String result = benchmark.run(arguments[1], one.getValue(), seconds);
        if (counts) {
          System.out.printf("%-15s %s%n", one.getKey(), result);
        }
      }
    }
  }

  private String run(String address, List<SearchRequest> queries, double seconds)
      throws IOException, InterruptedException {
    List<HttpRequest> requests = new ArrayList<>();
    for (SearchRequest query : queries) {
      String path =
          SearchParameters.write("/api/v1/search", query, false).with("facets", FACETS).toString();
      requests.add(HttpRequest.newBuilder(URI.create(address + path)).build());
    }
    long[] times = new long[1 << 16];
    int done = 0;
    Duration cpu = cpu();
    long end = System.nanoTime() + (long) (seconds * 1e9);
    while (System.nanoTime() < end && done < times.length) {
      long start = System.nanoTime();
      var answer = client.send(requests.get(done % requests.size()), BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IOException("%s: %d".formatted(answer.uri(), answer.statusCode()));
      }
      times[done++] = System.nanoTime() - start;
    }
    double used = cpu().minus(cpu).toNanos() / 1e6;
    Arrays.sort(times, 0, done);
    return "%8.3f cpu ms  %8.3f ms  (%d queries)"
        .formatted(used / done, times[done / 2] / 1e6, done);
  }

  private Duration cpu() {
    return server.info().totalCpuDuration().orElseThrow();
  }
}
