package org.gainsay.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gainsay.pipeline.ArticleResult;
import org.gainsay.pipeline.IngestListener;
import org.jspecify.annotations.Nullable;

/// Shows how a run gets on: a bar on a terminal, else a line now and then. Rejections are told one
/// a line in either case.
final class ProgressDisplay implements IngestListener, AutoCloseable {

  private static final long LINE_EVERY_NANOS = 10_000_000_000L;

  private final PrintWriter err;
  private final LongSupplier bytesRead;
  private final long bytesInAll;
  private final @Nullable ProgressBar bar;
  private long articles;
  private long quotes;
  private long lastLine = System.nanoTime();

  /// @param bytesRead how many of the bytes were read until now
  /// @param bytesInAll how many there are, or 0 if that is not known
  ProgressDisplay(PrintWriter err, LongSupplier bytesRead, long bytesInAll) {
    this.err = err;
    this.bytesRead = bytesRead;
    this.bytesInAll = bytesInAll;
    bar = Boolean.getBoolean("gainsay.terminal") ? bar(bytesInAll) : null;
  }

  private static ProgressBar bar(long bytesInAll) {
    return new ProgressBarBuilder()
        .setTaskName("reading")
        .setInitialMax(bytesInAll)
        .setUnit(" MB", 1 << 20)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(250)
        .setConsumer(new ConsoleProgressBarConsumer(System.err))
        .showSpeed()
        .build();
  }

  /// Called while reading, on any thread.
  void tick() {
    if (bar != null) {
      bar.stepTo(bytesRead.getAsLong());
    }
  }

  @Override
  public synchronized void heard(ArticleResult result) {
    switch (result.status()) {
      case ADDED, REPLACED -> {
        articles++;
        quotes += result.quotes();
        if (result.reason() != null) {
          say("gainsay: %s: %s".formatted(result.origin(), result.reason()));
        }
      }
      case REJECTED -> say("gainsay: %s: %s".formatted(result.origin(), result.reason()));
      case UNCHANGED -> articles++;
      case IGNORED -> {}
    }
    if (bar != null) {
      bar.setExtraMessage(" %,d articles, %,d quotes stored".formatted(articles, quotes));
    } else if (System.nanoTime() - lastLine > LINE_EVERY_NANOS) {
      lastLine = System.nanoTime();
      say(line());
    }
  }

  private String line() {
    String share =
        bytesInAll == 0
            ? ""
            : ", %d %% of %,.1f MB read"
                .formatted(
                    Math.min(100, 100 * bytesRead.getAsLong() / bytesInAll),
                    bytesInAll / (double) (1 << 20));
    return "gainsay: %,d articles and %,d quotes stored%s".formatted(articles, quotes, share);
  }

  private void say(String line) {
    if (bar == null) {
      err.println(line);
    } else {
      err.print("\r\u001b[K" + line + "\n"); // over the bar, which is drawn again
      err.flush();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
