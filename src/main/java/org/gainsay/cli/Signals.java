package org.gainsay.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Signals of the system that ask the JVM to end: Ctrl-C (SIGINT), SIGTERM, and SIGHUP when the
/// terminal is closed.
///
/// A shutdown hook hears of them too, but then the shutdown has begun: other hooks close what is
/// still used, and native code that works at that moment brings down the JVM.
final class Signals {

  /// With the number that POSIX gives each.
  private static final Map<String, Integer> ENDING = Map.of("HUP", 1, "INT", 2, "TERM", 15);

  private Signals() {}

  /// Calls a handler, on a thread of its own, for each such signal from now on, where the JVM lets
  /// one hear of it. (It does not if it was started with `-Xrs`, and not of signals that whoever
  /// started it has it ignore.)
  ///
  /// @param handler gets the number of the signal
  /// @return what gives the signals back to whom they went before
  static Runnable handle(IntConsumer handler) {
    Map<String, @Nullable Object> before = new HashMap<>();
    ENDING.forEach((name, number) ->
        before.put(name, org.jline.utils.Signals.register(name, () -> handler.accept(number))));
    return () -> before.forEach(Signals::giveBack);
  }

  private static void giveBack(String name, @Nullable Object before) {
    if (before != null) {
      org.jline.utils.Signals.unregister(name, before);
    }
  }
}
