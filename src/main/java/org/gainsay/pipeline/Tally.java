package org.gainsay.pipeline;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.gainsay.pipeline.ArticleResult.Status;

/// Counts results. Written by the thread of the run, read by any.
final class Tally {

  private final long begun = System.nanoTime();
  private final Map<Status, Long> counts = new EnumMap<>(Status.class);
  private long quotes;

  synchronized void count(ArticleResult result) {
    counts.merge(result.status(), 1L, Long::sum);
    if (result.isStored()) {
      quotes += result.quotes();
    }
  }

  synchronized IngestReport report(boolean stopped) {
    return new IngestReport(
        of(Status.ADDED),
        of(Status.REPLACED),
        of(Status.UNCHANGED),
        of(Status.SKIPPED),
        of(Status.REJECTED),
        of(Status.IGNORED),
        quotes,
        Duration.ofNanos(System.nanoTime() - begun),
        stopped);
  }

  private long of(Status status) {
    return counts.getOrDefault(status, 0L);
  }
}
