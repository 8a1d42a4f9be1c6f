package org.gainsay.pipeline;

import java.time.Duration;
import org.gainsay.ingest.RawArticle;
import org.jspecify.annotations.Nullable;

/// A raw article on its way to its outcome: begun by one worker, awaited by another thread, which
/// may give it up. Whoever is first, the end of the work or the giving up, decides the outcome.
final class Job {

  private final @Nullable RawArticle raw;
  private @Nullable Outcome outcome;
  private @Nullable RuntimeException failure;
  private @Nullable Thread worker;
  private long begun;

  private Job(@Nullable RawArticle raw, @Nullable Outcome outcome) {
    this.raw = raw;
    this.outcome = outcome;
  }

  static Job of(RawArticle raw) {
    return new Job(raw, null);
  }

  /// A job that is done before it starts, to keep its place in the order.
  static Job done(Outcome outcome) {
    return new Job(null, outcome);
  }

  /// Does the work on the calling thread. False if it was given up meanwhile.
  boolean work(Extraction extraction) {
    RawArticle article = raw;
    if (article == null || !begin()) {
      return true;
    }
    Outcome found;
    RuntimeException thrown = null;
    try {
      found = extraction.of(article);
    } catch (RuntimeException e) {
      found = new Outcome.Failed(article.origin(), String.valueOf(e.getMessage()), article);
      thrown = e;
    }
    synchronized (this) {
      boolean isInTime = outcome == null;
      if (isInTime) {
        outcome = found;
        failure = thrown;
      }
      worker = null;
      Thread.interrupted(); // meant for this job only
      notifyAll();
      return isInTime;
    }
  }

  private synchronized boolean begin() {
    if (outcome != null) {
      return false;
    }
    worker = Thread.currentThread();
    begun = System.nanoTime();
    notifyAll();
    return true;
  }

  /// Waits for the outcome; null if this much time was not enough, be it that the work went on so
  /// long or that nobody began it.
  ///
  /// @throws RuntimeException if the store could not be asked: then nothing more makes sense
  synchronized @Nullable Outcome await(Duration atMost) throws InterruptedException {
    long waited = System.nanoTime();
    while (outcome == null) {
      long since = worker == null ? waited : begun;
      long left = (atMost.toNanos() - (System.nanoTime() - since)) / 1_000_000;
      if (left <= 0) {
        return null;
      }
      wait(Math.max(1, left));
    }
    if (failure != null) {
      throw failure;
    }
    return outcome;
  }

  /// Ends it without its work. Whether a worker is at it, who was told to stop but may not hear.
  synchronized boolean giveUp(Outcome instead) {
    if (outcome == null) {
      outcome = instead;
    }
    if (worker == null) {
      return false;
    }
    worker.interrupt();
    return true;
  }

  /// Whether it has an outcome or is being worked at.
  synchronized boolean isBegun() {
    return outcome != null || worker != null;
  }

  /// What it costs to hold it, in kibibytes.
  int weight() {
    return raw == null ? 1 : 1 + raw.size() / 1024;
  }

  @Nullable RawArticle raw() {
    return raw;
  }
}
