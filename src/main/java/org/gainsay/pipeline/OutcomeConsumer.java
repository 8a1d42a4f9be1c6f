package org.gainsay.pipeline;

import java.io.IOException;

/// Takes outcomes in the order in which their articles were read, on one thread.
public interface OutcomeConsumer {

  void accept(Outcome outcome) throws IOException;

  /// Called when nothing came for a second, so that what is held back can be let go.
  default void idle() throws IOException {}

  /// Called when there is no more: what is held back has to be let go now.
  default void finish() throws IOException {}
}
