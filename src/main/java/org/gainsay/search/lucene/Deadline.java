package org.gainsay.search.lucene;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/// The time a search may take. Remembers whether it was ever found to be over. Not for several
/// threads.
final class Deadline implements QueryTimeout {

  private final long end;
  private boolean missed;

  Deadline(Duration time) {
    end = System.nanoTime() + time.toNanos();
  }

  /// Whether the time is over.
  @Override
  public boolean shouldExit() {
    missed |= System.nanoTime() - end > 0;
    return missed;
  }

  /// Whether [#shouldExit] once was true.
  boolean isMissed() {
    return missed;
  }
}
