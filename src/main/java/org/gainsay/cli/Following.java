package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gainsay.ingest.FileChanges;
import org.gainsay.pipeline.IngestListener;
import org.gainsay.pipeline.IngestReport;
import org.jspecify.annotations.Nullable;

/// Goes on reading sources after the first time: files when they change, URLs every so often, until
/// it is told to stop.
final class Following {

  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  /// Looking at the files may take this part of the time at most.
  private static final int SHARE_OF_LOOKING = 20;

  private final Indexing indexing;
  private final Sources sources;
  private final @Nullable Duration every;
  private final PrintWriter err;
  private final CountDownLatch stopped = new CountDownLatch(1);

  /// @param every how often URLs are asked, or null for never again
  Following(Indexing indexing, Sources sources, @Nullable Duration every, PrintWriter err) {
    this.indexing = indexing;
    this.sources = sources;
    this.every = every;
    this.err = err;
  }

  /// Makes [#follow] return soon. To be called from any thread.
  void stop() {
    stopped.countDown();
  }

  /// Follows until [#stop]. What all rounds have done.
  ///
  /// @param changes the files as they were before they were first read, or null to leave them
  IngestReport follow(IngestReport before, @Nullable FileChanges changes, IngestListener listener)
      throws IOException, InterruptedException {
    IngestReport all = before;
    long nextPoll = nanosFromNow(every);
    Duration pause = LOOK_EVERY;
    while (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
      if (changes != null) {
        long begun = System.nanoTime();
        List<Path> changed = changes.next();
        Duration look = Duration.ofNanos(System.nanoTime() - begun);
        Duration least = look.multipliedBy(SHARE_OF_LOOKING);
        pause = least.compareTo(LOOK_EVERY) > 0 ? least : LOOK_EVERY;
        if (!changed.isEmpty()) {
          all = round(all, Sources.ofFiles(changed), listener);
        }
      }
      if (every != null && System.nanoTime() - nextPoll >= 0) {
        all = round(all, Sources.ofUrls(sources.urls()), listener);
        nextPoll = nanosFromNow(every);
      }
    }
    return all;
  }

  /// What was done before and in one more round. Rounds in which nothing was new do not count:
  /// after a day they would be all there is to see.
  private IngestReport round(IngestReport before, Sources due, IngestListener listener)
      throws IOException, InterruptedException {
    IngestReport report = indexing.again(due, listener);
    boolean isQuiet = report.stored() + report.rejected() == 0 && !report.stopped();
    if (isQuiet) {
      return before;
    }
    err.println("gainsay: " + ReportText.of(report));
    return before.plus(report);
  }

  private static long nanosFromNow(@Nullable Duration duration) {
    return System.nanoTime() + (duration == null ? 0 : duration.toNanos());
  }
}
