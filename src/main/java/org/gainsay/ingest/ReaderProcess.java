package org.gainsay.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A running [ReaderProgram]. For one thread at a time.
final class ReaderProcess implements AutoCloseable {

  /// What a JVM ends with that has no more memory and was told to end then.
  private static final int OUT_OF_MEMORY = 3;

  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream answers;
  private final int heapMegabytes;

  private ReaderProcess(Process process, int heapMegabytes) {
    this.process = process;
    this.heapMegabytes = heapMegabytes;
    requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /// Starts one with this much memory for its objects: the JVM that runs us, on our class path.
  static ReaderProcess start(Limits limits, int heapMegabytes) throws IOException {
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heapMegabytes + "m",
            "-XX:+UseSerialGC",
            // Most lives are short: start fast.
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xshare:auto",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            ReaderProgram.class.getName(),
            String.valueOf(limits.documentBytes()),
            String.valueOf(limits.textLength()),
            String.valueOf(limits.entries()),
            String.valueOf(limits.ratio()),
            String.valueOf(limits.depth()));
    command.redirectError(ProcessBuilder.Redirect.DISCARD);
    ReaderProcess started = new ReaderProcess(command.start(), heapMegabytes);
    try {
      if (started.answers.readByte() == ReaderProgram.READY) {
        return started;
      }
    } catch (EOFException _) {
      // It ended without a word.
    }
    started.close();
    throw new IOException("the process that reads documents does not start");
  }

  /// Lets it read a document.
  ///
  /// @throws UnreadableException if it takes more time or memory than it may, or breaks; then the
  ///   process is no more
  List<Finding> read(DocumentRequest request, Duration atMost) throws UnreadableException {
    CompletableFuture<Boolean> killed = new CompletableFuture<>();
    var clock =
        CompletableFuture.delayedExecutor(atMost.toMillis(), TimeUnit.MILLISECONDS, Runnable::run);
    clock.execute(() -> {
      if (killed.complete(true)) {
        process.destroyForcibly();
      }
    });
    try {
      request.write(requests);
      List<Finding> findings = Finding.read(answers);
      if (killed.complete(false)) {
        return findings;
      }
      throw tooSlow(atMost);
    } catch (IOException e) {
      boolean isTooSlow = !killed.complete(false);
      throw isTooSlow ? tooSlow(atMost) : new UnreadableException(endOf(e), e);
    }
  }

  private static UnreadableException tooSlow(Duration atMost) {
    return new UnreadableException(
        "reading it took more than %.0f s: its process was ended"
            .formatted(Math.max(1, atMost.toMillis() / 1000.0)));
  }

  private String endOf(IOException e) {
    int code = exitCode();
    return code == OUT_OF_MEMORY
        ? "reading it takes more than %d MB of memory".formatted(heapMegabytes)
        : "reading it broke its process: exit code %d, %s".formatted(code, e.getMessage());
  }

  private int exitCode() {
    try {
      boolean isOver = process.waitFor(2, TimeUnit.SECONDS);
      process.destroyForcibly();
      return isOver ? process.exitValue() : -1;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
