package org.gainsay.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gainsay.ingest.Origin;
import org.gainsay.pipeline.ArticleResult;
import org.gainsay.pipeline.IngestListener;
import org.jspecify.annotations.Nullable;

/// Shows how a run gets on: a bar on a terminal, else a line now and then. Rejections are told one
/// a line in either case.
final class ProgressDisplay implements IngestListener, AutoCloseable {

  private static final long LINE_EVERY_NANOS = 10_000_000_000L;

  /// So many articles are named of which the same is worth knowing; the others are counted.
  private static final int SAME_NOTICES = 5;

  /// Different notices that are counted at the same time.
  private static final int MOST_NOTICES = 10_000;

  private final PrintWriter err;
  private final LongSupplier bytesRead;
  private final long bytesInAll;
  private final @Nullable ProgressBar bar;
  private final Map<String, Integer> notices = new LinkedHashMap<>();

  /// How many bytes were read when what is on its way was, in that order.
  private final Queue<Long> onTheirWay = new ConcurrentLinkedQueue<>();

  private long bytesDone;
  private long articles;
  private long quotes;
  private final long begun = System.nanoTime();
  private long lastLine = begun;

  private ProgressDisplay(
      PrintWriter err, LongSupplier bytesRead, long bytesInAll, @Nullable ProgressBar bar) {
    this.err = err;
    this.bytesRead = bytesRead;
    this.bytesInAll = bytesInAll;
    this.bar = bar;
  }

  /// @param bytesRead how many of the bytes were read until now
  /// @param bytesInAll how many there are, or 0 if that is not known
  static ProgressDisplay of(PrintWriter err, LongSupplier bytesRead, long bytesInAll) {
    boolean isTerminal = Boolean.getBoolean("gainsay.terminal");
    return new ProgressDisplay(err, bytesRead, bytesInAll, isTerminal ? bar(bytesInAll) : null);
  }

  /// Tells only what is to be known of single articles.
  static ProgressDisplay silent(PrintWriter err) {
    ProgressDisplay silent = new ProgressDisplay(err, () -> 0, 0, null);
    silent.lastLine = Long.MAX_VALUE;
    return silent;
  }

  private static ProgressBar bar(long bytesInAll) {
    return new ProgressBarBuilder()
        .setTaskName("indexing")
        .setInitialMax(bytesInAll)
        .setUnit(" MB", 1 << 20)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(250)
        .setConsumer(new ConsoleProgressBarConsumer(System.err))
        .showSpeed()
        .build();
  }

  /// Called on the reader's thread for all that is found, of which [#heard] will tell in the same
  /// order what became of it: to have read all is not to have done all.
  void handedOn() {
    onTheirWay.add(bytesRead.getAsLong());
  }

  @Override
  public synchronized void heard(ArticleResult result) {
    Long upTo = onTheirWay.poll();
    bytesDone = upTo == null ? bytesDone : upTo;
    switch (result.status()) {
      case ADDED, REPLACED -> {
        articles++;
        quotes += result.quotes();
        if (result.reason() != null) {
          note(result.origin(), result.reason());
        }
      }
      case REJECTED -> say("gainsay: %s: %s".formatted(result.origin(), result.reason()));
      case UNCHANGED -> articles++;
      case SKIPPED, IGNORED -> {}
    }
    if (bar != null) {
      bar.stepTo(bytesDone);
      bar.setExtraMessage(
          " %s, %s stored"
              .formatted(ReportText.articles(articles), ReportText.counted(quotes, "quote")));
    } else if (lastLine != Long.MAX_VALUE && System.nanoTime() - lastLine > LINE_EVERY_NANOS) {
      lastLine = System.nanoTime();
      say(line());
    }
  }

  /// Of a million articles in another language it need not be said a million times.
  private void note(Origin origin, String notice) {
    if (notices.size() >= MOST_NOTICES) {
      notices.clear();
    }
    int times = notices.merge(notice, 1, Integer::sum);
    if (times <= SAME_NOTICES) {
      say("gainsay: %s: %s".formatted(origin, notice));
    } else if (times == SAME_NOTICES + 1) {
      say("gainsay: and so with other articles, which are counted at the end");
    }
  }

  String line() {
    double seconds = (System.nanoTime() - begun) / 1e9;
    String line =
        "gainsay: %s and %s stored, %,.0f articles a second"
            .formatted(
                ReportText.articles(articles),
                ReportText.counted(quotes, "quote"),
                articles / seconds);
    if (bytesInAll == 0 || bytesDone == 0) {
      return line;
    }
    double left = seconds * Math.max(0, bytesInAll - bytesDone) / bytesDone;
    return line
        + ", %d %% of %,.1f MB done, about %s left"
            .formatted(
                Math.min(100, 100 * bytesDone / bytesInAll),
                bytesInAll / (double) (1 << 20),
                left < 100 ? "%.0f s".formatted(left) : "%.0f min".formatted(left / 60));
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
  public synchronized void close() {
    notices.forEach((notice, times) -> {
      if (times > SAME_NOTICES) {
        say("gainsay: %,d articles in all: %s".formatted(times, notice));
      }
    });
    if (bar != null) {
      bar.close();
    }
  }
}
