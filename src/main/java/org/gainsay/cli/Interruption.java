package org.gainsay.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ends a command cleanly when the JVM is told to go (Ctrl-C, SIGTERM): asks it to stop, and holds
/// the JVM until it has, or for a while.
final class Interruption implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 20;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook;

  /// @param stop makes the command end soon; called on another thread
  Interruption(Runnable stop) {
    hook =
        Thread.ofPlatform()
            .name("gainsay-interruption")
            .unstarted(() -> {
              stop.run();
              await();
            });
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void await() {
    try {
      if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return; // the store loses nothing that was acknowledged
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// The command has ended.
  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException _) {
      // The JVM is going already: that is what the hook was for.
    }
  }
}
