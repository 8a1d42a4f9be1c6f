package org.gainsay.pipeline;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.gainsay.ingest.Origin;
import org.gainsay.ingest.RawArticle;
import org.gainsay.ingest.Receiver;
import org.jspecify.annotations.Nullable;

/// Runs an [Extraction] over everything that is read, on all cores, and hands the outcomes on in
/// the order of reading.
///
/// The reader waits when as many articles or bytes are on their way as the bounds allow. An article
/// that takes longer than the time limit is given up and its worker told to stop; as a worker that
/// does not hear can't be ended, another one takes its place. One object is for one run.
public final class ParallelExtraction {

  /// Articles on their way for each worker: enough that none waits for the reader or for a slow
  /// article before it in the order.
  private static final int WAITING_PER_WORKER = 64;

  /// Raw bytes on their way in all, in kibibytes.
  private static final int MOST_WEIGHT = 96 * 1024;

  private static final Duration LEAVING = Duration.ofSeconds(1);

  private final Extraction extraction;
  private final int workers;
  private final Duration timeLimit;
  private final BlockingQueue<Job> inOrder;
  private final BlockingQueue<Job> toDo = new LinkedBlockingQueue<>();
  private final Semaphore weight = new Semaphore(MOST_WEIGHT);
  private final Job end = Job.done(new Outcome.Ignored(Origin.of("end"), "end"));
  private final List<Thread> team = new ArrayList<>();
  private volatile boolean stopped;
  private volatile @Nullable RuntimeException readingFailed;

  /// @param workers number of threads that extract
  /// @param timeLimit how long one article may take
  public ParallelExtraction(Extraction extraction, int workers, Duration timeLimit) {
    this.extraction = extraction;
    this.workers = workers;
    this.timeLimit = timeLimit;
    this.inOrder = new ArrayBlockingQueue<>(workers * WAITING_PER_WORKER);
  }

  /// Reads, extracts and hands on until there is no more, or until [#stop].
  ///
  /// @throws IOException if the consumer throws it; nothing more is handed on then
  public void run(Reading reading, OutcomeConsumer consumer)
      throws IOException, InterruptedException {
    Thread reader = daemon("reader", () -> read(reading));
    for (int i = 0; i < workers; i++) {
      team.add(daemon("extract-" + i, this::work));
    }
    try {
      handOn(consumer);
    } finally {
      stopped = true;
      reader.interrupt();
      team.forEach(Thread::interrupt);
      leave();
    }
    RuntimeException failure = readingFailed;
    if (failure != null) {
      throw failure;
    }
  }

  /// Makes the run end soon: what is being worked at is still handed on, what is not yet begun is
  /// not. To be called from any thread.
  public void stop() {
    stopped = true;
  }

  private void handOn(OutcomeConsumer consumer) throws IOException, InterruptedException {
    while (true) {
      Job job = inOrder.poll(stopped ? 1 : 1000, TimeUnit.MILLISECONDS);
      if (job == end || (job == null && stopped)) {
        return;
      }
      if (job == null) {
        consumer.idle();
        continue;
      }
      if (stopped && !job.isBegun()) {
        return; // nor is what comes after it told, so that no place before what was told is missing
      }
      Outcome outcome = outcomeOf(job);
      if (stopped && outcome instanceof Outcome.Failed) {
        return; // perhaps for that: Ctrl-C in a terminal ends the processes of readers, too
      }
      consumer.accept(outcome);
      weight.release(Math.min(job.weight(), MOST_WEIGHT));
    }
  }

  private Outcome outcomeOf(Job job) throws InterruptedException {
    Outcome outcome = job.await(timeLimit);
    RawArticle raw = job.raw();
    while (outcome == null && raw != null) {
      Outcome tooSlow = new Outcome.Failed(raw.origin(), Extraction.tooSlow(timeLimit), raw);
      if (job.isBegun() && job.giveUp(tooSlow)) {
        team.add(daemon("extract-more", this::work));
      }
      outcome = job.await(timeLimit);
    }
    return java.util.Objects.requireNonNull(outcome);
  }

  /// Waits a little for the workers, for a JVM that ends while one is in native code breaks down.
  private void leave() throws InterruptedException {
    long end = System.nanoTime() + LEAVING.toNanos();
    for (Thread worker : team) {
      Duration left = Duration.ofNanos(end - System.nanoTime());
      if (left.isPositive()) {
        worker.join(left);
      }
    }
  }

  private void work() {
    try {
      boolean isInTime = true;
      while (isInTime && !stopped) { // one that was given up has a successor by now
        isInTime = toDo.take().work(extraction);
      }
    } catch (InterruptedException _) {
      // The run is over.
    }
  }

  private void read(Reading reading) {
    try {
      try {
        reading.read(new Enqueuing());
      } catch (RuntimeException e) {
        readingFailed = e;
      }
      inOrder.put(end);
    } catch (InterruptedException _) {
      // The run is over.
    }
  }

  private static Thread daemon(String name, Runnable task) {
    return Thread.ofPlatform().name("gainsay-" + name).daemon().start(task);
  }

  private final class Enqueuing implements Receiver {

    @Override
    public void accept(RawArticle article) throws InterruptedException {
      enqueue(Job.of(article));
    }

    @Override
    public void reject(Origin origin, String reason) throws InterruptedException {
      enqueue(Job.done(new Outcome.Failed(origin, reason, null)));
    }

    @Override
    public void ignore(Origin origin, String what) throws InterruptedException {
      enqueue(Job.done(new Outcome.Ignored(origin, what)));
    }

    @Override
    public void unchanged(Origin origin) throws InterruptedException {
      enqueue(Job.done(new Outcome.Skipped(origin)));
    }

    private void enqueue(Job job) throws InterruptedException {
      if (stopped) {
        throw new InterruptedException("stopped");
      }
      weight.acquire(Math.min(job.weight(), MOST_WEIGHT));
      inOrder.put(job);
      if (job.raw() != null) {
        toDo.put(job);
      }
    }
  }
}
