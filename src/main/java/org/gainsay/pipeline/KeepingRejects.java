package org.gainsay.pipeline;

import java.io.IOException;

/// Hands outcomes on, and what is rejected also to whoever keeps it.
record KeepingRejects(OutcomeConsumer next, Rejects rejects) implements OutcomeConsumer {

  @Override
  public void accept(Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Failed(var origin, var reason, var raw)) {
      rejects.keep(origin, reason, raw == null ? null : raw.bytes());
    }
    next.accept(outcome);
  }

  @Override
  public void idle() throws IOException {
    next.idle();
  }

  @Override
  public void finish() throws IOException {
    next.finish();
  }
}
