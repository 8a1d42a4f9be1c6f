package org.gainsay.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.gainsay.model.AnnotatedArticle;
import org.gainsay.search.NewsIndex;
import org.gainsay.search.lucene.LuceneNewsIndex;
import org.gainsay.search.opensearch.OpenSearchNewsIndex;

/// Indexes prepared quotes: `IndexingBenchmark QUOTES.jsonl FOLDER|ADDRESS [WRITERS]`. One thread
/// reads; as many index as are asked for, one if none. The processor time is that of the whole
/// process, so that merging counts; that of a cluster is to be read where it runs.
final class IndexingBenchmark {

  private static final int BATCH = 200;

  private IndexingBenchmark() {}

  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    int writers = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
    long cpu = system.getProcessCpuTime();
    long clock = System.nanoTime();
    long quotes;
    try (NewsIndex index = open(arguments[1]);
        ExecutorService threads = Executors.newFixedThreadPool(writers)) {
      List<Future<?>> writing = new ArrayList<>();
      Semaphore free = new Semaphore(2 * writers);
      quotes =
          PreparedQuotes.read(
              Path.of(arguments[0]),
              BATCH,
              articles -> {
                List<AnnotatedArticle> batch = List.copyOf(articles);
                free.acquireUninterruptibly();
                writing.add(
                    threads.submit(() -> {
                      try {
                        index.accept(batch);
                        return null;
                      } finally {
                        free.release();
                      }
                    }));
              });
      for (Future<?> one : writing) {
        one.get();
      }
      index.commit();
      index.refresh();
    }
    double seconds = (System.nanoTime() - clock) / 1e9;
    double cpuSeconds = (system.getProcessCpuTime() - cpu) / 1e9;
    System.out.printf(
        "%d quotes, %.1f s, %.0f quotes a second, %.1f cpu s, %.0f quotes per cpu second%n",
        quotes, seconds, quotes / seconds, cpuSeconds, quotes / cpuSeconds);
  }

  private static NewsIndex open(String where) throws IOException {
    return where.startsWith("opensearch")
        ? OpenSearchNewsIndex.open(where, System.getenv())
        : LuceneNewsIndex.open(Path.of(where));
  }
}
