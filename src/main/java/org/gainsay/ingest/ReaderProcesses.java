package org.gainsay.ingest;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Processes that read documents whose parsers are large and whose files are often broken or
/// hostile (PDF, word processors, books, mail): whatever such a file does, it takes no more than
/// its time and memory, and only its process ends.
///
/// A process is started when one is needed, goes on from file to file, and ends when nothing came
/// for a while, or with the JVM. Safe for several threads.
final class ReaderProcesses {

  /// A newspaper of 200 pages as PDF takes some seconds.
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /// Enough for a document of the greatest size that is read.
  private static final int HEAP_MEGABYTES = 192;

  private static final int IDLE_SECONDS = 20;

  private final Limits limits;
  private final Duration longest;
  private final int heapMegabytes;

  /// Reading takes a fraction of the time of what is done with the articles: half of the cores are
  /// enough, and take half of the memory.
  private final Semaphore room =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

  private final Deque<ReaderProcess> idle = new ArrayDeque<>();
  private long uses;
  private int started;

  ReaderProcesses(Limits limits) {
    this(limits, LONGEST, HEAP_MEGABYTES);
  }

  /// @param longest how long the reading of one document may take
  /// @param heapMegabytes memory for its objects
  ReaderProcesses(Limits limits, Duration longest, int heapMegabytes) {
    this.limits = limits;
    this.longest = longest;
    this.heapMegabytes = heapMegabytes;
  }

  /// What is in a document. Waits while as many are read as may be at a time.
  ///
  /// @throws UnreadableException if it takes too much time or memory, or breaks its process
  List<Finding> read(DocumentRequest request) throws IOException {
    try {
      room.acquire();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new UnreadableException("stopped");
    }
    try {
      ReaderProcess process = take();
      try {
        List<Finding> findings = process.read(request, longest);
        giveBack(process);
        return findings;
      } catch (UnreadableException e) {
        process.close();
        throw e;
      }
    } finally {
      room.release();
    }
  }

  /// How many processes were started until now.
  synchronized int started() {
    return started;
  }

  private ReaderProcess take() throws IOException {
    synchronized (this) {
      ReaderProcess waiting = idle.poll();
      while (waiting != null) {
        if (waiting.isAlive()) {
          return waiting;
        }
        waiting = idle.poll();
      }
      started++;
    }
    return ReaderProcess.start(limits, heapMegabytes);
  }

  private synchronized void giveBack(ReaderProcess process) {
    idle.push(process);
    uses++;
    long usesThen = uses;
    CompletableFuture.delayedExecutor(IDLE_SECONDS, TimeUnit.SECONDS)
        .execute(() -> endIfUnused(usesThen));
  }

  private synchronized void endIfUnused(long usesThen) {
    if (uses == usesThen) {
      idle.forEach(ReaderProcess::close);
      idle.clear();
    }
  }
}
