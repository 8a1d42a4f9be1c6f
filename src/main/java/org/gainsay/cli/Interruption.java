package org.gainsay.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ends a command cleanly when the JVM is told to go (Ctrl-C, SIGTERM): asks it to stop, and gives
/// it a while. Told a second time, the JVM goes at once; the store loses nothing that was
/// acknowledged.
final class Interruption implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /// What shells add to the number of the signal that has ended a program.
  private static final int BY_SIGNAL = 128;

  private final List<Runnable> stops = new ArrayList<>();
  private final Runnable giveBack;
  private int signal;
  private @Nullable Thread halting;

  Interruption() {
    giveBack = Signals.handle(this::heard);
  }

  /// @param stop as in [#asks]
  Interruption(Runnable stop) {
    this();
    asks(stop);
  }

  /// Has something more to call when the JVM is told to go; at once if it has been.
  ///
  /// @param stop makes the command end soon; called on another thread
  void asks(Runnable stop) {
    synchronized (stops) {
      if (signal == 0) {
        stops.add(stop);
        return;
      }
    }
    stop.run();
  }

  /// The exit code of a command that would end with another one if it had not been interrupted.
  int exitCode(int code) {
    synchronized (stops) {
      return signal == 0 ? code : BY_SIGNAL + signal;
    }
  }

  void heard(int number) {
    synchronized (stops) {
      if (signal != 0) {
        halt(number);
      }
      signal = number;
      halting =
          Thread.ofPlatform()
              .name("gainsay-interruption")
              .daemon()
              .start(() -> haltAfterPatience(number));
    }
    stops.forEach(Runnable::run); // nobody adds to them any more
  }

  private static void haltAfterPatience(int number) {
    try {
      Thread.sleep(PATIENCE);
      halt(number);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static void halt(int number) {
    Runtime.getRuntime().halt(BY_SIGNAL + number);
  }

  /// The command has ended: nothing is halted any more.
  @Override
  public void close() {
    giveBack.run();
    synchronized (stops) {
      if (halting != null) {
        halting.interrupt();
      }
    }
  }

  /// Whether the JVM will be halted if the command does not end by itself.
  boolean isImpatient() {
    synchronized (stops) {
      return halting != null && halting.isAlive();
    }
  }
}
