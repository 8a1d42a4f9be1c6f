package org.gainsay.cli;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Proxy;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Signals of the system that ask the JVM to end: Ctrl-C (SIGINT), SIGTERM, and SIGHUP when the
/// terminal is closed.
///
/// A shutdown hook hears of them too, but then the shutdown has begun: other hooks close what is
/// still used, and native code that works at that moment brings down the JVM. `sun.misc.Signal` is
/// there to stay (JEP 260), yet javac warns of it and can't be told not to, so it is called by
/// name.
final class Signals {

  private static final String[] ENDING = {"INT", "TERM", "HUP"};

  private Signals() {}

  /// Calls a handler, on a thread of its own, for each such signal from now on, where the JVM lets
  /// one hear of it. (It does not if it was started with `-Xrs`, and not of signals that whoever
  /// started it has it ignore.)
  ///
  /// @param handler gets the number of the signal
  /// @return what gives the signals back to the JVM
  static Runnable handle(IntConsumer handler) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handlers = Class.forName("sun.misc.SignalHandler");
      MethodHandle number = MethodHandles.publicLookup().unreflect(signal.getMethod("getNumber"));
      Object own =
          Proxy.newProxyInstance(
              Signals.class.getClassLoader(),
              new Class<?>[] {handlers},
              (proxy, method, arguments) -> {
                if (method.getName().equals("handle")) {
                  handler.accept((int) number.invoke(arguments[0]));
                  return null;
                }
                return method.invoke(handler, arguments); // of Object
              });
      Object usual = handlers.getField("SIG_DFL").get(null);
      set(signal, handlers, own);
      return () -> set(signal, handlers, usual);
    } catch (ReflectiveOperationException _) {
      return () -> {};
    }
  }

  private static void set(Class<?> signal, Class<?> handlers, @Nullable Object handler) {
    for (String name : ENDING) {
      try {
        Object one = signal.getConstructor(String.class).newInstance(name);
        signal.getMethod("handle", signal, handlers).invoke(null, one, handler);
      } catch (ReflectiveOperationException _) {
        // Not known to this system, or not ours to handle: then it does what it does without us.
      }
    }
  }
}
