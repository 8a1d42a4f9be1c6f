package org.gainsay.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.gainsay.search.lucene.LuceneNewsIndex;

/// Indexes prepared quotes: `IndexingBenchmark QUOTES.jsonl FOLDER`. One thread reads and indexes;
/// the processor time is that of the whole process, so that merging counts.
final class IndexingBenchmark {

  private IndexingBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = system.getProcessCpuTime();
    long clock = System.nanoTime();
    long quotes;
    try (LuceneNewsIndex index = LuceneNewsIndex.open(Path.of(arguments[1]))) {
      quotes =
          PreparedQuotes.read(
              Path.of(arguments[0]),
              200,
              articles -> {
                try {
                  index.accept(articles);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      index.commit();
    }
    double cpuSeconds = (system.getProcessCpuTime() - cpu) / 1e9;
    System.out.printf(
        "%d quotes, %.1f s, %.1f cpu s, %.0f quotes per cpu second%n",
        quotes, (System.nanoTime() - clock) / 1e9, cpuSeconds, quotes / cpuSeconds);
  }
}
